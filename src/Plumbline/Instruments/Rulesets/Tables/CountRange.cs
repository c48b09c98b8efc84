using System.Globalization;

namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>From so many to so many: <c>0</c>, <c>1+</c>, <c>2-4</c>.</summary>
public readonly record struct CountRange(int From, int To)
{
    public static CountRange Any { get; } = new(0, int.MaxValue);

    public bool Holds(int count) => count >= From && count <= To;

    public static CountRange? Parse(string text)
    {
        if (text.EndsWith('+') && Whole(text[..^1]) is { } from)
        {
            return new CountRange(from, int.MaxValue);
        }

        var parts = text.Split('-');
        return parts.Length switch
        {
            1 when Whole(parts[0]) is { } only => new CountRange(only, only),
            2 when Whole(parts[0]) is { } low && Whole(parts[1]) is { } high && low <= high => new CountRange(low, high),
            _ => null,
        };
    }

    private static int? Whole(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
