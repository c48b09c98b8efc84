using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Instruments.Routing;

/// <summary>
/// The routing of one case as conditions on its answers alone: what the profile settles is settled. A page that has it opens and closes
/// questions as <see cref="RoutingGraph"/> does, before it has asked.
/// </summary>
public sealed class RoutingOfCase
{
    private static readonly Condition Always = new Condition.Fixed(true);
    private static readonly Condition Never = new Condition.Fixed(false);

    private readonly Instrument instrument;
    private readonly IReadOnlyDictionary<string, string> profile;
    private readonly bool[] never;
    private readonly bool[] waits;
    private readonly bool[] changes;

    private RoutingOfCase(Instrument instrument, IReadOnlyDictionary<string, string> profile)
    {
        (this.instrument, this.profile) = (instrument, profile);
        var count = instrument.Questions.Count;
        (never, waits, changes) = (new bool[count], new bool[count], new bool[count]);
        Rules = Settle();
    }

    /// <summary>The questions that an answer can open or close, by their place and in an order in which each comes after all that it depends on,
    /// with what opens them.</summary>
    public IReadOnlyList<(int Question, Condition When)> Rules { get; }

    /// <param name="profile">The profile of the case by field.</param>
    public static RoutingOfCase Of(Instrument instrument, IReadOnlyDictionary<string, string> profile) => new(instrument, profile);

    /// <summary>Whether an answer can open the question here.</summary>
    public bool IsOpenedHere(int question) => changes[question];

    /// <summary>Whether no answer can open the question in this case.</summary>
    public bool IsNever(int question) => never[question];

    /// <summary>Whether the question is left to the server: it hangs on something that is worked out.</summary>
    public bool Waits(int question) => waits[question];

    private List<(int Question, Condition When)> Settle()
    {
        var rules = new List<(int, Condition)>();
        foreach (var question in instrument.Routing.Order)
        {
            var when = AllOf([.. instrument.Routing.ConditionsOf(question).Select(Settled)]);
            never[question] = when == Never;
            waits[question] = when.Names.Any(term => instrument.IndexOf(term.Name) is var asked && (waits[asked] || IsWorkedOut(asked)));
            changes[question] = when is not Condition.Fixed && !waits[question];
            if (changes[question])
            {
                rules.Add((question, when));
            }
        }

        return rules;
    }

    private bool IsWorkedOut(int question) => instrument.Questions[question].Type == KnownTypes.Calculate;

    private Condition Settled(Condition condition) => condition switch
    {
        Condition.Term term => OfTerm(term),
        Condition.Fixed { Holds: var holds } => holds ? Always : Never,
        Condition.All all => AllOf([.. all.Parts.Select(Settled)]),
        Condition.Any any => AnyOf([.. any.Parts.Select(Settled)]),
        Condition.Not not => Settled(not.Part) switch
        {
            Condition.Fixed { Holds: var holds } => holds ? Never : Always,
            var part => new Condition.Not(part),
        },
        _ => throw new InvalidOperationException($"Nothing settles {condition}."),
    };

    /// <summary>A term that the profile settles, or that asks about a question which never opens, holds or does not.</summary>
    private Condition OfTerm(Condition.Term term)
    {
        var place = instrument.IndexOf(term.Name);
        if (place >= 0 && !never[place])
        {
            return term;
        }

        var test = Test.Of(term, _ => place < 0 ? -1 : 0, _ => instrument.TypedAt(place) is not null);
        return test.Holds(new KnownOfCase(profile, [Answer.NotApplicable], [false], [null])) ? Always : Never;
    }

    private static Condition AllOf(IReadOnlyList<Condition> parts) => parts.Contains(Never) ? Never
        : parts.Where(part => part != Always).ToList() is var left && left.Count > 1 ? new Condition.All(left)
        : left.Count == 1 ? left[0] : Always;

    private static Condition AnyOf(IReadOnlyList<Condition> parts) => parts.Contains(Always) ? Always
        : parts.Where(part => part != Never).ToList() is var left && left.Count > 1 ? new Condition.Any(left)
        : left.Count == 1 ? left[0] : Never;
}
