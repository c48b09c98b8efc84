using System.Collections.Frozen;

namespace Plumbline.Instruments.Routing;

/// <summary>
/// The routing of one instrument, compiled once: questions in an order in which each comes after all that it depends on.
/// Routing a case costs one pass over the questions; routing one changed answer costs one pass over those that depend on it.
/// </summary>
public sealed class RoutingGraph
{
    private readonly Rule[] rules;
    private readonly int[] order;
    private readonly int[][] dependants;

    internal RoutingGraph(Rule[] rules, int[] order, FrozenDictionary<string, Condition?> phases)
    {
        this.rules = rules;
        this.order = order;
        Phases = phases;
        dependants = DependantsOf(rules, order);
    }

    /// <summary>The longest run of questions of which each opens the next; 1 when none opens another, 0 without questions.</summary>
    public int Depth
    {
        get
        {
            var depths = new int[rules.Length];
            foreach (var question in order)
            {
                depths[question] = 1 + rules[question].Needs.Select(needed => depths[needed]).DefaultIfEmpty(0).Max();
            }

            return depths.DefaultIfEmpty(0).Max();
        }
    }

    /// <summary>The condition of each phase on the profile of a case.</summary>
    public FrozenDictionary<string, Condition?> Phases { get; }

    /// <summary>
    /// What counts for one case. A question that routing closes counts as not applicable whatever was typed,
    /// and so does a question behind another that is closed.
    /// </summary>
    /// <param name="profile">The profile of the case by field.</param>
    /// <param name="typed">What was recorded, by the place of the question in the instrument.</param>
    /// <param name="counted">Filled with what counts; as long as <paramref name="typed"/>.</param>
    /// <param name="open">Filled with which questions are open.</param>
    public void Route(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open)
    {
        foreach (var question in order)
        {
            Settle(question, profile, typed, counted, open);
        }
    }

    /// <summary>The same after one answer changed: only the questions that hang on it are looked at again.</summary>
    public void RouteAfter(int changed, IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open)
    {
        Settle(changed, profile, typed, counted, open);
        foreach (var question in dependants[changed])
        {
            Settle(question, profile, typed, counted, open);
        }
    }

    /// <summary>The questions that an answer can open or close, nearest first.</summary>
    public ReadOnlySpan<int> DependantsOf(int question) => dependants[question];

    /// <summary>Whether the routing of a question asks about nothing but the profile of the case and the questions given.</summary>
    public bool AsksOnly(int question, ReadOnlySpan<int> of)
    {
        foreach (var needed in rules[question].Needs)
        {
            if (!of.Contains(needed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a case belongs to a phase.</summary>
    public bool IsIn(string phase, IReadOnlyDictionary<string, string> profile) =>
        Phases.TryGetValue(phase, out var when) && (when is null || Test.OfProfile(when).Holds(profile, default, default));

    private void Settle(int question, IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open)
    {
        open[question] = rules[question].Opens(profile, counted, open);
        counted[question] = open[question] ? typed[question] : Answer.NotApplicable;
    }

    private static int[][] DependantsOf(Rule[] rules, int[] order)
    {
        var place = new int[rules.Length];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        var found = new SortedSet<int>[rules.Length];
        for (var i = order.Length - 1; i >= 0; i--)
        {
            found[order[i]] ??= [];
            foreach (var needed in rules[order[i]].Needs)
            {
                found[needed] ??= [];
                found[needed].Add(i);
                found[needed].UnionWith(found[order[i]]);
            }
        }

        return [.. found.Select(places => places.Select(i => order[i]).ToArray())];
    }
}
