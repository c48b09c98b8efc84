using System.Globalization;
using System.Text.Json;
using Plumbline.Files.Inspections;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;

namespace Plumbline.Cli.Output;

/// <summary>Prints the pooled scores of an inspection.</summary>
internal static class ScoreTable
{
    public static string Json(ScoredFolder inspection, ScoreCard scores) => JsonSerializer.Serialize(
        new ScoreCardJson(
            inspection.Header.Id,
            $"{inspection.Header.Instrument} {inspection.Header.Version}",
            inspection.Design.Read,
            inspection.Design.Caseload,
            inspection.Design.IsCensus,
            inspection.Design.IsWeighted,
            inspection.Design.Unread,
            inspection.Design.WithoutChance,
            new BootstrapJson(EstimatedScores.SeedOf(inspection.Header.Id), CaseBootstrap.UsualReplicates),
            [.. scores.Criteria.Select(ScoreJson.Of)],
            [.. scores.Sections.Select(ScoreJson.Of)],
            [.. scores.Headlines.Select(ScoreJson.Of)]),
        ProgramJson.Default.ScoreCardJson);

    public static string Text(ScoreCard scores) => string.Join(Environment.NewLine, [Table(scores), .. Notes(scores.Design!)]);

    /// <summary>What the table speaks of, where it is not plain.</summary>
    private static IEnumerable<string> Notes(CaseDesign design)
    {
        if (design.IsCensus)
        {
            yield return $"Every case was read ({Whole(design.Read)}): there is no interval.";
        }

        if (design.Unread.Count > 0)
        {
            yield return $"No case was read from {string.Join(", ", design.Unread)}: "
                + "the scores are those of the cases read, and nothing can be said of the whole caseload.";
        }

        if (design.IsWeighted)
        {
            yield return "Cases had different chances of being drawn: percent and comment are weighted and stand for the whole caseload; "
                + "\"percent of read\" is that of the judgements counted.";
        }

        if (design.WithoutChance > 0)
        {
            yield return $"{Whole(design.WithoutChance)} of {Whole(design.Caseload ?? 0)} cases had no chance of being drawn, "
                + "and the scores say nothing of them.";
        }
    }

    private static string Table(ScoreCard scores) => TextTable.Of(
        [
            "", "", "sufficient", "of", "percent", "comment", "95% interval", "if every case had been read", "percent of read",
            "would change the comment", "could not assess", "missing",
        ],
        scores.Headlines.Concat(scores.Sections).Concat(scores.Criteria).Select(score => (IReadOnlyList<string>)
        [
            score.Id,
            score.Title.English,
            Whole(score.Tally.Sufficient),
            Whole(score.Tally.Applicable),
            score.Percent is { } percent ? $"{percent}%" : "",
            score.Band?.Word ?? "nothing applied",
            score.Interval is { } interval ? $"{Whole(interval.Printed.Low)}% to {Whole(interval.Printed.High)}%" : "",
            string.Join(", ", CommentChance.InHundred(score.Chances).Select(Chance)),
            score.Weighted is null ? "" : $"{score.Tally.Share.Percent}%",
            string.Join(", ", new[] { Turn("+", score.Turns?.Better), Turn("-", score.Turns?.Worse) }.OfType<string>()),
            Whole(score.Tally.Unknown),
            Whole(score.Tally.Missing),
        ]));

    private static string Chance((Band Comment, int OfHundred) chance) =>
        $"{chance.Comment.Word} {(chance.OfHundred == 0 ? "<1" : Whole(chance.OfHundred))}%";

    private static string? Turn(string sign, CommentTurn? turn) => turn is null ? null : $"{sign}{Whole(turn.Judgements)} {turn.To.Word}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
