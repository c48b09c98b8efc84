using System.Text.Json;
using Parquet;
using Plumbline.Instruments;
using Plumbline.Scores.Planes;

namespace Plumbline.Files.Programmes;

/// <summary>Reads the judgements of a programme from Parquet into planes, group by group on every processor, or says what is wrong with the file.</summary>
public static class ProgrammeReader
{
    /// <param name="instruments">The instrument by its id and version.</param>
    public static async Task<Result<ProgrammeJudgements>> Read(string path, Func<string, string, Result<Instrument>> instruments, int threads)
    {
        if (!File.Exists(path))
        {
            return Refused("file-missing", $"there is no file {path}", path);
        }

        try
        {
            return await ReadFile(path, instruments, threads);
        }
        // The library throws whatever its decoder meets first in a file that is damaged or of another kind.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Refused("parquet-unreadable", $"this is no readable Parquet file: {fault.Message.ReplaceLineEndings(" ")}", path);
        }
    }

    private static async Task<Result<ProgrammeJudgements>> ReadFile(string path, Func<string, string, Result<Instrument>> instruments, int threads)
    {
        await using var file = await ParquetReader.CreateAsync(path);
        if (!file.CustomMetadata.ContainsKey(JudgementsParquet.InstrumentKey))
        {
            return Result.Refused<ProgrammeJudgements>(new Refusal("metadata-missing",
                "programme pack did not write this file: it does not say which instrument its judgements are of")
            {
                Place = new Place(path, 1, 1), Suggestion = "say how to read it, with --instrument core-case@2009.1, --column case=NAME or --map FILE",
            });
        }

        foreach (var field in JudgementsParquet.Schema.GetDataFields())
        {
            if (file.Schema.GetDataFields().FirstOrDefault(found => found.Name == field.Name) is not { } found
                || found.ClrType != field.ClrType
                || found.IsNullable)
            {
                return Refused("column-missing", $"there is no column {field.Name} of whole numbers without gaps ({field.ClrType.Name})", path);
            }
        }

        var named = file.CustomMetadata.GetValueOrDefault(JudgementsParquet.InstrumentKey, "").Split(' ');
        var cases = List<int>(file, JudgementsParquet.CasesKey);
        var inspections = List<string>(file, JudgementsParquet.InspectionsKey);
        var questions = List<string>(file, JudgementsParquet.QuestionsKey);
        if (named.Length != 2 || cases is null || questions is null || inspections?.Length != cases.Length)
        {
            return Refused("metadata-missing", "the file does not say which instrument, questions and inspections its numbers stand for", path);
        }

        var instrument = instruments(named[0], named[1]);
        if (!instrument.TryGet(out var judgedWith))
        {
            return Result.Refused<ProgrammeJudgements>(instrument.Refusals);
        }

        return await Fill(path, file.RowGroupCount, judgedWith, questions, inspections, cases, threads);
    }

    private static async Task<Result<ProgrammeJudgements>> Fill(
        string path,
        int groups,
        Instrument instrument,
        string[] questions,
        string[] inspections,
        int[] cases,
        int threads)
    {
        var unknown = questions.Where(name => instrument.IndexOf(name) < 0).ToList();
        if (unknown.Count > 0)
        {
            return Result.Refused<ProgrammeJudgements>([
                .. unknown.Select(name =>
                    new Refusal("unknown-question", $"{instrument.Id} {instrument.Version} has no such question")
                    {
                        Subject = name, Place = new Place(path, 1, 1),
                    }),
            ]);
        }

        var planes = new JudgementPlanes(PlaneRows.Of(instrument), cases);
        int[] rowOf = [.. questions.Select(name => planes.Rows[instrument.IndexOf(name)])];
        var rows = 0L;
        var next = -1;
        var faults = new Faults();
        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(threads, 1, Math.Max(1, groups))).Select(_ => Task.Run(async () =>
        {
            await using var own = await ParquetReader.CreateAsync(path);
            var group = new ProgrammeGroup(cases, rowOf);
            while (Interlocked.Increment(ref next) is var number && number < groups)
            {
                await group.Read(own, number);
                Interlocked.Add(ref rows, group.Rows);
                if (group.Place(planes) is { } fault)
                {
                    lock (faults)
                    {
                        faults.Add(fault with { Place = new Place(path, 1, 1) });
                    }
                }
            }
        })));
        return Result.From<ProgrammeJudgements>(
            [.. faults.OrderBy(fault => fault.Message, StringComparer.Ordinal)], () => new ProgrammeJudgements(inspections, planes, rows));
    }

    private static T[]? List<T>(ParquetReader file, string key) =>
        file.CustomMetadata.TryGetValue(key, out var text) ? JsonSerializer.Deserialize<T[]>(text) : null;

    private static Result<ProgrammeJudgements> Refused(string code, string message, string path) =>
        Result.Refused<ProgrammeJudgements>(new Refusal(code, message) { Place = new Place(path, 1, 1) });
}
