using System.Globalization;

namespace Plumbline.Reports.Leaflets;

/// <summary>
/// How often, in words that need no per cent: about 7 out of 10 times. Decided on the printed per cent, half up, so that both say the same; never none and
/// never all, so that no small number is told (docs/methods/reports.md).
/// </summary>
public static class Tenths
{
    public const int All = 10;

    /// <summary>The token of a figure that is said so, by which a reader's program counts it again.</summary>
    public const string Token = "tenths";

    private const int Lowest = 5;
    private const int Highest = 95;

    /// <summary>How many of ten: 1 and 9 at least and at most.</summary>
    /// <param name="percent">As printed, 0 to 100.</param>
    public static int Of(int percent) => Math.Clamp((percent + 5) / 10, 1, 9);

    /// <summary><c>about 7 out of 10 times</c>, <c>tua 7 gwaith o bob 10</c>.</summary>
    /// <param name="percent">As printed, 0 to 100.</param>
    public static LocalText Words(int percent) => percent switch
    {
        < Lowest => new LocalText("less than 1 out of 10 times", "llai nag 1 gwaith o bob 10"),
        >= Highest => new LocalText("more than 9 out of 10 times", "mwy na 9 gwaith o bob 10"),
        _ => new LocalText(
            string.Create(CultureInfo.InvariantCulture, $"about {Of(percent)} out of 10 times"),
            string.Create(CultureInfo.InvariantCulture, $"tua {Of(percent)} gwaith o bob 10")),
    };
}
