using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Documents.Charts;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Samples;
using Plumbline.Statistics;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Files.Samples;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Samples;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Samples;

/// <summary>Designs and draws the sample, shows it against the caseload, and replaces a case with a reason.</summary>
[Allow(Act.DrawSample)]
public sealed class SamplePage(PlumblineDb db, Sampling sampling, Judgements judgements, WhoAsks who, Speech say) : PageModel
{
    private const int LongestText = 200;

    [BindProperty]
    public string? Design { get; set; }

    [BindProperty]
    public string? Seed { get; set; }

    /// <summary>The draw that the page showed.</summary>
    [BindProperty]
    public Guid? Seen { get; set; }

    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal int Drawable { get; private set; }

    internal bool IsGiven { get; private set; }

    /// <summary>The cases of an inspection that came from a folder, without a caseload.</summary>
    internal int CameWith { get; private set; }

    internal KeptDraw? Draw { get; private set; }

    internal ReplacedSample? Sample { get; private set; }

    internal IReadOnlyList<MarginComparison> Margins { get; private set; } = [];

    internal IReadOnlyList<(string Id, LocalText Title)> Designs { get; } = [.. DesignShelf.Known().Select(id => (id, DesignFile.Read(DesignShelf.Find(id)!).Value.Title))];

    /// <summary>Sample against caseload, drawn; the table beside it holds the same numbers.</summary>
    internal IHtmlContent Chart => new HtmlString(MarginChart.Draw(Margins, say.Language));

    private Instrument Instrument { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (DesignShelf.Known().FirstOrDefault(known => known == Design) is not { } design)
        {
            return Refused(nameof(Design), say[SampleWords.Design]);
        }

        if (Seed?.Length > LongestText)
        {
            return Refused(nameof(Seed), say[InspectionWords.TooLong, LongestText]);
        }

        var text = await System.IO.File.ReadAllTextAsync(DesignShelf.Find(design)!, HttpContext.RequestAborted);
        var drawn = await sampling.Draw(who.Id, inspection, text, (Seed ?? "").Trim(), Seen, HttpContext.RequestAborted);
        if (!drawn.IsRefused)
        {
            return LocalRedirect(InspectionLinks.Sample(inspection));
        }

        await Load(inspection);
        foreach (var refusal in drawn.Refusals)
        {
            ModelState.AddModelError(refusal.Code == "seed-missing" ? nameof(Seed) : nameof(Design), refusal.Code switch
            {
                "drawn-meanwhile" => say[SampleWords.DrawnMeanwhile],
                "list-changed" => say[SampleWords.ListChanged],
                _ => say[SampleWords.NotDrawn, (refusal with { Place = null }).ToString()],
            });
        }

        return Page();
    }

    public async Task<IActionResult> OnPostReplaceAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (Note?.Length > LongestText)
        {
            return Refused(nameof(Note), say[InspectionWords.TooLong, LongestText]);
        }

        var made = await sampling.Replace(who.Id, inspection, Case ?? "", Reason ?? "", string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), HttpContext.RequestAborted);
        return made.IsRefused ? Refused(nameof(Case), string.Join("; ", made.Refusals)) : LocalRedirect(InspectionLinks.Sample(inspection));
    }

    internal string ReasonOf(string reason) => Sample!.Drawn.Design.Reasons.FirstOrDefault(known => known.Id == reason) is { } found ? say[found.Label] : reason;

    internal string FieldName(string field) => Instrument.Profile.FirstOrDefault(known => known.Name == field) is { } found ? say[found.Label] : field;

    internal string ValueName(MarginComparison margin) =>
        Instrument.Profile.FirstOrDefault(known => known.Name == margin.Field)?.Choices is { } list && Instrument.Choices[list].FirstOrDefault(choice => choice.Name == margin.Value) is { } choice ? say[choice.Label] : margin.Value;

    internal string Share(Share share) => say[SampleWords.CountAndShare, share.Part, share.Percent ?? 0];

    internal static string Decimal(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Instrument = await judgements.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        Drawable = await db.Caseloads.Where(caseload => caseload.InspectionId == inspection).Select(caseload => caseload.Cases).SingleOrDefaultAsync(stop);
        CameWith = Drawable > 0 ? 0 : await db.Cases.CountAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop);
        IsGiven = await db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection, stop);
        if (await sampling.Find(inspection, stop) is var (draw, sample))
        {
            (Draw, Sample, Margins) = (draw, sample, sample.Drawn.Compare([.. sample.Sample]));
        }

        return true;
    }

    private PageResult Refused(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Page();
    }
}
