namespace Plumbline.Statistics;

/// <summary>The one place where a share becomes a printed percentage.</summary>
public static class Percent
{
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
}
