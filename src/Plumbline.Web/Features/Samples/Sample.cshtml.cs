using Plumbline.Workspace.Samples.Seeds;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Documents.Charts;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Statistics;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>Settles the seed, offers the designs, shows the sample against the caseload, and takes the last replacement back.</summary>
[Allow(Act.DrawSample)]
public sealed class SamplePage(Views views, CommitSeed committing, TakeBackReplacement takingBack, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    /// <summary>A seed that people agreed on; empty for one that the program makes.</summary>
    [BindProperty]
    public string? Seed { get; set; }

    internal InspectionSample Shown { get; private set; } = null!;

    /// <summary>Sample against caseload, drawn; the table beside it holds the same numbers.</summary>
    internal IHtmlContent Chart => new HtmlString(MarginChart.Draw([.. Shown.Margins.Select(InWords)], say.Language));

    public bool HasForm => Shown is { CameWith: 0, IsGiven: false, Seed: null or { MayChange: true } };

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    /// <summary>Settles the seed.</summary>
    public async Task<IActionResult> OnPostCommitAsync(string inspection) =>
        await Answer(inspection, await committing.RunAsync(who.Acting(), inspection, Seed, HttpContext.RequestAborted), _ => nameof(Seed));

    /// <summary>Takes the last replacement back.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(string inspection, string? came) =>
        await Answer(inspection, await takingBack.RunAsync(who.Acting(), inspection, came ?? "", HttpContext.RequestAborted), _ => "");

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    internal string ReasonOf(string reason) =>
        Shown.Drawn!.Sample.Drawn.Design.Reasons.FirstOrDefault(known => known.Id == reason) is { } found ? say[found.Label] : reason;

    internal string Share(Share share) => say[SampleWords.CountAndShare, share.Part, share.Percent ?? 0];

    private MarginComparison InWords(MarginComparison margin) => margin with
    {
        Field = say.FieldIn(Shown.Instrument, margin.Field),
        Value = margin.Value == MarginComparison.NotRecorded ? margin.Value : say.ValueIn(Shown.Instrument, margin.Field, margin.Value),
    };

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done, Func<Refusal, string> field) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, field)
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Sample(inspection));

    private async Task<IActionResult> Show(string inspection)
    {
        if (await InspectionSample.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
