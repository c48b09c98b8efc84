namespace Plumbline.Instruments.AnswerTypes;

/// <summary>Any number of choices of a list, written with spaces between them and kept in the order of the list.</summary>
internal sealed class SelectMultipleType() : AnswerType("select_multiple")
{
    private static readonly LocalText Twice = new("\"{0}\" stands twice", "Mae \"{0}\" yn ymddangos ddwywaith");

    public override bool HasChoices => true;

    public override AnswerSummary Summary => AnswerSummary.Choices;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices)
    {
        var names = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var faults = names.Select(name => SelectOneType.FaultOf(name, choices)).OfType<Refusal>()
            .Concat(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => Refusal.Of("choice-twice", Twice, group.Key)));
        return Result.From<TypedAnswer>([.. faults], () => TypedAnswer.Chosen.Of(choices.Select(choice => choice.Name).Where(names.Contains).Distinct()));
    }
}
