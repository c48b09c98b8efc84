using System.Security.Cryptography;
using System.Text;
using Plumbline.Instruments;
using Plumbline.Storage.Files.Yaml;

namespace Plumbline.Storage.Files.Instruments;

/// <summary>An instrument as a YAML file, in the vocabulary of XLSForm with the columns of docs/methods/instruments.md.</summary>
public static class InstrumentFile
{
    /// <summary>The instrument, or every fault of the file with line, column, id and suggestion.</summary>
    public static Result<Instrument> Read(string path)
    {
        var refusals = new List<Refusal>();
        var map = YamlFile.Read(path, path, refusals);
        return map is null ? Result.Refused<Instrument>(refusals) : Prove(map, refusals);
    }

    public static Result<Instrument> Parse(string text, string name)
    {
        var refusals = new List<Refusal>();
        var map = YamlFile.Parse(text, name, refusals);
        return map is null ? Result.Refused<Instrument>(refusals) : Prove(map, refusals);
    }

    /// <summary>SHA-256 of the text with line feeds, in lower-case hexadecimals: the same on every machine.</summary>
    public static string Fingerprint(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    private static Result<Instrument> Prove(YamlMap map, List<Refusal> refusals)
    {
        var reading = new InstrumentReading(map);
        var draft = reading.Draft();
        if (refusals.Any(refusal => refusal.Code is not "name-unknown"))
        {
            return Result.Refused<Instrument>(InOrder(refusals));
        }

        var proved = draft.Prove();
        refusals.AddRange(proved.Refusals.Select(refusal => refusal with { Place = refusal.Place ?? reading.PlaceOf(refusal) }));
        return refusals.Count > 0 ? Result.Refused<Instrument>(InOrder(refusals)) : proved;
    }

    private static List<Refusal> InOrder(IEnumerable<Refusal> refusals) => [.. refusals.OrderBy(refusal => refusal.Place?.Line).ThenBy(refusal => refusal.Place?.Column)];
}
