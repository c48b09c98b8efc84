namespace Plumbline.Samples.Allotments;

/// <summary>Shares a number out in proportion, whole cases only: each part its whole quota, what is left one each to the largest remainders (Hamilton's
/// method).</summary>
public static class LargestRemainder
{
    /// <summary>
    /// The cases of each part, in the order of the parts. Equal remainders go to the larger part, then to the earlier one.
    /// No part gets more than it holds, and none less than its whole quota.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">More is wanted than there is, or less than nothing.</exception>
    public static IReadOnlyList<int> Share(int wanted, IReadOnlyList<int> parts)
    {
        var whole = parts.Sum(part => (long)part);
        ArgumentOutOfRangeException.ThrowIfNegative(wanted);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wanted, whole);
        if (whole == 0)
        {
            return [.. parts];
        }

        var shares = parts.Select(part => (int)(wanted * (long)part / whole)).ToArray();
        var left = wanted - shares.Sum();
        foreach (var index in Enumerable.Range(0, parts.Count)
            .OrderByDescending(index => wanted * (long)parts[index] % whole)
            .ThenByDescending(index => parts[index])
            .Take(left))
        {
            shares[index]++;
        }

        return shares;
    }
}
