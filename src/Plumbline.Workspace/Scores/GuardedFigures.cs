using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Workspace.Scores;

/// <summary>
/// Which questions show no numbers to those who may see results and no case: those with small counts, and those from which a small count would follow.
/// The scores themselves are shown, and the words of ratings that rest on enough.
/// </summary>
public static class GuardedFigures
{
    /// <summary>The questions of which no number may be shown.</summary>
    /// <param name="smallest">Counts from 1 to below this are small; the inspection says it.</param>
    public static IReadOnlySet<string> Withheld(IReadOnlyList<(string Question, string? Criterion, Tally Tally)> figures, int smallest)
    {
        var table = new CountTable();
        var places = new List<(string Question, int[] Counts)>();
        foreach (var criterion in figures.GroupBy(figure => figure.Criterion))
        {
            var parts = criterion.Select(figure =>
            {
                int[] counts = [table.Add(figure.Tally.Sufficient), table.Add(figure.Tally.Insufficient)];
                var whole = table.Add(figure.Tally.Applicable);
                table.Sum(whole, counts);
                places.Add((figure.Question, [.. counts, whole]));
                return counts;
            }).ToList();
            table.Sum(table.Add(criterion.Sum(figure => figure.Tally.Sufficient), CountStanding.Fixed), [.. parts.Select(counts => counts[0])]);
            table.Sum(table.Add(criterion.Sum(figure => figure.Tally.Insufficient), CountStanding.Fixed), [.. parts.Select(counts => counts[1])]);
        }

        var withheld = SmallNumbers.Withheld(table, smallest);
        return places.Where(place => place.Counts.Any(count => withheld[count])).Select(place => place.Question).ToHashSet();
    }
}
