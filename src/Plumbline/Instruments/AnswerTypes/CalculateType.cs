namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A number that is worked out from other answers by a formula; what nobody types cannot disagree with them.</summary>
internal sealed class CalculateType() : AnswerType("calculate")
{
    private static readonly LocalText WorkedOut = new(
        "this is worked out from other answers; nobody answers it", "cyfrifir hyn o atebion eraill; nid oes neb yn ei ateb");

    public override bool IsAnswered => false;

    public override bool HoldsNumbers => true;

    public override AnswerSummary Summary => AnswerSummary.Numbers;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) => Refuse("calculation-answered", WorkedOut);
}
