using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.Reports;

/// <summary>The reports that everyone who reaches the server may read.</summary>
[AllowAnonymous]
public sealed class ListPage(ReportShelf shelf) : PageModel
{
    public IReadOnlyList<BuiltReport> Reports { get; private set; } = [];

    public void OnGet() => Reports = shelf.Reports();
}
