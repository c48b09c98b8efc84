using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Scores.Readers;

/// <summary>Leniency and drift of assessors, adjusted for the mix of their cases by indirect standardisation.</summary>
public static class AssessorLeniency
{
    private const double Level = 0.95;

    /// <summary>Every assessor named in the judgements, in the order of their names. The order of the judgements is the order of reading.</summary>
    /// <remarks>The shares of the others are taken as known; with few assessors the intervals are therefore somewhat narrow.</remarks>
    public static IReadOnlyList<AssessorLine> Of(IReadOnlyList<Judgement> judgements)
    {
        var counted = judgements.Where(judgement => judgement is { Assessor: not null, Answer: Answer.Yes or Answer.No }).ToList();
        var byQuestion = counted.GroupBy(judgement => judgement.Question).ToDictionary(of => of.Key, of => Share(of), StringComparer.Ordinal);
        var own = counted.GroupBy(judgement => (judgement.Assessor, judgement.Question)).ToDictionary(of => of.Key, of => Share(of));
        return [.. counted.GroupBy(judgement => judgement.Assessor!).OrderBy(of => of.Key, StringComparer.Ordinal).Select(Line)];

        AssessorLine Line(IGrouping<string, Judgement> assessor)
        {
            var compared = assessor
                .Select(judgement => (judgement.Case, Yes: judgement.Answer == Answer.Yes ? 1 : 0, Others: Less(byQuestion[judgement.Question], own[(judgement.Assessor, judgement.Question)])))
                .Where(one => one.Others.Base > 0)
                .Select(one => (one.Case, one.Yes, Expected: one.Others.Part / (double)one.Others.Base))
                .ToList();
            var cases = compared.GroupBy(one => one.Case).Select(of => (Sum: of.Sum(one => one.Yes - one.Expected), Count: of.Count())).ToList();
            return new AssessorLine(
                assessor.Key,
                cases.Count,
                compared.Count,
                compared.Sum(one => one.Yes),
                compared.Sum(one => one.Expected),
                Mean(cases),
                DriftOf(Mean([.. cases.Take(cases.Count / 2)]), Mean([.. cases.Skip(cases.Count / 2)]), cases.Count));
        }
    }

    private static Interval? Mean(IReadOnlyList<(double Sum, int Count)> cases) => cases.Sum(one => one.Count) < AgreementEstimate.FewestPairs ? null : ClusteredMean.Of(cases, Level);

    private static Interval? DriftOf(Interval? early, Interval? late, int cases)
    {
        if (early is not { } before || late is not { } after || cases < 4)
        {
            return null;
        }

        var moved = after.Centre - before.Centre;
        var error = Math.Sqrt((before.StandardError * before.StandardError) + (after.StandardError * after.StandardError));
        var half = error * StudentT.Quantile((1 + Level) / 2, cases - 2);
        return new Interval(moved - half, moved + half, Level, error) { Centre = moved };
    }

    private static Share Share(IEnumerable<Judgement> judgements) => judgements.Aggregate(new Share(0, 0), (sum, one) => sum + new Share(one.Answer == Answer.Yes ? 1 : 0, 1));

    private static Share Less(Share all, Share own) => new(all.Part - own.Part, all.Base - own.Base);
}
