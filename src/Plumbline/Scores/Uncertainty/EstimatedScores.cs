using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;

namespace Plumbline.Scores.Uncertainty;

/// <summary>The scores of a sample, each with what they say of the whole caseload.</summary>
public static class EstimatedScores
{
    private const double Level = 0.95;

    /// <summary>Scores with their intervals, for the page of an inspection that is being read.</summary>
    /// <param name="design">How the cases were drawn, in the order of the readings.</param>
    public static ScoreCard WithIntervals(Readings readings, CaseDesign design) => PooledShare.Score(readings, Estimate(design));

    /// <summary>Scores with intervals and with the chance of each comment, for the record.</summary>
    /// <param name="seed">The text that the bootstrap follows from: <see cref="SeedOf"/> the inspection.</param>
    public static ScoreCard WithChances(Readings readings, CaseDesign design, string seed, int replicates = CaseBootstrap.UsualReplicates)
    {
        var byCase = new List<IReadOnlyList<Share>>();
        var estimate = Estimate(design);
        var card = PooledShare.Score(readings, cases =>
        {
            byCase.Add(cases);
            return estimate(cases);
        });
        var drawn = CaseBootstrap.Of(byCase, design, seed, replicates);
        var next = 0;
        return new ScoreCard([.. card.Criteria.Select(With)], [.. card.Sections.Select(With)], [.. card.Headlines.Select(With)]);

        Score With(Score score) => score.Tally.Applicable == 0 ? score : score with { Chances = ChancesOf(drawn.Percents(next++), readings.Instrument.Bands) };
    }

    /// <summary>The interval of the figure of one question, by its place in the instrument; null when nothing applied.</summary>
    public static Interval? IntervalOf(Readings readings, int question, CaseDesign design) => Estimate(design)([.. readings.Cases.Select(read => Tallies.Of([read], [question]).Share)]);

    /// <summary>The seed of an inspection's own bootstrap, so that its figures are the same on every day and machine.</summary>
    public static string SeedOf(string inspection) => $"{inspection}/comments";

    private static Func<IReadOnlyList<Share>, Interval?> Estimate(CaseDesign design) =>
        cases => ClusteredRatio.Of(cases, design) is { } ratio ? RatioInterval.Of(ratio, Level) : null;

    private static CommentChance[] ChancesOf(IReadOnlyList<int> percents, CommentBands bands)
    {
        var all = percents.Sum();
        return
        [
            .. from pair in percents.Index()
               where pair.Item > 0
               group pair.Item by bands.For(pair.Index) into comment
               orderby comment.Key.From descending
               select new CommentChance(comment.Key, comment.Sum() / (double)all),
        ];
    }
}
