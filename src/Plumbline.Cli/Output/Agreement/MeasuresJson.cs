using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>The four measures of agreement with their intervals; none where it cannot be said.</summary>
internal sealed record MeasuresJson(
    int Pairs,
    int Cases,
    double? Percent,
    double? CohenKappa,
    double? GwetAc1,
    double? KrippendorffAlpha,
    IReadOnlyDictionary<string, IntervalJson>? Intervals)
{
    public static MeasuresJson Of(AgreementEstimate estimate) => new(
        estimate.Pairs,
        estimate.Cases,
        Known(estimate.Coefficients.Percent),
        Known(estimate.Coefficients.Cohen),
        Known(estimate.Coefficients.Gwet),
        Known(estimate.Coefficients.Krippendorff),
        estimate.Intervals.Count == 0 ? null : new[] { "percent", "cohenKappa", "gwetAc1", "krippendorffAlpha" }.Zip(estimate.Intervals)
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First, pair => Interval(pair.Second)!));

    public static IntervalJson? Interval(Interval? interval) =>
        interval is { } known ? new IntervalJson(known.Low, known.High, known.Level, known.StandardError, known.Centre) : null;

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
