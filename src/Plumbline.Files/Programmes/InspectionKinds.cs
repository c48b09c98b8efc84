using Plumbline.Files.Csv;

namespace Plumbline.Files.Programmes;

/// <summary>What a row of scores calls its inspection: a first one, or one made again, which stands in no benchmark.</summary>
internal static class InspectionKinds
{
    private static readonly string[] First = ["CCI", "core case inspection", "inspection", "first inspection", "full inspection", "arolygiad"];
    private static readonly string[] Again = ["re-inspection", "second inspection", "ailarolygiad"];

    /// <summary>Whether it was inspected again. Capitals, hyphens, spaces and a number at the end make no difference, and an empty cell is a first inspection;
    /// a kind that nobody knows is refused.</summary>
    public static bool IsReinspection(CsvRow row, int column, Faults refusals)
    {
        var kind = Letters(row[column]);
        if (Again.Select(Letters).Contains(kind))
        {
            return true;
        }

        if (kind.Length > 0 && !First.Select(Letters).Contains(kind))
        {
            refusals.Add(new Refusal("value-unknown", $"inspection_kind is none of {string.Join(", ", First.Concat(Again))}: \"{row[column]}\"")
            {
                Place = row.PlaceOf(column),
                Subject = row[0],
                Suggestion = Spelling.Suggest(row[column], First.Concat(Again)),
            });
        }

        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
