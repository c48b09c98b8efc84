using System.Globalization;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;

namespace Plumbline.Workspace.Exchange;

/// <summary>Agreement of first and second readings over all, by criterion and by question; without rows before a case has been read twice.</summary>
internal static class AgreementTable
{
    private static readonly string[] Header =
    [
        "level", "id", "pairs", "cases", "same", "same_low", "same_high", "kappa", "kappa_low", "kappa_high", "ac1", "ac1_low", "ac1_high",
        "alpha", "alpha_low", "alpha_high", "first_stricter", "second_stricter",
    ];

    public static TableRows Of(IReadOnlyList<ReadingPair> pairs) => new(Header, pairs.Count == 0 ? [] : [.. ReaderAgreement.Of(pairs).Select(RowOf)]);

    private static string[] RowOf(AgreementLine line)
    {
        var (measures, intervals) = (line.Answers.Coefficients, line.Answers.Intervals);
        return
        [
            line.Kind, line.Kind == "overall" ? "" : line.Id, Whole(line.Answers.Pairs), Whole(line.Answers.Cases),
            .. Measure(measures.Percent, intervals.ElementAtOrDefault(0)),
            .. Measure(measures.Cohen, intervals.ElementAtOrDefault(1)),
            .. Measure(measures.Gwet, intervals.ElementAtOrDefault(2)),
            .. Measure(measures.Krippendorff, intervals.ElementAtOrDefault(3)),
            Whole(line.FirstStricter), Whole(line.OtherStricter),
        ];
    }

    private static string[] Measure(double value, Interval? interval) => [Exact(value), Exact(interval?.Low), Exact(interval?.High)];

    private static string Exact(double? value) => value is { } known && !double.IsNaN(known)
        ? (Math.Round(known, 4, MidpointRounding.AwayFromZero) + 0.0).ToString("0.0000", CultureInfo.InvariantCulture) : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
