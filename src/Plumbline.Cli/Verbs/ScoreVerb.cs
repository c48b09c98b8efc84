using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Ratings;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores.Uncertainty;

namespace Plumbline.Cli.Verbs;

/// <summary><c>score DIR</c>: how often work was good enough, by criterion, section and headline theme, or the ratings of another ruleset.</summary>
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

            if (inspection is { Readings.Instrument.Rules: PooledShare, Decisions: [] })
            {
                var pooled = EstimatedScores.WithResampling(inspection.Readings, inspection.Design, EstimatedScores.SeedOf(inspection.Header.Id));
                return parsed.Done(parsed.GetValue(json) ? ScoreTable.Json(inspection, pooled) : ScoreTable.Text(pooled));
            }

            return inspection.Score() is var scored && scored.TryGet(out var scores)
                ? parsed.Done(parsed.GetValue(json) ? RatingTable.Json(inspection, scores) : RatingTable.Text(scores))
                : parsed.Refuse(scored.Refusals);
        });
        return command;
    }
}
