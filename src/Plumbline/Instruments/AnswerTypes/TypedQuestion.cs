using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A question that is no judgement, with all that its answers must meet.</summary>
public sealed class TypedQuestion
{
    private const string Other = "other";

    private static readonly Choice OtherChoice = new(Other, new LocalText("Other", "Arall"));
    private static readonly LocalText NotMet = new("\"{0}\" does not meet what is asked: {1}", "Nid yw \"{0}\" yn bodloni’r hyn a ofynnir: {1}");

    private static readonly Dictionary<string, string> NoProfile = [];

    private readonly Test? constraint;
    private readonly ChoiceFilter? filter;

    internal TypedQuestion(Question question, IReadOnlyList<Choice> choices)
    {
        Question = question;
        Choices = question.HasOther && choices.All(choice => choice.Name != Other) ? [.. choices, OtherChoice] : choices;
        constraint = question.Constraint is { } text && ConditionParser.Parse(text).TryGet(out var condition)
            ? Test.Of(condition, static name => name == Itself ? 0 : -1, static _ => true) : null;
        filter = question.ChoiceFilter is { } narrowed && ChoiceFilter.Parse(narrowed).TryGet(out var found) ? found : null;
    }

    /// <summary>What a constraint calls the answer.</summary>
    public const string Itself = ".";

    public Question Question { get; }

    public AnswerType Type => Question.Type;

    /// <summary>What its list offers to any case, with other where that may be chosen; empty for what is typed.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>The answer that a text means, or everything that is wrong with it, in both languages.</summary>
    /// <param name="text">As somebody typed it; not blank.</param>
    public Result<TypedAnswer> Read(string text)
    {
        var read = Type.Read(text.Trim(), Choices).Then(answer => Meets(answer) ? Result.Of(answer) : Result.Refused<TypedAnswer>(
            Question.ConstraintMessage is { } own ? Refusal.Of("constraint-not-met", own) : Refusal.Of("constraint-not-met", NotMet, text.Trim(),
                Question.Constraint)));
        return read.IsRefused ? Result.Refused<TypedAnswer>([.. read.Refusals.Select(fault => fault with { Subject = Question.Name })]) : read;
    }

    /// <summary>What its list offers to one case.</summary>
    /// <param name="known">What was answered under a name; empty where nothing was.</param>
    public IReadOnlyList<Choice> ChoicesFor(Func<string, string> known) =>
        filter is null ? Choices : [.. Choices.Where(choice => choice == OtherChoice || filter.Offers(choice, known))];

    private bool Meets(TypedAnswer answer) => constraint?.Holds(new KnownOfCase(NoProfile, [Answer.Given], [true], [answer])) != false;
}
