namespace Plumbline.Statistics;

/// <summary>The one place where a share becomes a printed percentage.</summary>
public static class Percent
{
    private const double Whisker = 1e-9;

    /// <summary>
    /// Whole per cent of <paramref name="part"/> in <paramref name="whole"/>, rounded half up, in integers: 5 of 8 is 63, 1 of 200 is 1.
    /// The rule is proved by the Croydon report of March 2012, which prints 5 of 8 as 63%.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not positive, or the part lies outside it.</exception>
    public static int HalfUp(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        return (int)(((200 * part) + whole) / (2 * whole));
    }

    /// <summary>The same of a share that is weighted and so no fraction of whole numbers: a half that falls short by the last binary digits is still a
    /// half.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static int HalfUp(double share) => (int)Math.Clamp(Math.Floor((100 * share) + 0.5 + Whisker), 0, 100);

    /// <summary>The lower end of a range in whole per cent, rounded down: 57 of 100 is 57, though a computer holds it a little lower.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static int Down(double share) => (int)Math.Clamp(Math.Floor((100 * share) + Whisker), 0, 100);

    /// <summary>The upper end of a range in whole per cent, rounded up: 55 of 100 is 55, though a computer holds it a little higher.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static int Up(double share) => (int)Math.Clamp(Math.Ceiling((100 * share) - Whisker), 0, 100);
}
