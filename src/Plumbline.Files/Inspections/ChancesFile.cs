using System.Globalization;
using CsvHelper;
using Plumbline.Files.Csv;
using Plumbline.Samples;
using Plumbline.Scores.Uncertainty;

namespace Plumbline.Files.Inspections;

/// <summary>The chances of the draw, <c>probabilities.csv</c> as <c>sample draw</c> writes it: every case of the caseload with its chance of being
/// drawn.</summary>
public static class ChancesFile
{
    public const string FileName = "probabilities.csv";

    private static readonly string[] Columns = ["case_id", "probability"];
    private static readonly string[] Further = ["stratum", "weight"];

    /// <summary>The file of a draw: chances rounded to nine places, and the weight that each gives, its inverse; empty where there is none.</summary>
    public static byte[] Write(Drawn drawn)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true))
        {
            csv.WriteRecord(["case_id", "probability", "weight", "stratum"]);
            foreach (var (@case, chance, stratum) in drawn.Caseload.Cases.Zip(drawn.Probabilities, drawn.Strata))
            {
                csv.WriteRecord([FormulaGuard.Close(@case.Id), Number(chance), chance > 0 ? Number(1 / chance) : "", FormulaGuard.Close(stratum)]);
            }
        }

        return stream.ToArray();
    }

    private static string Number(double number) => Math.Round(number, 9, MidpointRounding.AwayFromZero).ToString("0.#########", CultureInfo.InvariantCulture);

    /// <summary>The cases in the order of the file; null when the folder has none.</summary>
    internal static IReadOnlyList<DrawnFrom>? Read(string folder, ICollection<Refusal> refusals)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        return Of(CsvTable.Read(path, path, Columns, Further, refusals), refusals);
    }

    internal static IReadOnlyList<DrawnFrom> Parse(byte[] content, string name, ICollection<Refusal> refusals) =>
        Of(CsvTable.Parse(content, name, Columns, Further, refusals), refusals);

    private static List<DrawnFrom> Of(IReadOnlyList<Csv.CsvRow> rows, ICollection<Refusal> refusals)
    {
        var cases = new List<DrawnFrom>();
        foreach (var row in rows)
        {
            if (double.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var chance) && chance is >= 0 and <= 1)
            {
                cases.Add(new DrawnFrom(row[0], chance, row[2]));
            }
            else
            {
                refusals.Add(new Refusal("value-unknown", $"probability must be a number from 0 to 1, not \"{row[1]}\"")
                {
                    Place = row.PlaceOf(1), Subject = row[0],
                });
            }
        }

        return cases;
    }
}
