using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Scores.Readers;

/// <summary>
/// Every case as one assessor read it: the readings that are held against one another by indirect standardisation, and dealt out again among those who read
/// them.
/// </summary>
internal sealed class StandardisedReadings
{
    private readonly (string Assessor, string Case)[] readings;
    private readonly (int Question, double Yes)[][] answers;
    private readonly double[] all;
    private readonly double[] yes;
    private readonly double spread;
    private readonly double[] asked;
    private readonly double[] found;
    private readonly double[] share;
    private readonly double[] weight;

    /// <param name="counted">Judgements of yes or no that name their assessor.</param>
    public StandardisedReadings(IReadOnlyList<Judgement> counted)
    {
        var questions = counted.Select(judgement => judgement.Question).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var byReading = counted.GroupBy(judgement => (judgement.Assessor!, judgement.Case)).ToList();
        readings = [.. byReading.Select(of => of.Key)];
        answers = [.. byReading.Select(of => of.Select(judgement => (questions[judgement.Question], judgement.Answer == Answer.Yes ? 1.0 : 0)).ToArray())];
        (all, yes) = (new double[questions.Count], new double[questions.Count]);
        (asked, found, share, weight) = (new double[questions.Count], new double[questions.Count], new double[questions.Count], new double[questions.Count]);
        foreach (var (question, answer) in answers.SelectMany(reading => reading))
        {
            all[question]++;
            yes[question] += answer;
        }

        var apart = answers.Sum(reading => Math.Pow(reading.Sum(one => one.Yes - (yes[one.Question] / all[one.Question])), 2));
        spread = readings.Length / (readings.Length - 1.0) * apart / answers.Sum(reading => (double)reading.Length * reading.Length);
    }

    /// <summary>Which readings are an assessor's own.</summary>
    public bool[] Of(string assessor) => [.. readings.Select(reading => reading.Assessor == assessor)];

    /// <summary>
    /// The readings of a group beside all others. The variance of each side is that of its cases and of one more that varies as all cases do,
    /// so that a few equal cases promise no certainty.
    /// </summary>
    public Standing Beside(bool[] group)
    {
        Count(group);
        var (compared, sufficient, expected) = (0.0, 0.0, 0.0);
        for (var question = 0; question < all.Length; question++)
        {
            var rest = all[question] - asked[question];
            share[question] = rest > 0 ? (yes[question] - found[question]) / rest : -1;
            if (rest > 0)
            {
                compared += asked[question];
                sufficient += found[question];
                expected += asked[question] * share[question];
                weight[question] = asked[question] / rest;
            }
        }

        var difference = (sufficient - expected) / compared;
        var own = Own(group, difference);
        var others = Others(group);
        var error = own.Cases < 2 || others.Cases < 2 || spread < 1e-12 ? (double?)null : Math.Sqrt(Variance(own) + Variance(others)) / compared;
        return new Standing(own.Cases, (int)compared, (int)sufficient, expected, difference, error);
    }

    /// <summary>What each case of the group has above what was expected, and of how many judgements, in the order of reading.</summary>
    /// <remarks>Speaks of the group that was last held beside the rest.</remarks>
    public IReadOnlyList<(double Sum, int Count)> Excess(bool[] group)
    {
        Beside(group);
        return [.. answers.Where((_, at) => group[at])
            .Select(reading => reading.Where(one => share[one.Question] >= 0).ToList())
            .Where(reading => reading.Count > 0)
            .Select(reading => (reading.Sum(one => one.Yes - share[one.Question]), reading.Count))];
    }

    /// <summary>
    /// Deals the readings of a group out again, as chance might have: of a case that others read too any reader's may be its own,
    /// and the cases that one person alone read change hands among all who read such cases.
    /// </summary>
    public Func<bool[]> Deals(bool[] group, SeededRandom chance)
    {
        var byCase = readings.Index().GroupBy(reading => reading.Item.Case, reading => reading.Index).Select(of => of.ToArray()).ToList();
        var shared = byCase.Where(of => of.Length > 1 && of.Any(at => group[at])).ToList();
        var alone = byCase.Where(of => of.Length == 1).Select(of => of[0]).ToArray();
        var ownAlone = alone.Count(at => group[at]);
        var dealt = new bool[group.Length];
        return () =>
        {
            Array.Clear(dealt);
            foreach (var of in shared)
            {
                dealt[of[chance.Below(of.Length)]] = true;
            }

            chance.Shuffle(alone.AsSpan());
            foreach (var at in alone.AsSpan(0, ownAlone))
            {
                dealt[at] = true;
            }

            return dealt;
        };
    }

    private void Count(bool[] group)
    {
        Array.Clear(asked);
        Array.Clear(found);
        for (var at = 0; at < answers.Length; at++)
        {
            if (group[at])
            {
                foreach (var (question, answer) in answers[at])
                {
                    asked[question]++;
                    found[question] += answer;
                }
            }
        }
    }

    private (int Cases, double Squares, double Weights) Own(bool[] group, double difference)
    {
        var (cases, squares, weights) = (0, 0.0, 0.0);
        for (var at = 0; at < answers.Length; at++)
        {
            if (!group[at])
            {
                continue;
            }

            var (sum, count) = (0.0, 0);
            foreach (var (question, answer) in answers[at])
            {
                if (share[question] >= 0)
                {
                    sum += answer - share[question] - difference;
                    count++;
                }
            }

            cases += count > 0 ? 1 : 0;
            squares += sum * sum;
            weights += (double)count * count;
        }

        return (cases, squares, weights);
    }

    /// <summary>What each case of the rest adds to the expected number: the influence of its answers on the rest's shares.</summary>
    private (int Cases, double Squares, double Weights) Others(bool[] group)
    {
        var (cases, squares, weights) = (0, 0.0, 0.0);
        for (var at = 0; at < answers.Length; at++)
        {
            if (group[at])
            {
                continue;
            }

            var (sum, heavy) = (0.0, 0.0);
            foreach (var (question, answer) in answers[at])
            {
                sum += weight[question] * (answer - share[question]);
                heavy += weight[question];
            }

            cases += heavy > 0 ? 1 : 0;
            squares += sum * sum;
            weights += heavy * heavy;
        }

        return (cases, squares, weights);
    }

    private double Variance((int Cases, double Squares, double Weights) side) => side.Squares + (spread * side.Weights / side.Cases);
}
