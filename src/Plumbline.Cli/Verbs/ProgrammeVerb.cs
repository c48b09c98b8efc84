using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Programmes;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Programmes;

namespace Plumbline.Cli.Verbs;

/// <summary><c>programme pack</c> and <c>programme score</c>: the judgements of many inspections as one Parquet file, and their scores.</summary>
internal static class ProgrammeVerb
{
    public static Command Command() => new("programme", "Many inspections at once: pack their judgements into one file, score that file.") { Pack(), Score() };

    private static Command Pack()
    {
        var folders = new Argument<string[]>("DIR") { Description = "The folders of the inspections.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--out") { Description = "The Parquet file to write.", Required = true };
        var command = new Command("pack", "Write the judgements of inspections by one instrument, as they count after routing, into one Parquet file.") { folders, to };
        command.SetAction(async (parsed, _) =>
        {
            var read = parsed.GetRequiredValue(folders).Select(folder => InspectionFolder.ReadForScoring(folder, InstrumentShelf.Own)).ToList();
            if (read.SelectMany(result => result.Refusals).ToList() is { Count: > 0 } refusals)
            {
                return parsed.Refuse(refusals);
            }

            List<ScoredFolder> inspections = [.. read.Select(result => result.Value)];
            if (FaultsOf(inspections).ToList() is { Count: > 0 } faults)
            {
                return parsed.Refuse(faults);
            }

            var rows = await ProgrammeFile.Write(parsed.GetRequiredValue(to), inspections);
            return parsed.Done($"{inspections.Count} inspections, {rows} rows: {parsed.GetRequiredValue(to)}");
        });
        return command;
    }

    private static Command Score()
    {
        var file = new Argument<string>("FILE") { Description = "A Parquet file that programme pack wrote." };
        var json = Inputs.Json();
        var command = new Command("score", "Score every criterion of every inspection in a programme's file.") { file, json };
        command.SetAction(async (parsed, _) =>
        {
            var read = await ProgrammeReader.Read(parsed.GetRequiredValue(file), (id, version) => InstrumentShelf.Own.Read(id, version, new Place(parsed.GetRequiredValue(file), 1, 1)), Environment.ProcessorCount);
            if (!read.TryGet(out var programme))
            {
                return parsed.Refuse(read.Refusals);
            }

            var shares = programme.Planes.ByCriterion(Environment.ProcessorCount);
            var criteria = programme.Planes.Rows.Instrument.Criteria;
            return parsed.Done(parsed.GetValue(json) ? Json(programme, criteria, shares) : Table(programme, criteria, shares));
        });
        return command;
    }

    private static IEnumerable<Refusal> FaultsOf(List<ScoredFolder> inspections)
    {
        var first = inspections[0].Readings.Instrument;
        foreach (var other in inspections.Where(inspection => inspection.Readings.Instrument is var used && (used.Id, used.Version) != (first.Id, first.Version)))
        {
            yield return new Refusal("another-instrument", $"this inspection was judged with {other.Header.Instrument} {other.Header.Version}, the first with {first.Id} {first.Version}")
            {
                Subject = other.Header.Id,
                Place = other.Header.InstrumentPlace,
                Suggestion = "pack inspections by one version of one instrument together",
            };
        }

        foreach (var twice in inspections.GroupBy(inspection => inspection.Header.Id).Where(group => group.Count() > 1))
        {
            yield return new Refusal("inspection-twice", $"{twice.Count()} folders hold the inspection {twice.Key}") { Subject = twice.Key, Place = twice.Last().Header.InstrumentPlace };
        }
    }

    private static string Json(ProgrammeJudgements programme, IReadOnlyList<Criterion> criteria, Share[] shares) => JsonSerializer.Serialize(
        [.. programme.Inspections.Index().Select(inspection => new ProgrammeScoresJson(
            inspection.Item,
            [.. criteria.Index().Select(criterion => CriterionShareJson.Of(criterion.Item.Id, shares[(inspection.Index * criteria.Count) + criterion.Index]))]))],
        ProgramJson.Default.ProgrammeScoresJsonArray);

    private static string Table(ProgrammeJudgements programme, IReadOnlyList<Criterion> criteria, Share[] shares) => TextTable.Of(
        ["inspection", .. criteria.Select(criterion => criterion.Id)],
        programme.Inspections.Index().Select(inspection => (IReadOnlyList<string>)
        [
            inspection.Item,
            .. criteria.Index().Select(criterion => shares[(inspection.Index * criteria.Count) + criterion.Index].Percent is { } percent ? $"{percent}%" : "-"),
        ]));
}
