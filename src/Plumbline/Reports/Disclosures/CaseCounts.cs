using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Reports.Disclosures;

/// <summary>
/// The counts of cases behind the figures, and every sum by which readers could work one out: the five counts of a question and the size of its
/// population; all questions of a criterion, section or theme and its printed tally; a population, the cases outside it, and all cases;
/// two populations that cover all cases, and the cases in both.
/// </summary>
internal sealed class CaseCounts
{
    private const int Kinds = 5;

    private readonly CountTable table = new();
    private readonly Dictionary<(string Question, string Population), int[]> cells = [];
    private readonly Dictionary<string, int> sizes = [];
    private IReadOnlyList<bool>? withheld;

    private CaseCounts()
    {
    }

    /// <param name="figures">Every question by population; a question in all cases before the same in others.</param>
    public static CaseCounts Withheld(Readings readings, ScoreCard scores, IReadOnlyList<(Question Question, string Population, Tally Tally)> figures, int smallest)
    {
        var counts = new CaseCounts();
        if (smallest > 1)
        {
            counts.Fill(readings, scores, figures);
            counts.withheld = SmallNumbers.Withheld(counts.table, smallest);
        }

        return counts;
    }

    /// <summary>What is printed of a figure.</summary>
    /// <param name="index">Its place among the figures.</param>
    public PublishedTally Published(int index, Tally tally)
    {
        if (withheld is null)
        {
            return PublishedTally.Of(tally);
        }

        var counts = InOrder(tally);
        var shown = new int?[Kinds];
        for (var kind = 0; kind < Kinds; kind++)
        {
            shown[kind] = withheld[(index * Kinds) + kind] ? null : counts[kind];
        }

        return new PublishedTally(shown[0], shown[1], shown[2], shown[3], shown[4]);
    }

    private void Fill(Readings readings, ScoreCard scores, IReadOnlyList<(Question Question, string Population, Tally Tally)> figures)
    {
        foreach (var (question, population, tally) in figures)
        {
            cells[(question.Name, population)] = [.. InOrder(tally).Select(count => table.Add(count))];
        }

        foreach (var population in readings.Instrument.Phases)
        {
            sizes[population.Id] = table.Add(readings.Of(population.Id).Count());
        }

        foreach (var ((_, population), five) in cells)
        {
            table.Sum(sizes[population], five);
        }

        var questions = readings.Instrument.Questions;
        foreach (var score in scores.Criteria.Where(IsPooled))
        {
            Pool(score, questions.Where(question => question.Criterion == score.Id));
        }

        foreach (var score in scores.Headlines.Where(IsPooled))
        {
            Pool(score, questions.Where(question => question.Themes.Contains(score.Id)));
        }

        var others = readings.Instrument.Phases.Where(phase => phase.Id != Phase.All).Select(phase => phase.Id).ToList();
        foreach (var population in others)
        {
            var outside = Outside(population);
            var inside = readings.Of(population).ToHashSet();
            foreach (var other in others.Where(other => string.CompareOrdinal(other, population) > 0))
            {
                var both = readings.Of(other).ToHashSet();
                if (inside.Count + readings.Cases.Count(read => both.Contains(read) && !inside.Contains(read)) == readings.Cases.Count)
                {
                    InBoth(other, outside);
                }
            }
        }
    }

    /// <summary>Whether a score is the sum of its questions; the score of another ruleset is none.</summary>
    private static bool IsPooled(Score score) => score.Tally.All > 0;

    /// <summary>A score is printed whatever it is, so its questions must not be worked out from it.</summary>
    private void Pool(Score score, IEnumerable<Question> questions)
    {
        var parts = questions.Where(question => question.IsScored).Select(question => cells[(question.Name, Phase.All)]).ToList();
        foreach (var (kind, count) in InOrder(score.Tally).Index())
        {
            table.Sum(table.Add(count, CountStanding.Fixed), [.. parts.Select(five => five[kind])]);
        }
    }

    /// <summary>The cases outside a population: printed nowhere, and found by taking the population from all cases.</summary>
    private Dictionary<string, int[]> Outside(string population)
    {
        var outside = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Difference(sizes[Phase.All], sizes[population]);
        foreach (var ((question, of), all) in cells.Where(cell => cell.Key.Population == Phase.All).ToList())
        {
            outside[question] = [.. all.Zip(cells[(question, population)], Difference)];
        }

        return outside;
    }

    /// <summary>The cases in two populations that between them have every case: what the second has beyond the cases outside the first.</summary>
    private void InBoth(string other, Dictionary<string, int[]> outsideFirst)
    {
        foreach (var (question, outside) in outsideFirst)
        {
            foreach (var (count, without) in cells[(question, other)].Zip(outside))
            {
                Difference(count, without);
            }
        }
    }

    private int Difference(int all, int part)
    {
        var rest = table.Add(table.Count(all) - table.Count(part), CountStanding.Implied);
        table.Sum(all, part, rest);
        return rest;
    }

    private static int[] InOrder(Tally tally) => [tally.Sufficient, tally.Insufficient, tally.NotApplicable, tally.Unknown, tally.Missing];
}
