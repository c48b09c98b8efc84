using System.Collections.Frozen;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Formulas;

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

    /// <summary>By the place of the question: null for a judgement, otherwise its formula, or <see cref="Formula.None"/>; empty where all are
    /// judgements.</summary>
    private readonly Formula?[] typedQuestions;

    internal RoutingGraph(Rule[] rules, int[] order, FrozenDictionary<string, Condition?> phases, Formula?[] typedQuestions)
    {
        this.rules = rules;
        this.order = order;
        this.typedQuestions = typedQuestions;
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
    public void Route(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open) =>
        Route(profile, typed, counted, open, new TypedAnswer?[typedQuestions.Length], new TypedAnswer?[typedQuestions.Length]);

    /// <summary>The same with answers of other types beside the judgements.</summary>
    /// <param name="recordedTyped">By the place of the question; empty where the instrument asks for judgements alone.</param>
    /// <param name="countedTyped">Filled with what counts of them, and with what formulas work out.</param>
    public void Route(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open,
        ReadOnlySpan<TypedAnswer?> recordedTyped, Span<TypedAnswer?> countedTyped)
    {
        var known = new KnownOfCase(profile, counted, open, countedTyped);
        foreach (var question in order)
        {
            Settle(question, known, typed, counted, open, recordedTyped, countedTyped);
        }
    }

    /// <summary>The same after one answer changed: only the questions that hang on it are looked at again.</summary>
    public void RouteAfter(int changed, IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open,
        ReadOnlySpan<TypedAnswer?> recordedTyped = default, Span<TypedAnswer?> countedTyped = default)
    {
        var known = new KnownOfCase(profile, counted, open, countedTyped);
        Settle(changed, known, typed, counted, open, recordedTyped, countedTyped);
        foreach (var question in dependants[changed])
        {
            Settle(question, known, typed, counted, open, recordedTyped, countedTyped);
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

    /// <summary>The questions in an order in which each comes after all that it depends on.</summary>
    internal ReadOnlySpan<int> Order => order;

    /// <summary>Everything that must hold for a question to be open.</summary>
    internal IReadOnlyList<Condition> ConditionsOf(int question) => rules[question].Conditions;

    /// <summary>Whether a case belongs to a phase.</summary>
    public bool IsIn(string phase, IReadOnlyDictionary<string, string> profile) =>
        Phases.TryGetValue(phase, out var when) && (when is null || Test.OfProfile(when).Holds(profile));

    private void Settle(int question, in KnownOfCase known, ReadOnlySpan<Answer> typed, Span<Answer> counted, Span<bool> open,
        ReadOnlySpan<TypedAnswer?> recordedTyped, Span<TypedAnswer?> countedTyped)
    {
        open[question] = rules[question].Opens(known);
        counted[question] = open[question] ? typed[question] : Answer.NotApplicable;
        if (typedQuestions.Length > 0 && typedQuestions[question] is { } formula)
        {
            countedTyped[question] = !open[question] ? null : formula.IsNone ? recordedTyped[question] : formula.Of(known);
            counted[question] = !open[question] ? Answer.NotApplicable : formula.IsNone ? typed[question]
                : countedTyped[question] is null ? Answer.Missing : Answer.Given;
        }
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
