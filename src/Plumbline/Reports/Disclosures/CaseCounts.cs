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
    private readonly Dictionary<string, int[]> pools = [];

    /// <summary>Small ones, withheld again though an earlier edition printed them.</summary>
    private readonly HashSet<int> alsoSmall = [];
    private IReadOnlyList<bool>? withheld;

    private CaseCounts()
    {
    }

    /// <summary>The counts with the sums among them.</summary>
    public CountTable Table => table;

    /// <summary>The numbers of the five counts of a question in a population.</summary>
    public IReadOnlyDictionary<(string Question, string Population), int[]> Cells => cells;

    /// <summary>The number of the size of each population.</summary>
    public IReadOnlyDictionary<string, int> Sizes => sizes;

    /// <summary>The numbers of the five counts of each pooled score, by its key.</summary>
    public IReadOnlyDictionary<string, int[]> Pools => pools;

    /// <param name="figures">Every question by population; a question in all cases before the same in others.</param>
    /// <param name="earlier">The editions that are public already, which this one is read beside.</param>
    public static CaseCounts Withheld(
        Readings readings, ScoreCard scores, IReadOnlyList<(Question Question, string Population, Tally Tally)> figures, int smallest,
            IReadOnlyList<PrintedCounts> earlier,
        bool alsoNear)
    {
        var counts = new CaseCounts();
        if (smallest > 1)
        {
            counts.Fill(readings, scores, figures, earlier);
            counts.withheld = SmallNumbers.Withheld(counts.table, smallest, alsoNear);
            foreach (var number in counts.cells.Values.SelectMany(five => five).Where(number => SmallNumbers.IsSmall(counts.table.Count(number), smallest)))
            {
                counts.alsoSmall.Add(number);
            }
        }

        return counts;
    }

    /// <summary>Every count with its sums, as someone sees them who knows all.</summary>
    public static CaseCounts Of(Readings readings, ScoreCard scores)
    {
        var counts = new CaseCounts();
        counts.Fill(readings, scores, [.. Figures.All(readings).Select(figure => (readings.Instrument.Find(figure.Key)!, figure.Population, figure.Tally))],
            []);
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
            var number = (index * Kinds) + kind;
            shown[kind] = withheld[number] || alsoSmall.Contains(number) ? null : counts[kind];
        }

        return new PublishedTally(shown[0], shown[1], shown[2], shown[3], shown[4]);
    }

    private void Fill(
        Readings readings, ScoreCard scores, IReadOnlyList<(Question Question, string Population, Tally Tally)> figures, IReadOnlyList<PrintedCounts> earlier)
    {
        foreach (var (question, population, tally) in figures)
        {
            var before = earlier.Select(edition => edition.Unchanged(question.Name, population, tally, readings.Cases.Count)).OfType<PublishedTally>().ToList();
            cells[(question.Name, population)] = [.. InOrder(tally).Index().Select(kind => table.Add(kind.Item, StandingOf(kind.Index, before)))];
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
            pools[score.Key] = Pool(score, questions.Where(question => question.Criterion == score.Id));
        }

        foreach (var score in scores.Headlines.Where(IsPooled))
        {
            pools[score.Key] = Pool(score, questions.Where(question => question.Themes.Contains(score.Id)));
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
    private int[] Pool(Score score, IEnumerable<Question> questions)
    {
        var parts = questions.Where(question => question.IsScored).Select(question => cells[(question.Name, Phase.All)]).ToList();
        int[] five = [.. InOrder(score.Tally).Select(count => table.Add(count, CountStanding.Fixed))];
        foreach (var (kind, number) in five.Index())
        {
            table.Sum(number, [.. parts.Select(part => part[kind])]);
        }

        return five;
    }

    /// <summary>What an earlier edition printed of the same judgements cannot be kept back any more; what it withheld must be again.</summary>
    private static CountStanding StandingOf(int kind, IReadOnlyList<PublishedTally> before) =>
        before.Count == 0 ? CountStanding.Open
        : before.Any(tally => tally.InOrder()[kind] is not null) ? CountStanding.Fixed
        : CountStanding.Kept;

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
