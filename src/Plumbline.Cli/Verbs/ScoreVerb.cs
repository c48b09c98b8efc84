using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Ratings;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>score DIR</c>: how often work was good enough, by criterion, section and headline theme.</summary>
internal static class ScoreVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var json = Inputs.Json();
        var command = new Command("score", "Score an inspection: criteria, sections and headline themes with base, comment and interval.") { folder, json };
        command.SetAction(parsed =>
        {
            var read = InspectionFolder.ReadForScoring(parsed.GetRequiredValue(folder), InstrumentShelf.Own);
            if (!read.TryGet(out var inspection))
            {
                return parsed.Refuse(read.Refusals);
            }

            if (inspection.Readings.Instrument.Rules is not null)
            {
                return PanelFile.Read(parsed.GetRequiredValue(folder)).Then(decisions => Rater.Rate(inspection.Readings, decisions)) is var rated && rated.TryGet(out var card)
                    ? parsed.Done(parsed.GetValue(json) ? RatingTable.Json(inspection, card) : RatingTable.Text(card))
                    : parsed.Refuse(rated.Refusals);
            }

            var scores = EstimatedScores.WithResampling(inspection.Readings, inspection.Design, EstimatedScores.SeedOf(inspection.Header.Id));
            return parsed.Done(parsed.GetValue(json) ? Json(inspection, scores) : Text(scores));
        });
        return command;
    }

    private static string Json(ScoredFolder inspection, ScoreCard scores) => JsonSerializer.Serialize(
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

    private static string Text(ScoreCard scores) => string.Join(Environment.NewLine, [Table(scores), .. Notes(scores.Design!)]);

    /// <summary>What the table speaks of, where it is not plain.</summary>
    private static IEnumerable<string> Notes(CaseDesign design)
    {
        if (design.IsCensus)
        {
            yield return $"Every case was read ({Whole(design.Read)}): there is no interval.";
        }

        if (design.Unread.Count > 0)
        {
            yield return $"No case was read from {string.Join(", ", design.Unread)}: the scores are those of the cases read, and nothing can be said of the whole caseload.";
        }

        if (design.IsWeighted)
        {
            yield return "Cases had different chances of being drawn: percent and comment are weighted and stand for the whole caseload; \"percent of read\" is that of the judgements counted.";
        }

        if (design.WithoutChance > 0)
        {
            yield return $"{Whole(design.WithoutChance)} of {Whole(design.Caseload ?? 0)} cases had no chance of being drawn, and the scores say nothing of them.";
        }
    }

    private static string Table(ScoreCard scores) => TextTable.Of(
        ["", "", "sufficient", "of", "percent", "comment", "95% interval", "if every case had been read", "percent of read", "would change the comment", "could not assess", "missing"],
        scores.Headlines.Concat(scores.Sections).Concat(scores.Criteria).Select(score => (IReadOnlyList<string>)
        [
            score.Id,
            score.Title.English,
            Whole(score.Tally.Sufficient),
            Whole(score.Tally.Applicable),
            score.Percent is { } percent ? $"{percent}%" : "",
            score.Comment?.Word ?? "nothing applied",
            score.Interval is { } interval ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * interval.Low)}% to {Math.Ceiling(100 * interval.High)}%") : "",
            string.Join(", ", CommentChance.InHundred(score.Chances).Select(chance => $"{chance.Comment.Word} {(chance.OfHundred == 0 ? "<1" : Whole(chance.OfHundred))}%")),
            score.Weighted is null ? "" : $"{score.Tally.Share.Percent}%",
            string.Join(", ", new[] { Turn("+", score.Turns?.Better), Turn("-", score.Turns?.Worse) }.OfType<string>()),
            Whole(score.Tally.Unknown),
            Whole(score.Tally.Missing),
        ]));

    private static string? Turn(string sign, CommentTurn? turn) => turn is null ? null : $"{sign}{Whole(turn.Judgements)} {turn.To.Word}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
