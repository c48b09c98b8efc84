using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;
using Plumbline.Files.Csv;
using Plumbline.Instruments;

namespace Plumbline.Files.Programmes;

/// <summary>The published scores of all areas as one table, a row for each area and criterion, section or headline: read from the data of reports, written as
/// CSV and Parquet.</summary>
public static class OpenScores
{
    private static readonly string[] Read = ["level", "id", "title_en", "title_cy", "sufficient", "applicable", "percent", "comment", "interval_low",
        "interval_high"];

    private static readonly (string Name, Func<OpenScore, string> Of)[] Texts =
    [
        ("report", score => score.Report), ("area_en", score => score.Area.English), ("area_cy", score => score.Area.In(Language.Welsh)),
        ("instrument", score => score.Instrument.ToString()), ("released", score => score.Released.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("level", score => score.Level), ("id", score => score.Id), ("title_en", score => score.Title.English),
            ("title_cy", score => score.Title.In(Language.Welsh)),
        ("comment", score => score.Comment),
    ];

    private static readonly (string Name, Func<OpenScore, int?> Of)[] Counts =
    [
        ("edition", score => score.Edition), ("sufficient", score => score.Sufficient), ("applicable", score => score.Applicable),
            ("percent", score => score.Percent),
    ];

    private static readonly (string Name, Func<OpenScore, double?> Of)[] Shares = [("interval_low", score => score.Low),
        ("interval_high", score => score.High)];

    /// <summary>The names of the columns with the kind of each as the Data Package standard calls it: string, integer or number.</summary>
    public static IReadOnlyList<(string Name, string Kind)> Columns { get; } =
    [
        .. Texts.Select(column => (column.Name, "string")), .. Counts.Select(column => (column.Name, "integer")),
            .. Shares.Select(column => (column.Name, "number")),
    ];

    /// <summary>The scores of one report from its <c>data/scores.csv</c>; empty where that cannot be read.</summary>
    /// <param name="exact">Its <c>data/scores.json</c>, which has the intervals with all their digits: four of them may round to another whole per cent than
    /// the report prints.</param>
    public static IReadOnlyList<OpenScore> Of(
        string report, LocalText area, NamedVersion instrument, int edition, DateOnly released, byte[] scores, byte[]? exact)
    {
        var refusals = new List<Refusal>();
        var rows = CsvTable.Parse(scores, "scores.csv", Read, null, refusals);
        var ends = ExactIntervals.In(exact);
        return [.. rows.Select(row => Of(row) is var score && ends.TryGetValue((score.Level, score.Id), out var known)
            ? score with { Low = known.Low, High = known.High } : score)];

        OpenScore Of(CsvRow row) => new(
            report, area, instrument, edition, released, row[0], row[1], new LocalText(FormulaGuard.Open(row[2]), FormulaGuard.Open(row[3])),
            Whole(row[4]), Whole(row[5]), Whole(row[6]), row[7].StartsWith('[') ? "" : row[7], Share(row[8]), Share(row[9]));
    }

    public static byte[] Csv(IReadOnlyList<OpenScore> scores)
    {
        var text = new StringBuilder().AppendJoin(',', Columns.Select(column => column.Name)).Append('\n');
        foreach (var score in scores)
        {
            text.AppendJoin(',',
            [
                .. Texts.Select(column => Quoted(FormulaGuard.Close(column.Of(score)))),
                .. Counts.Select(column => column.Of(score)?.ToString(CultureInfo.InvariantCulture) ?? ""),
                .. Shares.Select(column => column.Of(score)?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ]).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static async Task<byte[]> ParquetAsync(IReadOnlyList<OpenScore> scores, CancellationToken stop = default)
    {
        var texts = Texts.Select(column => new DataField<string>(column.Name)).ToList();
        var counts = Counts.Select(column => new DataField<int?>(column.Name)).ToList();
        var shares = Shares.Select(column => new DataField<double?>(column.Name)).ToList();
        using var file = new MemoryStream();
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema([.. texts, .. counts, .. shares]), file, options, cancellationToken: stop))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (field, column) in texts.Zip(Texts))
            {
                await group.WriteAsync(field, [.. scores.Select(column.Of)]);
            }

            foreach (var (field, column) in counts.Zip(Counts))
            {
                await group.WriteAsync<int>(field, scores.Select(column.Of).ToArray().AsMemory(), cancellationToken: stop);
            }

            foreach (var (field, column) in shares.Zip(Shares))
            {
                await group.WriteAsync<double>(field, scores.Select(column.Of).ToArray().AsMemory(), cancellationToken: stop);
            }
        }

        return file.ToArray();
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Share(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
