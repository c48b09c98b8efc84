namespace Plumbline.Instruments.AnswerTypes;

/// <summary>One choice of a list.</summary>
internal sealed class SelectOneType() : AnswerType("select_one")
{
    private static readonly LocalText NotInList = new("\"{0}\" is not one of the choices: {1}", "Nid yw \"{0}\" yn un o’r dewisiadau: {1}");

    public override bool HasChoices => true;

    public override AnswerSummary Summary => AnswerSummary.Choices;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        FaultOf(text, choices) is { } fault ? Result.Refused<TypedAnswer>(fault) : Result.Of<TypedAnswer>(TypedAnswer.Chosen.Of(text));

    /// <summary>Why a name is no choice of the list, or null.</summary>
    public static Refusal? FaultOf(string name, IReadOnlyList<Choice> choices) => choices.Any(choice => choice.Name == name)
        ? null
        : Refusal.Of("choice-unknown", NotInList, name, string.Join(", ", choices.Take(8).Select(choice => choice.Name)) + (choices.Count > 8 ? " …" : ""))
            with { Suggestion = Spelling.Suggest(name, choices.Select(choice => choice.Name)) };
}
