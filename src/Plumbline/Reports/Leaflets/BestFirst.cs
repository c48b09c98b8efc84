using Plumbline.Reports.Sections;
using Plumbline.Scores;

namespace Plumbline.Reports.Leaflets;

/// <summary>
/// The criteria that may be told apart, the best first; those that are alike in the order of the instrument. Words are compared as words, and none stands there
/// of which too little was seen, or whose counts are withheld: its place would tell them.
/// </summary>
internal static class BestFirst
{
    /// <summary>Below this many judgements nothing is said of how often, and a share says little.</summary>
    public const int FewestJudgements = 10;

    public static IReadOnlyList<Score> Of(ReportContext report) =>
        [.. report.Material.Scores.Criteria.Where(score => IsTold(report, score)).OrderBy(score => PlaceOf(report, score))];

    /// <summary>Whether one is strictly better than another.</summary>
    public static bool IsBetter(ReportContext report, Score one, Score other) => PlaceOf(report, one).CompareTo(PlaceOf(report, other)) < 0;

    private static bool IsTold(ReportContext report, Score score) => report.Shows(score)
        && (score.Because is null ? score.Percent is not null && score.Tally.Applicable >= FewestJudgements : score.Band is not null);

    /// <summary>Lower is better.</summary>
    public static (int Rank, int Below) PlaceOf(ReportContext report, Score score) =>
        score.Because is null ? (0, -score.Percent!.Value) : (report.BandOf(score)!.Rank, 0);
}
