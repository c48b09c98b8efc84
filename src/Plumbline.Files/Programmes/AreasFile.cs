using System.Globalization;
using Plumbline.Programmes;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Programmes;

/// <summary>Published scores of areas, one a row; further columns, such as sources and notes, are left alone.</summary>
public static class AreasFile
{
    private static readonly string[] Columns = ["area", "region", "year", "cases_inspected", "inspection_kind", "safeguarding_pct", "roh_pct", "lor_pct"];

    /// <summary>The themes of the file's columns of percentages, in their order.</summary>
    public static IReadOnlyList<string> Themes { get; } = ["safeguarding", "risk-of-harm", "likelihood-of-reoffending"];

    public static Result<IReadOnlyList<AreaScores>> Read(string path)
    {
        var refusals = new Faults();
        var areas = new List<AreaScores>();
        foreach (var row in CsvTable.Read(path, path, Columns, null, refusals))
        {
            var percents = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (place, theme) in Themes.Index())
            {
                if (Whole(row, 5 + place, 0, 100, refusals) is { } percent)
                {
                    percents[theme] = percent;
                }
            }

            if (row[0].Length == 0)
            {
                refusals.Add(new Refusal("value-missing", "area is missing") { Place = row.PlaceOf(0) });
            }

            areas.Add(
                new AreaScores(
                    row[0],
                    row[1],
                    Whole(row, 2, 1900, 2200, refusals),
                    Whole(row, 3, 1, 100_000, refusals),
                    InspectionKinds.IsReinspection(row, 4, refusals),
                    percents));
        }

        return Result.From<IReadOnlyList<AreaScores>>(refusals, () => areas);
    }

    private static int? Whole(CsvRow row, int column, int least, int most, Faults refusals)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        refusals.Add(new Refusal("value-unknown", $"{Columns[column]} must be a whole number from {least} to {most}, not \"{row[column]}\"")
        {
            Place = row.PlaceOf(column), Subject = row[0],
        });
        return null;
    }
}
