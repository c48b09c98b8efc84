using Plumbline.Files.Csv;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>The key of a service's pseudonyms as a file: <c>case_id</c> and <c>reference</c>.</summary>
public static class ReferencesFile
{
    private static readonly LocalText NoKey = new("{0} is not the key that was downloaded here", "nid {0} yw’r allwedd a lawrlwythwyd yma");

    /// <summary>The reference of each pseudonym.</summary>
    /// <param name="name">How messages call it.</param>
    public static Result<IReadOnlyDictionary<string, string>> Parse(byte[] content, string name)
    {
        var faults = new Faults();
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Parse(content, name, ["case_id", "reference"], null, faults))
        {
            references[row[0]] = FormulaGuard.Open(row[1]);
        }

        return faults.Count > 0 ? Result.Refused<IReadOnlyDictionary<string,
            string>>(Refusal.Of("key-unreadable", NoKey, name)) : Result.Of<IReadOnlyDictionary<string, string>>(references);
    }
}
