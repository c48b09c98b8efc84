namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A kind of answer that a question asks for. All of them stand in <see cref="KnownTypes"/>; what is peculiar to one stands in its own file.</summary>
public abstract class AnswerType
{
    private protected AnswerType(string word) => Word = word;

    /// <summary>What XLSForm calls it.</summary>
    public string Word { get; }

    /// <summary>Whether its answers come from a list, which the type names: <c>select_one LIST</c>.</summary>
    public virtual bool HasChoices => false;

    /// <summary>Whether a person answers it; a note is only read, and a calculation is worked out.</summary>
    public virtual bool IsAnswered => true;

    /// <summary>Whether an answer can be compared with a number.</summary>
    public virtual bool HoldsNumbers => false;

    /// <summary>Whether an answer can be compared with a day.</summary>
    public virtual bool HoldsDays => false;

    /// <summary>What its answers become in figures.</summary>
    public virtual AnswerSummary Summary => AnswerSummary.None;

    /// <summary>The answer that a text means, or why it means none.</summary>
    /// <param name="text">Not blank.</param>
    /// <param name="choices">What the list of the question offers.</param>
    public abstract Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices);

    public sealed override string ToString() => Word;

    private protected static Result<TypedAnswer> Refuse(string code, LocalText text, params ReadOnlySpan<object?> gaps) =>
        Result.Refused<TypedAnswer>(Refusal.Of(code, text, gaps));
}
