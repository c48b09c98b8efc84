using System.Globalization;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>Agreement as people read it at a terminal.</summary>
internal static class AgreementText
{
    public static string Of(IReadOnlyList<AgreementLine> lines, IReadOnlyList<AssessorLine> assessors, IReadOnlyList<string> remarks)
    {
        var parts = new List<string>
        {
            TextTable.Of(
                ["", "pairs", "agree", "AC1", "95% interval", "kappa", "alpha", "judged", "agree on judgement", 
                    
                        "first stricter", "other stricter", "difference"],
                lines.Select(line => (IReadOnlyList<string>)
                [
                    line.Kind == "overall" ? line.Id : line.Kind == "criterion" ? $"criterion {line.Id}" : line.Id,
                    Whole(line.Answers.Pairs),
                    Share(line.Answers.Coefficients.Percent),
                    Two(line.Answers.Coefficients.Gwet),
                    Between(line.Answers.Intervals.ElementAtOrDefault(2)),
                    Two(line.Answers.Coefficients.Cohen),
                    Two(line.Answers.Coefficients.Krippendorff),
                    Whole(line.Judged.Pairs),
                    Share(line.Judged.Coefficients.Percent),
                    Whole(line.FirstStricter),
                    Whole(line.OtherStricter),
                    Points(line.Difference),
                ])),
            $"Intervals are left out below {AgreementEstimate.FewestPairs} pairs. AC1 is the measure to go by where nearly all answers are the same; kappa "
                + "and alpha fall there though readers agree.",
        };
        if (assessors.Count > 1)
        {
            parts.Add(TextTable.Of(
                ["assessor", "cases", "compared", "sufficient", "expected", "more lenient by", "later less earlier"],
                assessors.Select(line => (IReadOnlyList<string>)
                [
                    line.Assessor,
                    Whole(line.Cases),
                    Whole(line.Compared),
                    Whole(line.Sufficient),
                    line.Expected.ToString("0.0", CultureInfo.InvariantCulture),
                    Points(line.Difference),
                    Points(line.Drift),
                ])));
            parts.Add("Expected is what the other assessors' shares on the same questions would give; points of a percentage, with a 95% interval.");
        }

        parts.AddRange(remarks);
        return string.Join($"{Environment.NewLine}{Environment.NewLine}", parts);
    }

    private static string Share(double value) => double.IsNaN(value) ? "" : Decimals.Of(100 * value, 1) + "%";

    private static string Two(double value) => Decimals.Of(value, 2);

    private static string Between(Interval? interval) => interval is { } known ? $"{Decimals.Of(known.Low, 2)} to {Decimals.Of(known.High, 2)}" : "";

    private static string Points(Interval? interval) =>
        interval is { } known
            ? $"{Decimals.WithSign(100 * known.Centre, 1)} ({Decimals.WithSign(100 * known.Low, 1)} to {Decimals.WithSign(100 * known.High, 1)})" : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
