using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Details;

namespace Plumbline.Web.Features.Reports.Details;

/// <summary>What a report says of its inspection: cover, service, dates, publishing, people, figures about the area, benchmark.</summary>
[Allow(Act.EditReport)]
public sealed class DetailsPage(Views views, WriteDetails write, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    private const int EmptyLines = 2;
    private const int MostLines = 200;

    private IReadOnlyDictionary<string, string> fields = new Dictionary<string, string>();

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    internal DetailsOfReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection, null);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var written = await write.RunAsync(who.Acting(), inspection, new SentDetails(Sent(), Revision), HttpContext.RequestAborted);
        return written.IsRefused && !written.IsClosed() && ModelState.Refuse(say, written.Refusals, fault => fault.Subject ?? "")
            ? await Show(inspection, Sent())
            : LocalRedirect(DetailLinks.Of(inspection) + "?saved=true");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "", Sent());
    }

    internal string Of(string field) => fields.GetValueOrDefault(field, "");

    /// <summary>The lines of a list that hold anything, and empty ones to go on with.</summary>
    internal int LinesOf(string list) => Math.Min(
        MostLines,
        EmptyLines + fields.Where(field => field.Value.Length > 0 && !field.Key.EndsWith("-unit", StringComparison.Ordinal)
            && field.Key.StartsWith(list + "-", StringComparison.Ordinal))
            .Select(field => int.TryParse(field.Key.Split('-')[1], out var number) ? number + 1 : 0).DefaultIfEmpty().Max());

    private Dictionary<string, string> Sent() =>
        Request.Form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);

    private async Task<IActionResult> Show(string inspection, IReadOnlyDictionary<string, string>? sent)
    {
        if (await DetailsOfReport.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        fields = sent ?? shown.Fields;
        return Page();
    }
}
