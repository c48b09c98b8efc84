using Plumbline.Files.Programmes.Narrow;
using Plumbline.Instruments;

namespace Plumbline.Files.Programmes;

/// <summary>Reads the judgements of a programme from any number of files and folders of files: those that this program packed, and anybody's by a
/// mapping.</summary>
public static class ProgrammeFiles
{
    /// <summary>The judgements of each packed file, or of all foreign files together; or every fault in them.</summary>
    /// <param name="paths">Files, and folders whose <c>*.parquet</c> are meant, however deep.</param>
    /// <param name="mapping">How foreign files are to be read; null where packed ones are expected.</param>
    /// <param name="instruments">The instrument by its id and version.</param>
    /// <param name="step">Is told how many rows have been read, for a person who waits.</param>
    public static async Task<Result<IReadOnlyList<ProgrammeJudgements>>> Read(
        IReadOnlyList<string> paths, ProgrammeMapping? mapping, Func<string, string, Result<Instrument>> instruments, int threads, Action<long>? step = null)
    {
        var faults = new Faults();
        var files = NarrowFile.Below(paths, faults).DistinctBy(file => Path.GetFullPath(file.Path)).ToList();
        if (faults.Count > 0)
        {
            return Result.Refused<IReadOnlyList<ProgrammeJudgements>>(faults);
        }

        if (mapping is null)
        {
            return await Packed(files, instruments, threads, step);
        }

        if (mapping.Instrument?.Split('@', 2) is not [{ Length: > 0 }, { Length: > 0 }] named)
        {
            return Result.Refused<IReadOnlyList<ProgrammeJudgements>>(NoInstrument(mapping.Instrument) with { Place = new Place(paths[0], 1, 1) });
        }

        var instrument = instruments(named[0], named[1]);
        if (!instrument.TryGet(out var judgedWith))
        {
            return Result.Refused<IReadOnlyList<ProgrammeJudgements>>(instrument.Refusals);
        }

        var read = await new NarrowReader(files, mapping, judgedWith, step).ReadAsync(threads);
        return read.Then(judgements => Result.Of<IReadOnlyList<ProgrammeJudgements>>([judgements]));
    }

    private static Refusal NoInstrument(string? said) =>
        new("instrument-unsaid", said is null ? "a table of others does not say what it was judged with" : $"\"{said}\" is no instrument with its version")
        {
            Subject = "--instrument", Suggestion = "for example --instrument core-case@2009.1",
        };

    private static async Task<Result<IReadOnlyList<ProgrammeJudgements>>> Packed(
        IReadOnlyList<NarrowFile> files, Func<string, string, Result<Instrument>> instruments, int threads, Action<long>? step)
    {
        var (faults, all, known, rows) = (new Faults(), new List<ProgrammeJudgements>(), new Dictionary<string, string>(StringComparer.Ordinal), 0L);
        foreach (var path in files.Select(file => file.Path))
        {
            var packed = await ProgrammeReader.Read(path, instruments, threads);
            if (!packed.TryGet(out var read))
            {
                faults.AddRange(packed.Refusals);
                continue;
            }

            var (first, instrument) = (all.FirstOrDefault()?.Planes.Rows.Instrument, read.Planes.Rows.Instrument);
            if (first is not null && (first.Id, first.Version) != (instrument.Id, instrument.Version))
            {
                faults.Add(new Refusal(
                    "another-instrument", $"was judged with {instrument.Id} {instrument.Version}, {files[0].Path} with {first.Id} {first.Version}")
                {
                    Place = new Place(path, 1, 1), Suggestion = "score them one after the other",
                });
            }

            foreach (var twice in read.Inspections.Where(inspection => !known.TryAdd(inspection, path)))
            {
                faults.Add(new Refusal("inspection-twice", $"holds the inspection {twice}, as {known[twice]} does") { Place = new Place(path, 1, 1),
                    Subject = twice });
            }

            all.Add(read);
            step?.Invoke(rows += read.Read);
        }

        return Result.From<IReadOnlyList<ProgrammeJudgements>>(faults, () => all);
    }
}
