using Plumbline.Instruments;

namespace Plumbline.Reports;

/// <summary>The address in a report of the judgements behind a figure.</summary>
public static class EntryId
{
    public static string Of(string key, string population) =>
        "j-" + Slug(key) + (population == Phase.All ? "" : "-in-" + Slug(population));

    private static string Slug(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
