using System.Security.Cryptography;
using System.Text;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>An instrument as a YAML file, in the vocabulary of XLSForm with the columns of docs/methods/instruments.md.</summary>
public static class InstrumentFile
{
    /// <summary>The instrument, or every fault of the file with line, column, id and suggestion. A published version that was changed is refused.</summary>
    public static Result<Instrument> Read(string path)
    {
        var refusals = new Faults();
        if (ReadDraft(path, refusals) is not { } reading)
        {
            return Result.Refused<Instrument>(InOrder(refusals));
        }

        var guard = new Alongside<Refusal?>(_ => FingerprintsFile.FaultOf(path, reading.Draft));
        var read = Prove(reading, refusals);
        return read.IsRefused || guard.Finish([]) is not { } fault ? read : Result.Refused<Instrument>(fault);
    }

    public static Result<Instrument> Parse(string text, string name)
    {
        var refusals = new Faults();
        return DraftIn(YamlFile.Parse(text, name, refusals), refusals) is { } reading
            ? Prove(reading, refusals)
            : Result.Refused<Instrument>(InOrder(refusals));
    }

    /// <summary>The instrument as its file, always in the same form; comments of an earlier file are not in it.</summary>
    public static string Write(InstrumentDraft draft) => InstrumentYaml.Of(draft);

    /// <summary>
    /// SHA-256 of what the instrument says, in lower-case hexadecimals: the same on every machine, with other comments, other spacing, another order of
    /// properties, and whether it is published or still a draft. Any other change gives another one.
    /// </summary>
    public static string Fingerprint(InstrumentDraft draft) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(draft with { Status = InstrumentStatus.Published }))));

    /// <summary>The instrument without regard to its fingerprint, for comparing and for publishing.</summary>
    internal static Result<Instrument> ReadUnguarded(string path)
    {
        var refusals = new Faults();
        return ReadDraft(path, refusals) is { } reading ? Prove(reading, refusals) : Result.Refused<Instrument>(InOrder(refusals));
    }

    private static InstrumentReading? ReadDraft(string path, Faults refusals) => DraftIn(YamlFile.Read(path, path, refusals), refusals);

    /// <summary>What a file says, or nothing when it is too faulty for its faults of sense to be found.</summary>
    private static InstrumentReading? DraftIn(YamlMap? map, Faults refusals)
    {
        var reading = map is null ? null : InstrumentReading.Of(map);
        return refusals.Any(refusal => refusal.Code is not "name-unknown") ? null : reading;
    }

    private static Result<Instrument> Prove(InstrumentReading reading, Faults refusals)
    {
        var proved = reading.Draft.Prove();
        refusals.AddRange(proved.Refusals.Select(refusal => refusal with { Place = refusal.Place ?? reading.PlaceOf(refusal) }));
        return refusals.Count > 0 ? Result.Refused<Instrument>(InOrder(refusals)) : proved;
    }

    private static Faults InOrder(IEnumerable<Refusal> refusals) =>
        [.. refusals.OrderBy(refusal => refusal.Place?.Line).ThenBy(refusal => refusal.Place?.Column)];
}
