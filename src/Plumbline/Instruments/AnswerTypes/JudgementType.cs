namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A judgement: yes, no, na or unknown. The only type that a pooled share counts, kept as one byte.</summary>
internal sealed class JudgementType() : AnswerType("judgement")
{
    public override bool HasChoices => true;

    public override AnswerSummary Summary => AnswerSummary.Share;

    /// <exception cref="InvalidOperationException">A judgement is an <see cref="Answer"/> and no typed one.</exception>
    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        throw new InvalidOperationException("A judgement is no typed answer.");
}
