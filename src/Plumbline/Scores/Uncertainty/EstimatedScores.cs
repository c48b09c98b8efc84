using Plumbline.Assessments;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;

namespace Plumbline.Scores.Uncertainty;

/// <summary>The pooled scores of a sample, each with what they say of the whole caseload.</summary>
public static class EstimatedScores
{
    private const double Level = 0.95;

    /// <summary>Scores with their intervals and the chance of each comment.</summary>
    /// <param name="design">How the cases were drawn, in the order of the readings.</param>
    public static ScoreCard WithIntervals(Readings readings, CaseDesign design) =>
        PooledScores.Of(readings, cases => Estimate(cases, design)) with { Design = design };

    /// <summary>The same with the standard error of the bootstrap beside the linearised one, for the record.</summary>
    /// <param name="seed">The text that the bootstrap follows from: <see cref="SeedOf"/> the inspection.</param>
    public static ScoreCard WithResampling(Readings readings, CaseDesign design, string seed, int replicates = CaseBootstrap.UsualReplicates)
    {
        var byCase = new List<IReadOnlyList<Share>>();
        var card = PooledScores.Of(readings, cases =>
        {
            byCase.Add(cases);
            return Estimate(cases, design);
        });
        var drawn = CaseBootstrap.Of(byCase, design, seed, replicates);
        var next = 0;
        return new ScoreCard([.. card.Scores.Select(With)]) { Design = design };

        Score With(Score score)
        {
            if (score.Tally.Applicable == 0)
            {
                return score;
            }

            var error = drawn.StandardError(next++);
            return score with { ResampledError = score.Interval is null || double.IsNaN(error) ? null : error };
        }
    }

    /// <summary>The interval of the figure of one question, by its place in the instrument; null when nothing applied or none can be promised.</summary>
    public static Interval? IntervalOf(Readings readings, int question, CaseDesign design) =>
        Estimate([.. readings.Cases.Select(read => Tallies.Of([read], [question]).Share)], design).Interval;

    /// <summary>The seed of an inspection's own bootstrap, so that its figures are the same on every day and machine.</summary>
    public static string SeedOf(string inspection) => $"{inspection}/comments";

    private static CaseloadEstimate Estimate(IReadOnlyList<Share> cases, CaseDesign design)
    {
        if (ClusteredRatio.Of(cases, design) is not { } ratio)
        {
            return new CaseloadEstimate(null, null, null);
        }

        var weighted = design.IsWeighted ? ratio.Value : (double?)null;
        return design.IsCensus || design.Unread.Count > 0 || ratio.Unseen == 0 || RatioInterval.Of(ratio, Level) is not { } interval
            ? new CaseloadEstimate(weighted, null, null)
            : new CaseloadEstimate(weighted, interval, ratio.Contributing < RatioChance.FewestCases ? null : line => RatioChance.Below(ratio, interval, line));
    }
}
