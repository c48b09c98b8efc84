using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Allocations;

/// <summary>Gives cases to those who read them, within the rules of conflict of interest.</summary>
[Allow(Act.AllocateCases)]
public sealed class AllocationPage(Views views, GiveCases giving, ShareOutCases sharing, WhoAsks who, Speech say) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "saved")]
    public bool Saved { get; set; }

    [FromQuery(Name = "find")]
    public string? Find { get; set; }

    [FromQuery(Name = "part")]
    public int Part { get; set; } = 1;

    internal Allocation Shown { get; private set; } = null!;

    internal IReadOnlyList<AllocationRow> Rows { get; private set; } = [];

    internal CaseFilter Filter => new(Find, null, null, Part) { Size = CaseFilter.FormPartSize };

    internal IReadOnlyList<AllocationRow> Found => [.. Rows.Where(row => Filter.Names(row.Given.Case))];

    /// <summary>The same search, in another part or with an act of its own; a case that is not shown keeps its reader.</summary>
    internal string Address(int part, string? handler = null, bool saved = false) => QueryHelpers.AddQueryString(
        InspectionLinks.Allocation(Inspection),
        new Dictionary<string, string?>
        {
            ["handler"] = handler, ["find"] = string.IsNullOrWhiteSpace(Find)
                ? null
                : Find, ["part"] = part > 1 ? part.ToString(CultureInfo.InvariantCulture) : null,
            ["saved"] = saved ? "true" : null,
        }.Where(field => field.Value is not null));

    public async Task<IActionResult> OnGetAsync() => await Show([]);

    public async Task<IActionResult> OnPostAsync()
    {
        var (wanted, seen) = (Typed(AllocationRow.FieldStart), Typed(AllocationRow.SeenStart));
        return await Answer(await giving.RunAsync(who.Acting(), Inspection, wanted, seen, HttpContext.RequestAborted), wanted);
    }

    public async Task<IActionResult> OnPostShareOutAsync() =>
        await Answer(await sharing.RunAsync(who.Acting(), Inspection, HttpContext.RequestAborted), []);

    internal int LoadOf(CaseReader reader) => Rows.Count(row => row.Reader == reader.Id);

    internal string StateOf(AllocationRow row) => row.Given.State is { } state ? say[ReviewStateWords.Of(state)] : say[AllocationWords.NotOpened];

    /// <summary>The account in each field of a kind, by its case; null where nobody is chosen.</summary>
    private Dictionary<string, Guid?> Typed(string start) => Request.Form.Where(field => field.Key.StartsWith(start, StringComparison.Ordinal))
        .DistinctBy(field => AllocationRow.CaseOf(field.Key[start.Length..]))
        .ToDictionary(field => AllocationRow.CaseOf(field.Key[start.Length..]), field => Guid.TryParse(field.Value, out var reader) ? reader : (Guid?)null);

    /// <summary>The field in which the reader of a case was sent.</summary>
    private string FieldOf(string? @case) =>
        Request.Form.Keys.FirstOrDefault(key => key.StartsWith(AllocationRow.FieldStart, StringComparison.Ordinal)
            && AllocationRow.CaseOf(key[AllocationRow.FieldStart.Length..]) == @case)
        ?? AllocationRow.FieldStart + @case;

    private async Task<IActionResult> Answer(Result<int> done, Dictionary<string, Guid?> wanted) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, refusal => FieldOf(refusal.Subject))
            ? await Show(wanted)
            : LocalRedirect(Address(Part, saved: true));

    private async Task<IActionResult> Show(Dictionary<string, Guid?> wanted)
    {
        if (await Allocation.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        var alike = shown.Cases.CountBy(given => given.Case, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        Rows =
        [
            .. shown.Cases.Select(given =>
                new AllocationRow(given, wanted.TryGetValue(given.Case, out var reader) ? reader : given.Reader, HasTwin: alike[given.Case] > 1)),
        ];
        return Page();
    }
}
