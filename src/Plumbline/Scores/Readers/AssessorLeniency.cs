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
    /// <remarks>The others' shares are estimates too: their variance, by case, is added to the assessor's own, with the degrees of freedom of Welch (Biometrika 34, 1947).</remarks>
    public static IReadOnlyList<AssessorLine> Of(IReadOnlyList<Judgement> judgements)
    {
        var counted = judgements.Where(judgement => judgement is { Assessor: not null, Answer: Answer.Yes or Answer.No }).ToList();
        var byQuestion = counted.GroupBy(judgement => judgement.Question).ToDictionary(of => of.Key, of => Share(of), StringComparer.Ordinal);
        var own = counted.GroupBy(judgement => (judgement.Assessor, judgement.Question)).ToDictionary(of => of.Key, of => Share(of));
        return [.. counted.GroupBy(judgement => judgement.Assessor!).OrderBy(of => of.Key, StringComparer.Ordinal).Select(Line)];

        Interval? Beside(IGrouping<string, Judgement> assessor, List<(double Sum, int Count)> cases)
        {
            var others = Others(counted, assessor);
            if (others.Count < 2 || Mean(cases) is not { } own)
            {
                return null;
            }

            var mine = own.StandardError * own.StandardError;
            var theirs = others.Count / (others.Count - 1.0) * others.Sum(part => part * part);
            var error = Math.Sqrt(mine + theirs);
            var freedom = error == 0 ? cases.Count - 1 : (mine + theirs) * (mine + theirs) / ((mine * mine / (cases.Count - 1)) + (theirs * theirs / (others.Count - 1)));
            var half = error * StudentT.Quantile((1 + Level) / 2, freedom);
            return new Interval(own.Centre - half, own.Centre + half, Level, error) { Centre = own.Centre };
        }

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
                Beside(assessor, cases),
                DriftOf(Mean([.. cases.Take(cases.Count / 2)]), Mean([.. cases.Skip(cases.Count / 2)]), cases.Count));
        }
    }

    /// <summary>What each case of the others adds to the expected share of those judgements: the influence of its answers on the others' shares.</summary>
    private static List<double> Others(IEnumerable<Judgement> all, IGrouping<string, Judgement> assessor)
    {
        var asked = assessor.CountBy(judgement => judgement.Question).ToDictionary(StringComparer.Ordinal);
        var others = all.Where(judgement => judgement.Assessor != assessor.Key && asked.ContainsKey(judgement.Question)).ToList();
        var shares = others.GroupBy(judgement => judgement.Question).ToDictionary(of => of.Key, of => Share(of), StringComparer.Ordinal);
        var compared = asked.Where(pair => shares.ContainsKey(pair.Key)).Sum(pair => pair.Value);
        return
        [
            .. others.GroupBy(judgement => (judgement.Assessor, judgement.Case)).Select(of => of.Sum(judgement =>
                asked[judgement.Question] * ((judgement.Answer == Answer.Yes ? 1 : 0) - (shares[judgement.Question].Part / (double)shares[judgement.Question].Base)) / shares[judgement.Question].Base) / compared),
        ];
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
