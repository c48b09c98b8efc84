using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Documents.Charts;
using Plumbline.Files.Samples;
using Plumbline.Caseloads;
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

/// <summary>Designs and draws the sample, shows it against the caseload, and takes the last replacement back.</summary>
[Allow(Act.DrawSample)]
public sealed class SamplePage(Views views, DrawSample drawing, TakeBackReplacement takingBack, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    private const int LongestSeed = 200;

    [BindProperty]
    public string? Design { get; set; }

    [BindProperty]
    public string? Seed { get; set; }

    /// <summary>The draw that the page showed.</summary>
    [BindProperty]
    public Guid? Seen { get; set; }

    internal InspectionSample Shown { get; private set; } = null!;

    internal IReadOnlyList<(string Id, LocalText Title)> Designs { get; } = [.. DesignShelf.Known().Select(id => (id, DesignFile.Read(DesignShelf.Find(id)!).Value.Title))];

    /// <summary>Sample against caseload, drawn; the table beside it holds the same numbers.</summary>
    internal IHtmlContent Chart => new HtmlString(MarginChart.Draw(Shown.Margins, say.Language));

    public bool HasForm => Shown is { Listed: > 0, IsGiven: false };

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (DesignShelf.Known().FirstOrDefault(known => known == Design) is not { } design || Seed?.Length > LongestSeed)
        {
            ModelState.AddModelError(Seed?.Length > LongestSeed ? nameof(Seed) : nameof(Design), Seed?.Length > LongestSeed ? say[InspectionWords.TooLong, LongestSeed] : say[SampleWords.Design]);
            return await Show(inspection);
        }

        var text = await System.IO.File.ReadAllTextAsync(DesignShelf.Find(design)!, HttpContext.RequestAborted);
        var drawn = await drawing.RunAsync(who.Acting(), inspection, text, (Seed ?? "").Trim(), Seen, HttpContext.RequestAborted);
        return await Answer(inspection, drawn, refusal => refusal.Code == Draws.SeedMissingCode ? nameof(Seed) : nameof(Design));
    }

    /// <summary>Takes the last replacement back.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(string inspection, string? came) =>
        await Answer(inspection, await takingBack.RunAsync(who.Acting(), inspection, came ?? "", HttpContext.RequestAborted), _ => "");

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    internal string ReasonOf(string reason) => Shown.Drawn!.Sample.Drawn.Design.Reasons.FirstOrDefault(known => known.Id == reason) is { } found ? say[found.Label] : reason;

    internal string FieldName(string field) => Shown.Instrument.Profile.FirstOrDefault(known => known.Name == field) is { } found ? say[found.Label] : field;

    internal string ValueName(MarginComparison margin) => ProfileValues.LabelOf(Shown.Instrument, margin.Field, margin.Value) is { } label ? say[label]
        : margin.Value;

    internal string Share(Share share) => say[SampleWords.CountAndShare, share.Part, share.Percent ?? 0];

    internal static string Decimal(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done, Func<Refusal, string> field) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, field) ? await Show(inspection) : LocalRedirect(InspectionLinks.Sample(inspection));

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
