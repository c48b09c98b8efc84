using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Reports;

/// <summary>The reports that everyone who reaches the server may read.</summary>
[AllowAnonymous]
public sealed class ListPage(ReportShelf shelf, Speech say) : PageModel
{
    public IReadOnlyList<BuiltReport> Reports { get; private set; } = [];

    /// <summary>With a slash at its end the address is the root of the public site, as on a plain file server.</summary>
    public IActionResult OnGet()
    {
        if (Request.Path.Value?.EndsWith('/') == true)
        {
            return LocalRedirect(ReportLinks.Site(say.Language));
        }

        Reports = shelf.Reports();
        return Page();
    }
}
