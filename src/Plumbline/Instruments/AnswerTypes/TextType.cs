namespace Plumbline.Instruments.AnswerTypes;

/// <summary>What somebody writes. It is read by people and stands in no figure.</summary>
internal sealed class TextType() : AnswerType("text")
{
    /// <summary>In characters as people count them.</summary>
    private const int Longest = 10_000;

    private static readonly LocalText Unfit = new("the text holds characters that are no text", "mae’r testun yn cynnwys nodau nad ydynt yn destun");

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        TypedText.TooLong(text, Longest) is { } fault ? Result.Refused<TypedAnswer>(fault)
        : TextCharacters.FirstUnfit(text) >= 0 ? Refuse("text-unreadable", Unfit)
        : Result.Of<TypedAnswer>(new TypedAnswer.Words(text.ReplaceLineEndings("\n")));
}
