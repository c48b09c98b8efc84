using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;
using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Reports.Sections;

/// <summary>Ratings with how each was reached: of the whole, of the criteria, and of the parts that one rests on. Pooled scores have none of it.</summary>
internal static class Ratings
{
    /// <summary>The rating of the whole, where the ruleset gives one, and a table of those of the criteria.</summary>
    public static IEnumerable<Block> Of(ReportContext report)
    {
        var scores = report.Material.Scores;
        var rated = scores.Criteria.Where(score => score.Because is not null).ToList();
        if (rated.Count == 0)
        {
            yield break;
        }

        if (scores.Overall is { } overall)
        {
            yield return new ScoreBox(
                "box-overall",
                report.In(overall.Title),
                [report.In(report.Material.Inspection.Area)],
                report.In(Say.Points),
                Points(report, overall),
                report.In(report.Outline.Words.Word),
                report.BandOf(overall),
                "")
            {
                Interval = [report.Reached(overall)],
            };
        }

        var words = report.Outline.Words;
        var withPoints = rated.Any(score => score.Points is not null);
        yield return new DataTable(
            "ratings-table",
            report.In(Say.Ratings),
            [
                new Column(report.In(words.Criterion)),
                new Column(report.In(words.Word)),
                .. withPoints ? [new Column(report.In(Say.Points), Alignment.End)] : Array.Empty<Column>(),
                new Column(report.In(Say.HowReached), IsWide: true),
            ],
            [.. rated.Select(score => new Row(
                [new Link($"#{CriterionSection.IdOf(score.Id)}", report.Named(score.Id, score.Title))],
                [
                    [report.BandOf(score)?.Word ?? report.In(Say.NotRated)],
                    .. withPoints ? [[score.Points is { } points ? ReportContext.Whole(points) : "–"]] : Array.Empty<IReadOnlyList<Inline>>(),
                    [report.Reached(score)],
                ]))]);
    }

    /// <summary>What each word means, the best first; nothing where the instrument does not say it.</summary>
    public static IEnumerable<Block> Words(ReportContext report)
    {
        var words = report.Material.Readings.Instrument.Rules.Words;
        return words.Any(word => word.Meaning is not null)
            ?
            [
                new DefinitionTable(
                    report.In(Say.Meaning),
                    report.In(report.Outline.Words.Word),
                    report.In(Say.Meaning),
                    [.. words.Where(word => word.Meaning is not null).Select(word => new Definition(report.In(word.Label), report.In(word.Meaning!)))]),
            ]
            : [];
    }

    /// <summary>The key questions or items of a criterion, and how the cases fell.</summary>
    public static IEnumerable<Block> PartsOf(ReportContext report, Score criterion)
    {
        var id = CriterionSection.IdOf(criterion.Id);
        var name = report.Named(criterion.Id, criterion.Title);
        if (report.Material.Scores.PartsOf(criterion.Id) is { Count: > 0 } parts)
        {
            yield return Table($"parts-{id}", report.In(SayRating.RestsOn(name)), report, parts);
        }

        if (criterion.Falls.Count > 0)
        {
            yield return Falls(report, $"falls-{id}", report.In(SayRating.Fell(name)), report.In(Say.Level), criterion);
        }
    }

    /// <summary>Scores with their counts; those that are withheld say so.</summary>
    public static DataTable Table(string id, string caption, ReportContext report, IReadOnlyList<Score> scores)
    {
        var rated = scores.Any(score => score.Band is not null);
        var inPoints = scores.All(score => score.Level == ScoreLevel.Criterion && score.Points == score.Share?.Part);
        return new DataTable(
            id,
            caption,
            [
                new Column(report.In(inPoints ? report.Outline.Words.Criterion : report.Outline.Words.Part)),
                new Column(report.In(inPoints ? Say.Points : Say.Sufficient), Alignment.End),
                new Column(report.In(inPoints ? Say.AtMost : Say.CasesThatCount), Alignment.End),
                new Column(report.In(Say.PerCent), Alignment.End),
                .. rated ? [new Column(report.In(report.Outline.Words.Word))] : Array.Empty<Column>(),
            ],
            [.. scores.Select(score => new Row([report.In(score.Title)], [.. Cells(score)]))]);

        IEnumerable<IReadOnlyList<Inline>> Cells(Score score)
        {
            var share = score.Share ?? default;
            IReadOnlyList<Inline>[] counts = report.Shows(score)
                ? [[ReportContext.Whole(share.Part)], [ReportContext.Whole(share.Base)], [report.Printed(score)]]
                : [[report.In(Say.Withheld)], [""], [""]];
            return rated ? [.. counts, [report.BandOf(score)?.Word ?? report.In(Say.NotRated)]] : counts;
        }
    }

    /// <summary>How many cases fell each way; where one count is small, none is shown.</summary>
    public static DataTable Falls(ReportContext report, string id, string caption, string header, Score score)
    {
        var smallest = report.Material.Inspection.Publishing.SmallestCount;
        var shown = report.Shows(score) && !score.Falls.Any(fall => SmallNumbers.IsSmall(fall.Cases, smallest));
        return new DataTable(
            id,
            caption,
            [new Column(header), new Column(report.In(Say.Cases), Alignment.End)],
            [.. score.Falls.Select(fall => new Row([report.In(fall.What)], [shown ? ReportContext.Whole(fall.Cases) : report.In(Say.Withheld)]))]);
    }

    private static PrintedFigure? Points(ReportContext report, Score overall) => overall.Share is { } share
        ? new PrintedFigure($"{ReportContext.Whole(share.Part)} / {ReportContext.Whole(share.Base)}", overall.Key, report.Target(overall.Key)) { Share = share }
        : null;
}
