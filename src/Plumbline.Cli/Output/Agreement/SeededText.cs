using System.Globalization;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>Readers beside the agreed answers of seeded cases, as people read it at a terminal.</summary>
internal static class SeededText
{
    /// <param name="tolerance">Points that one case may lie from what was agreed; null where none was given.</param>
    public static string Of(IReadOnlyList<SeededReader> readers, int? tolerance)
    {
        var parts = new List<string>
        {
            TextTable.Of(
                ["reader", "series", "cases", "judged", "more generous", "harsher", "more lenient by", "limits", "found"],
                readers.SelectMany(reader => reader.Series.Index().Select(series => Row(reader.Reader, series.Index + 1, series.Item)))),
            $"Points of a percentage, the mean of the cases; a series has {SeededSeries.Length} cases. There are no limits before the seventh case. "
                + "Over a whole series fewer than 5 of 100 readers who lean to neither side are found; it is a reason to talk, and proves nothing of a person.",
        };
        if (tolerance is { } points)
        {
            var beyond = readers.Select(reader => (reader.Reader, Cases: reader.Beyond(points / 100.0))).Where(reader => reader.Cases.Count > 0).ToList();
            parts.Add(beyond.Count == 0
                ? $"No case lies more than {points} points from what was agreed."
                : string.Join(
                    Environment.NewLine,
                    beyond.Select(reader => $"{reader.Reader}: more than {points} points from what was agreed in {string.Join(", ", reader.Cases)}.")));
        }

        return string.Join($"{Environment.NewLine}{Environment.NewLine}", parts);
    }

    private static IReadOnlyList<string> Row(string reader, int number, SeededSeries series) =>
    [
        reader,
        Whole(number),
        Whole(series.Cases),
        Whole(series.Judged),
        Whole(series.Generous),
        Whole(series.Harsher),
        Points(series.Leniency),
        (series.Low, series.High) switch
        {
            (null, null) => "",
            ({ } low, null) => $"from {Points(low)}",
            (null, { } high) => $"to {Points(high)}",
            ({ } low, { } high) => $"{Points(low)} to {Points(high)}",
        },
        series.FoundLenient is { } lenient ? $"lenient at case {lenient}" : series.FoundHarsh is { } harsh ? $"harsh at case {harsh}" : "",
    ];

    private static string Points(double share) => Decimals.WithSign(100 * share, 1);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
