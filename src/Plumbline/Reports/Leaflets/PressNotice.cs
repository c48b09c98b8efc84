using System.Globalization;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections;
using Plumbline.Reports.Sections.Appendices;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Leaflets;

/// <summary>
/// One page for those who write about a report: what was inspected, the scores in words with their ranges, a few findings as the editor chose them, and the
/// recommendations, all by the functions of the report.
/// </summary>
internal static class PressNotice
{
    /// <summary>How many letters of findings and recommendations a page has room for beside the rest.</summary>
    private const int Room = 2600;

    public static Document Of(ReportContext report)
    {
        var (inspection, headline) = (report.Material.Inspection, $"{report.In(report.Material.Inspection.Area)}: {Headline(report)}");
        var cover = new Cover(
            report.In(SayPress.Kind), headline, "", report.In(inspection.Publishing.Publisher), inspection.Published.In(report.Language),
            inspection.Published.First)
        {
            Notice = inspection.Notice is { } notice ? report.In(notice) : null,
        };
        return new Document(report.Language, $"{report.In(SayPress.Kind)}: {headline}", cover, Explained(report, [.. Body(report)]))
        {
            Leaflet = LeafletKind.PressNotice,
        };
    }

    /// <summary>What is most worth knowing: the span of the headlines, or the word for the whole.</summary>
    private static string Headline(ReportContext report)
    {
        var scores = report.Material.Scores;
        if (scores.Overall is { Because: not null, Band: { } word })
        {
            return report.In(SayPress.Rated(word.Label));
        }

        var pooled = Pooled(report).Where(score => score.Percent is not null).OrderBy(score => score.Percent).Select(report.PercentOf).ToList();
        return report.In(pooled.Count == 0 ? SayPress.Found : pooled[0] == pooled[^1] ? SayPress.In(pooled[0]) : SayPress.FromTo(pooled[0], pooled[^1]));
    }

    private static IEnumerable<Block> Body(ReportContext report)
    {
        yield return new Notice(report.In(SayPress.Embargo), report.In(SayPress.EmbargoWhat));
        yield return Title("inspected", report.In(SayPress.Inspected));
        foreach (var block in AtAGlance.Inspected(report))
        {
            yield return block;
        }

        var pooled = Pooled(report);
        IReadOnlyList<IReadOnlyList<Inline>> said = pooled.Count > 0 ? [.. pooled.Select(score => Pooled(report, score))] : [.. Rated(report)];
        if (said.Count > 0)
        {
            yield return Title("scores", report.In(pooled.Count > 0 ? SayPress.Scores : SayPress.Ratings));
            yield return new BulletList(said);
        }

        var recommendations = report.Material.Recommendations;
        var taken = recommendations.Sum(one => report.In(one.Text).Length + report.In(one.Owner).Length + 5);
        foreach (var (part, items) in ChosenFindings.Of(report, Room - taken))
        {
            yield return Title($"findings-{part.Name}", report.In(items.Count == 1 ? part.One : part.Title));
            yield return new BulletList([.. items]);
        }

        if (recommendations.Count > 0)
        {
            yield return Title("recommendations", Filled(report, SayPress.Recommendations, ReportContext.Whole(recommendations.Count)));
            yield return new Paragraph(report.In(SayPress.Asked));
            yield return new RecommendationList(
                "", [.. recommendations.Select(one => new RecommendationItem([report.In(one.Text)], [report.In(one.Owner)], []))]);
        }

        yield return Title("notes-to-editors", report.In(SayPress.Notes));
        yield return new BulletList([.. Notes(report, pooled)]);
    }

    private static IEnumerable<IReadOnlyList<Inline>> Notes(ReportContext report, IReadOnlyList<Score> pooled)
    {
        var means = pooled.Count == 0 ? SayPress.RatingMeans : pooled.Any(score => score.Interval is not null) ? SayPress.ScoreMeans : SayPress.ScoreMeansOnly;
        var file = SayPress.ReportFile(report);
        yield return [$"{report.In(means)} {report.In(SayPress.NotAlone)}"];
        yield return [report.In(SayPress.WholeReport), new Link(file, file)];
        yield return [Filled(report, SayPress.Contact, report.In(report.Material.Inspection.Publishing.Publisher))];
    }

    /// <summary>The headlines, or the sections where there are none; nothing where the ruleset gives words and no shares of judgements.</summary>
    private static IReadOnlyList<Score> Pooled(ReportContext report)
    {
        var scores = report.Material.Scores;
        return [.. (scores.Headlines.Count > 0 ? scores.Headlines : scores.Sections).Where(score => score.Because is null && report.IsPrinted(score))];
    }

    private static IReadOnlyList<Inline> Pooled(ReportContext report, Score score)
    {
        var after = report.Outline.Words.AfterWord is { } rest ? $" {report.In(rest)}" : "";
        var word = report.BandOf(score) is { } band ? $", {band.Word}{after}" : "";
        var range = ReportContext.RangeOf(score) is { Length: > 0 } likely ? [$"{report.In(Say.Likely)}: {likely}."] : report.IntervalOf(score) ?? [];
        return [new Strong(report.In(score.Title)), ": ", report.Printed(score), $"{word}. ", .. range];
    }

    /// <summary>The word for the whole, where there is one; then each word with what was given it, the best first.</summary>
    private static IEnumerable<IReadOnlyList<Inline>> Rated(ReportContext report)
    {
        if (report.Material.Scores.Overall is { } overall)
        {
            yield return [new Strong(report.In(overall.Title)), $": {report.BandOf(overall)?.Word ?? report.In(Say.NotRated)}."];
        }

        foreach (var group in report.Material.Scores.Criteria.Where(score => score.Because is not null)
            .GroupBy(report.BandOf).OrderBy(group => group.Key?.Rank ?? int.MaxValue))
        {
            yield return
            [
                new Strong(group.Key?.Word ?? report.In(Say.NotRated)), $": {string.Join("; ", group.Select(score => report.Named(score.Id, score.Title)))}.",
            ];
        }
    }

    /// <summary>Each abbreviation of the report's glossary is explained here too where it is used first.</summary>
    private static IReadOnlyList<Block> Explained(ReportContext report, IReadOnlyList<Block> blocks)
    {
        var glossary = report.Outline.Parts.SelectMany(part => part.Holds).Where(piece => piece.Kind == Piece.Glossary)
            .SelectMany(piece => Glossary.Of(report.StandingText(piece.Text), report.Language)).OfType<DefinitionTable>();
        return [.. Abbreviations.Explained([.. blocks, .. glossary]).Where(block => block is not DefinitionTable)];
    }

    private static Heading Title(string id, string text) => new(1, id, text);

    private static string Filled(ReportContext report, LocalText text, string gap) => string.Format(CultureInfo.InvariantCulture, report.In(text), gap);
}
