using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Programmes;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Programmes;
using Plumbline.Files.Programmes.Narrow;

namespace Plumbline.Cli.Verbs;

/// <summary><c>programme pack</c> and <c>programme score</c>: the judgements of many inspections as one Parquet file, and their scores.</summary>
internal static class ProgrammeVerb
{
    public static Command Command() => new("programme", "Many inspections at once: pack their judgements into one file, score that file.") { Pack(), Score() };

    private static Command Pack()
    {
        var folders = new Argument<string[]>("DIR") { Description = "The folders of the inspections.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--out") { Description = "The Parquet file to write.", Required = true };
        var command = new Command("pack", "Write the judgements of inspections by one instrument, as they count after routing, into one Parquet file.")
        {
            folders, to,
        };
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
        var files = new Argument<string[]>("FILE")
        {
            Description = "Parquet files, or folders of them: those that programme pack wrote, or any table with a row for each judgement.",
                Arity = ArgumentArity.OneOrMore,
        };
        var map = new Option<string?>("--map")
        {
            Description = "A YAML file that says how to read a table of others: instrument, columns, answers, questions.",
        };
        var instrument = new Option<string?>("--instrument") { Description = "What a table of others was judged with, such as core-case@2009.1." };
        var columns = new Option<string[]>("--column")
        {
            Description = "What a column of it is called, as inspection=NAME, case=NAME, question=NAME or answer=NAME; the folder NAME=VALUE is one too.",
        };
        var json = Inputs.Json();
        var command = new Command("score", "Score every criterion of every inspection in the files of a programme.") { files, map, instrument, columns, json };
        command.SetAction(async (parsed, _) =>
        {
            var (file, judgedWith, called) = (parsed.GetValue(map), parsed.GetValue(instrument), parsed.GetValue(columns) ?? []);
            var asked = file is null && judgedWith is null && called.Length == 0 ? Result.Of<ProgrammeMapping?>(null) : MappingOf(file, judgedWith, called);
            if (!asked.TryGet(out var mapping))
            {
                return parsed.Refuse(asked.Refusals);
            }

            using var progress = Progress.Of(parsed, "judgements read");
            var paths = parsed.GetRequiredValue(files);
            var read = await ProgrammeFiles.Read(
                paths,
                mapping,
                (id, version) => InstrumentShelf.Own.Read(id, version, new Place(paths[0], 1, 1)),
                Environment.ProcessorCount,
                progress.Show);
            progress.Clear();
            if (!read.TryGet(out var programme))
            {
                return parsed.Refuse(read.Refusals);
            }

            var criteria = programme[0].Planes.Rows.Instrument.Criteria;
            List<string> inspections = [.. programme.SelectMany(part => part.Inspections)];
            Share[] shares = [.. programme.SelectMany(part => part.Planes.ByCriterion(Environment.ProcessorCount))];
            return parsed.Done(parsed.GetValue(json) ? Json(inspections, criteria, shares) : Table(inspections, criteria, shares));
        });
        return command;
    }

    /// <summary>The mapping of the file, with what the other options say in its place.</summary>
    private static Result<ProgrammeMapping?> MappingOf(string? file, string? instrument, string[] columns)
    {
        var stated = file is null ? Result.Of(new ProgrammeMapping()) : ProgrammeMapping.Read(file);
        return stated.Then(mapping =>
        {
            var called = new Dictionary<string, string>(mapping.Columns, StringComparer.Ordinal);
            var faults = new Faults();
            foreach (var parts in columns.Select(column => column.Split('=', 2)))
            {
                if (parts.Length == 2 && ProgrammeMapping.Names.Contains(parts[0]))
                {
                    called[parts[0]] = parts[1];
                    continue;
                }

                faults.Add(new Refusal("value-unknown", $"\"{string.Join('=', parts)}\" names no column")
                {
                    Subject = "--column", Suggestion = Spelling.Suggest(parts[0], ProgrammeMapping.Names) ?? "for example case=case_id",
                });
            }

            return Result.From<ProgrammeMapping?>(faults, () => mapping with { Columns = called, Instrument = instrument ?? mapping.Instrument });
        });
    }

    private static IEnumerable<Refusal> FaultsOf(List<ScoredFolder> inspections)
    {
        var first = inspections[0].Readings.Instrument;
        foreach (var other in inspections.Where(inspection =>
            inspection.Readings.Instrument is var used && (used.Id, used.Version) != (first.Id, first.Version)))
        {
            yield return new Refusal(
                "another-instrument",
                $"this inspection was judged with {other.Header.Instrument} {other.Header.Version}, the first with {first.Id} {first.Version}")
            {
                Subject = other.Header.Id,
                Place = other.Header.InstrumentPlace,
                Suggestion = "pack inspections by one version of one instrument together",
            };
        }

        foreach (var twice in inspections.GroupBy(inspection => inspection.Header.Id).Where(group => group.Count() > 1))
        {
            yield return new Refusal("inspection-twice", $"{twice.Count()} folders hold the inspection {twice.Key}")
            {
                Subject = twice.Key, Place = twice.Last().Header.InstrumentPlace,
            };
        }
    }

    private static string Json(List<string> inspections, IReadOnlyList<Criterion> criteria, Share[] shares) => JsonSerializer.Serialize(
        [.. inspections.Index().Select(inspection => new ProgrammeScoresJson(
            inspection.Item,
            [.. criteria
                .Index()
                .Select(criterion => CriterionShareJson.Of(criterion.Item.Id, shares[(inspection.Index * criteria.Count) + criterion.Index]))]))],
        ProgramJson.Default.ProgrammeScoresJsonArray);

    private static string Table(List<string> inspections, IReadOnlyList<Criterion> criteria, Share[] shares) => TextTable.Of(
        ["inspection", .. criteria.Select(criterion => criterion.Id)],
        inspections.Index().Select(inspection => (IReadOnlyList<string>)
        [
            inspection.Item,
            .. criteria.Index().Select(criterion => shares[(inspection.Index * criteria.Count) + criterion.Index].Percent is { } percent ? $"{percent}%" : "-"),
        ]));
}
