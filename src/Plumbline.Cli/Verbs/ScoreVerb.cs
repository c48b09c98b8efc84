using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Ratings;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;
using Plumbline.Scores.Uncertainty;
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

            var scores = EstimatedScores.WithChances(inspection.Readings, inspection.Design, EstimatedScores.SeedOf(inspection.Header.Id));
            return parsed.Done(parsed.GetValue(json) ? Json(inspection, scores) : Table(scores));
        });
        return command;
    }

    private static string Json(ScoredFolder inspection, ScoreCard scores) => JsonSerializer.Serialize(
        new ScoreCardJson(
            inspection.Header.Id,
            $"{inspection.Header.Instrument} {inspection.Header.Version}",
            inspection.Readings.Cases.Count,
            inspection.Header.CaseloadSize,
            new BootstrapJson(EstimatedScores.SeedOf(inspection.Header.Id), CaseBootstrap.UsualReplicates),
            [.. scores.Criteria.Select(ScoreJson.Of)],
            [.. scores.Sections.Select(ScoreJson.Of)],
            [.. scores.Headlines.Select(ScoreJson.Of)]),
        ProgramJson.Default.ScoreCardJson);

    private static string Table(ScoreCard scores) => TextTable.Of(
        ["", "", "sufficient", "of", "percent", "comment", "95% interval", "chance of each comment", "would change the comment", "could not assess", "missing"],
        scores.Headlines.Concat(scores.Sections).Concat(scores.Criteria).Select(score => (IReadOnlyList<string>)
        [
            score.Id,
            score.Title.English,
            Whole(score.Tally.Sufficient),
            Whole(score.Tally.Applicable),
            score.Percent is { } percent ? $"{percent}%" : "",
            score.Comment?.Word ?? "nothing applied",
            score.Interval is { } interval ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * interval.Low)}% to {Math.Ceiling(100 * interval.High)}%") : "",
            string.Join(", ", CommentChance.InHundred(score.Chances).Select(chance => $"{chance.Comment.Word} {(chance.Draws == 0 ? "<1" : Whole(chance.Draws))}%")),
            string.Join(", ", new[] { Turn("+", score.Turns?.Better), Turn("-", score.Turns?.Worse) }.OfType<string>()),
            Whole(score.Tally.Unknown),
            Whole(score.Tally.Missing),
        ]));

    private static string? Turn(string sign, CommentTurn? turn) => turn is null ? null : $"{sign}{Whole(turn.Judgements)} {turn.To.Word}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
