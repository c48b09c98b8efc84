using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>A service that no carried mapping knows says what the columns and codes of its own list mean.</summary>
[Allow(Act.SendCaseload)]
public sealed class ColumnsPage(Views views, MapColumns map, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    /// <summary>The known system to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Like { get; set; }

    internal ColumnMap Shown { get; private set; } = null!;

    internal bool IsInspector => who.Acting().MayAt(Shown.Inspection, Act.KeepCaseload);

    private OwnColumns? Sent { get; set; }

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (await Show(inspection) is not PageResult page)
        {
            return NotFound();
        }

        Sent = Read();
        var mapped = await map.RunAsync(who.Acting(), inspection, Sent, HttpContext.RequestAborted);
        return mapped.IsRefused && !mapped.IsClosed() && ModelState.Refuse(say, mapped.Refusals, refusal => HeadingField(refusal.Subject ?? "")) ? page
            : LocalRedirect(InspectionLinks.Extract(inspection));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        var page = await Show(RouteData.Values["inspection"]?.ToString() ?? "");
        Sent = page is PageResult ? Read() : null;
        return page;
    }

    internal static string HeadingField(string field) => "Heading-" + field;

    internal static string CodesField(string field) => "Codes-" + field;

    internal string NameOf(string field) => PlainExtract.NameOf(field, Shown.Instrument) is { } name ? say[name] : field;

    internal OwnColumn Typed(string field) => (Sent ?? Shown.Own).Fields.GetValueOrDefault(field) ?? new OwnColumn("", "");

    private OwnColumns Read() => new(Shown.Plain.Columns.ToDictionary(
        column => column.Field,
            column => new OwnColumn(
            Request.Form[HeadingField(column.Field)].ToString(), Request.Form[CodesField(column.Field)].ToString().ReplaceLineEndings("\n"))));

    private async Task<IActionResult> Show(string inspection)
    {
        if (await ColumnMap.ReadAsync(views, who.Acting(), inspection, Like, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
