using Plumbline.Reports.Sections;
using Plumbline.Scores;

namespace Plumbline.Reports.Leaflets;

/// <summary>Which criteria an easy-read summary names, so that what it says of them is true (docs/methods/reports.md).</summary>
/// <param name="Best">The best first.</param>
/// <param name="Weakest">The weakest first; each is strictly worse than each of the best.</param>
internal sealed record NamedCriteria(IReadOnlyList<Score> Best, IReadOnlyList<Score> Weakest)
{
    private const int Most = 2;

    public static NamedCriteria Of(ReportContext report)
    {
        var all = BestFirst.Of(report);
        if (all.Count == 0)
        {
            return new NamedCriteria([], []);
        }

        List<Score> best =
        [
            .. all.Take(Math.Min(Most, all.Count / 2))
                .TakeWhile(score => !IsLowestWord(score) && (IsBestWord(score) || BestFirst.IsBetter(report, score, all[^1]))),
        ];

        // What is as good as the best is weak only where everything has the lowest word.
        List<Score> weakest =
        [
            .. all.OrderByDescending(score => BestFirst.PlaceOf(report, score))
                .Where(score => !IsBestWord(score) && (IsLowestWord(score) || BestFirst.IsBetter(report, all[0], score)))
                .Where(score => best.All(one => BestFirst.IsBetter(report, one, score))).Take(Most),
        ];
        return new NamedCriteria(best, weakest);

        bool IsBestWord(Score score) => report.BandOf(score)?.Rank == 0;
        bool IsLowestWord(Score score) => report.BandOf(score)?.Rank == report.Material.Readings.Instrument.Rules.Words.Count - 1;
    }
}
