using System.Globalization;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A number with or without decimals: at most twelve digits before the point and six after it.</summary>
internal sealed class DecimalType() : AnswerType("decimal")
{
    private const decimal Most = 999_999_999_999m;
    private const int MostPlaces = 6;

    private static readonly LocalText NotNumber = new(
        "\"{0}\" is not a number with at most six decimals, such as 2.5", "Nid yw \"{0}\" yn rhif â chwe lle degol ar y mwyaf, fel 2.5");

    public override bool HoldsNumbers => true;

    public override AnswerSummary Summary => AnswerSummary.Numbers;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= Most && decimal.Round(number, MostPlaces) == number
            ? Result.Of<TypedAnswer>(new TypedAnswer.Counted(number))
            : Refuse("not-a-number", NotNumber, text);
}
