using Plumbline.Instruments;
using Plumbline.Reports.Disclosures;

namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>
/// A reader who has every edition and wants to know what was withheld: writes down each sum that the data state or imply, and asks by linear programming what
/// each withheld count can be at least and at most. It knows the tables as they are printed and the instrument, and nothing of how counts were withheld.
/// </summary>
internal sealed class ReadersAttack
{
    private const int Kinds = 5;

    /// <summary>Four away, less what the solver rounds.</summary>
    private const double Far = 3.999;

    private readonly Dictionary<string, int> unknowns = [];
    private readonly List<(IReadOnlyList<(int Unknown, int Factor)> Terms, int Sum)> equations = [];
    private readonly Dictionary<string, int> printed = [];
    private readonly Instrument instrument;
    private readonly PrintedCounts latest;
    private Dictionary<int, (Simplex System, int Place)>? systems;

    /// <param name="editions">In their order.</param>
    /// <param name="onlyScores">Whether figures are left aside, to see what the scores give away alone.</param>
    public ReadersAttack(Instrument instrument, IReadOnlyList<PrintedCounts> editions, bool onlyScores = false)
    {
        (this.instrument, latest) = (instrument, editions[^1]);
        foreach (var edition in editions.Reverse().Where(edition => edition.Cases == latest.Cases))
        {
            Read(edition, onlyScores);
        }

        WriteDown();
    }

    /// <summary>
    /// The withheld counts of a few children that the reader knows exactly or within three. Any numbers that fit all sums and are farther away show that one
    /// is not known, so what is asked about one count answers for others.
    /// </summary>
    /// <param name="truth">How many there are, by question, population and place among the five counts.</param>
    public IReadOnlyList<string> Learnt(Func<string, string, int, int> truth, int smallest)
    {
        var sought = (from question in instrument.Questions
                      from phase in instrument.Phases
                      from kind in Enumerable.Range(0, Kinds)
                      let name = Name(question.Name, phase.Id, kind)
                      let count = truth(question.Name, phase.Id, kind)
                      where unknowns.ContainsKey(name) && count > 0 && count < smallest
                      select (Name: name, Count: count)).ToList();
        systems ??= Systems();
        var learnt = sought.GroupBy(one => systems[unknowns[one.Name]].System).SelectMany(group => LearntIn(group.Key, [.. group])).ToHashSet();
        return [.. sought.Select(one => one.Name).Where(learnt.Contains)];
    }

    private IEnumerable<string> LearntIn(Simplex system, List<(string Name, int Count)> open)
    {
        while (open.Count > 0)
        {
            var numbers = system.Numbers();
            open.RemoveAll(one => Math.Abs(numbers[PlaceOf(one.Name)] - one.Count) >= Far);
            if (open is [var asked, ..])
            {
                open.RemoveAt(0);
                if (!system.CanReach(PlaceOf(asked.Name), asked.Count - Far, asked.Count + Far))
                {
                    yield return asked.Name;
                }
            }
        }
    }

    private int PlaceOf(string name) => systems![unknowns[name]].Place;

    private static string Name(string question, string population, int kind) => $"{question} {population} {kind}";

    /// <summary>A row that shows the same numbers as a later edition is taken to be about the same judgements.</summary>
    private void Read(PrintedCounts edition, bool onlyScores)
    {
        foreach (var ((question, population), tally) in edition.Figures.Where(_ => !onlyScores))
        {
            var shown = tally.InOrder().Index().Where(kind => kind.Item is not null).ToDictionary(kind => Name(question, population, kind.Index), kind =>
                kind.Item!.Value);
            if (shown.All(one => printed.GetValueOrDefault(one.Key, one.Value) == one.Value) && IsPossible(question, population, shown))
            {
                foreach (var (name, count) in shown)
                {
                    printed[name] = count;
                }
            }
        }
    }

    /// <summary>Whether a row of before can be that of now: no more than the cases there are.</summary>
    private bool IsPossible(string question, string population, Dictionary<string, int> shown) =>
        Enumerable.Range(0, Kinds).Sum(kind => shown.GetValueOrDefault(Name(question, population, kind),
            printed.GetValueOrDefault(Name(question, population, kind)))) <= latest.Cases;

    private void WriteDown()
    {
        printed["size all"] = latest.Cases;
        foreach (var question in instrument.Questions)
        {
            foreach (var phase in instrument.Phases)
            {
                State($"size {phase.Id}", [.. Enumerable.Range(0, Kinds).Select(kind => Name(question.Name, phase.Id, kind))]);
                if (phase.Id != Phase.All)
                {
                    for (var kind = 0; kind < Kinds; kind++)
                    {
                        State(Name(question.Name, Phase.All, kind), [Name(question.Name, phase.Id, kind), $"outside {Name(question.Name, phase.Id, kind)}"]);
                    }
                }
            }
        }

        foreach (var phase in instrument.Phases.Where(phase => phase.Id != Phase.All))
        {
            State("size all", [$"size {phase.Id}", $"size outside {phase.Id}"]);
        }

        foreach (var criterion in instrument.Criteria)
        {
            Pool($"criterion:{criterion.Id}", question => question.Criterion == criterion.Id);
        }

        foreach (var theme in instrument.Themes)
        {
            Pool($"headline:{theme.Id}", question => question.Themes.Contains(theme.Id));
        }
    }

    private void Pool(string key, Func<Question, bool> belongs)
    {
        if (!latest.Scores.TryGetValue(key, out var score))
        {
            return;
        }

        foreach (var (kind, count) in score.InOrder().Index())
        {
            if (count is { } sum)
            {
                printed[$"{key} {kind}"] = sum;
                State($"{key} {kind}", [.. instrument.Questions.Where(question => question.IsScored && belongs(question))
                    .Select(question => Name(question.Name, Phase.All, kind))]);
            }
        }
    }

    private void State(string total, IReadOnlyList<string> parts)
    {
        var sum = 0;
        var terms = new List<(int Unknown, int Factor)>();
        foreach (var (name, factor) in parts.Select(part => (part, 1)).Append((total, -1)))
        {
            if (printed.TryGetValue(name, out var count))
            {
                sum -= factor * count;
            }
            else
            {
                if (!unknowns.TryGetValue(name, out var unknown))
                {
                    unknowns[name] = unknown = unknowns.Count;
                }

                terms.Add((unknown, factor));
            }
        }

        if (terms.Count > 0)
        {
            equations.Add((terms, sum));
        }
    }

    /// <summary>Unknowns that no chain of sums links are asked apart, which is quicker and says the same.</summary>
    private Dictionary<int, (Simplex System, int Place)> Systems()
    {
        var group = Enumerable.Range(0, unknowns.Count).ToArray();
        int Find(int unknown) => group[unknown] == unknown ? unknown : group[unknown] = Find(group[unknown]);
        foreach (var (terms, _) in equations)
        {
            foreach (var (unknown, _) in terms)
            {
                group[Find(unknown)] = Find(terms[0].Unknown);
            }
        }

        var found = new Dictionary<int, (Simplex System, int Place)>();
        foreach (var together in Enumerable.Range(0, unknowns.Count).GroupBy(Find))
        {
            var places = together.Index().ToDictionary(one => one.Item, one => one.Index);
            var system = new Simplex(places.Count, [.. equations.Where(equation => places.ContainsKey(equation.Terms[0].Unknown))
                .Select(equation => ((IReadOnlyList<(int, int)>)[.. equation.Terms.Select(term => (places[term.Unknown], term.Factor))], equation.Sum))]);
            foreach (var (unknown, place) in places)
            {
                found[unknown] = (system, place);
            }
        }

        return found;
    }
}
