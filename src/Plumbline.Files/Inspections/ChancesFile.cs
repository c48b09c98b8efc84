using System.Globalization;
using Plumbline.Files.Csv;
using Plumbline.Scores.Uncertainty;

namespace Plumbline.Files.Inspections;

/// <summary>The chances of the draw, <c>probabilities.csv</c> as <c>sample draw</c> writes it: every case of the caseload with its chance of being drawn.</summary>
public static class ChancesFile
{
    public const string FileName = "probabilities.csv";

    private static readonly string[] Columns = ["case_id", "probability"];
    private static readonly string[] Further = ["stratum", "weight"];

    /// <summary>The cases in the order of the file; null when the folder has none.</summary>
    internal static IReadOnlyList<DrawnFrom>? Read(string folder, ICollection<Refusal> refusals)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        var cases = new List<DrawnFrom>();
        foreach (var row in CsvTable.Read(path, path, Columns, Further, refusals))
        {
            if (double.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var chance) && chance is >= 0 and <= 1)
            {
                cases.Add(new DrawnFrom(row[0], chance, row[2]));
            }
            else
            {
                refusals.Add(new Refusal("value-unknown", $"probability must be a number from 0 to 1, not \"{row[1]}\"") { Place = row.PlaceOf(1), Subject = row[0] });
            }
        }

        return cases;
    }
}
