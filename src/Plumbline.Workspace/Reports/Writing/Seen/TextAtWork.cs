using Microsoft.EntityFrameworkCore;
using Plumbline.Findings.Proposals;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>One text of a report with both its languages, as its writers work on it.</summary>
/// <param name="Sides">English, then Welsh.</param>
/// <param name="Behind">The language that is out of date; null when both say the same.</param>
/// <param name="Writers">Those to whom it can be given.</param>
/// <param name="Cases">How many cases have been read.</param>
/// <param name="Proposals">For a criterion: what its figures propose as strengths and areas, those that may be printed; empty for other texts.</param>
public sealed record TextAtWork(
    KeptInspection Inspection,
    ReportText Text,
    IReadOnlyList<TextSide> Sides,
    Language? Behind,
    Guid? Owner,
    IReadOnlyList<(Guid Id, string Name)> Writers,
    int Cases,
    IReadOnlyList<Proposal> Proposals)
{
    public TextSide In(Language language) => Sides.Single(side => side.Language == language);

    /// <summary>Null when the report prints no such text, or it is closed to them.</summary>
    public static async Task<TextAtWork?> ReadAsync(Views views, Acting who, string inspection, string name, CancellationToken stop = default)
    {
        if (await WritingMaterial.ReadAsync(views, who, inspection, stop) is not { } material
            || WantedTexts.Find(material.Results.Readings.Instrument, name) is not { } text)
        {
            return null;
        }

        var db = views.Db;
        var standing = await StandingText.ReadAsync(db, inspection, [.. Languages.All.Select(text.FileIn)], stop);
        var row = await db.ReportTexts.AsNoTracking().SingleOrDefaultAsync(one => one.InspectionId == inspection && one.Name == name, stop);
        var names = await NamesOf(views, standing.Values, stop);
        return new TextAtWork(
            material.Kept,
            text,
            [.. Languages.All.Select(language => SideOf(material, text, language, standing[text.FileIn(language)], row, names))],
            row?.Behind is { } code ? Languages.FromCode(code) : null,
            row?.OwnerId,
            await TextWriters.OfAsync(db, inspection, stop),
            material.Results.Readings.Cases.Count,
            text is { Criterion: { } criterion, TakesFindings: true } ? [.. FindingProposals.Of(material.Results.Readings)
                .Where(one => one.Question.Criterion == criterion && material.MayPrint(one))] : []);
    }

    private static TextSide SideOf(
        WritingMaterial material, ReportText text, Language language, StandingText standing, KeptReportText? row,
        IReadOnlyDictionary<string, string> names) => new(
        language,
        standing,
        TextStates.Of(standing.Text, standing.Number, row?.ReadyIn(language)),
        standing.By is { } by ? names.GetValueOrDefault(by) : null,
        material.Check(text, language, standing.Text),
        [.. standing.Beside.Select(one => (one.Number, one.Text, one.At, names.GetValueOrDefault(one.By)))]);

    private static async Task<IReadOnlyDictionary<string, string>> NamesOf(Views views, IEnumerable<StandingText> texts, CancellationToken stop)
    {
        var accounts = texts.SelectMany(text => text.Beside.Select(one => one.By).Append(text.By))
            .Select(by => Guid.TryParse(by, out var id) ? id : Guid.Empty).ToHashSet();
        return await views.Db.Users.AsNoTracking().Where(person => accounts.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id.ToString(), person => person.DisplayName, stop);
    }
}
