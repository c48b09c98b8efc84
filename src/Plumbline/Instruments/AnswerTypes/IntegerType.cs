using System.Globalization;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A whole number of at most nine digits, negative or not.</summary>
internal sealed class IntegerType() : AnswerType("integer")
{
    private const int MostDigits = 9;

    private static readonly LocalText NotWhole = new(
        "\"{0}\" is not a whole number of at most nine digits, such as 14", "Nid yw \"{0}\" yn rhif cyfan o naw digid ar y mwyaf, fel 14");

    public override bool HoldsNumbers => true;

    public override AnswerSummary Summary => AnswerSummary.Numbers;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        text.AsSpan().TrimStart('-').Length <= MostDigits && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Result.Of<TypedAnswer>(new TypedAnswer.Counted(number))
            : Refuse("not-a-whole-number", NotWhole, text);
}
