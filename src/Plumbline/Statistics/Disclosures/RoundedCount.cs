using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// A count rounded at random to a multiple of ten, up or down so that it is right on average: what may be printed in place of a small number.
/// The chance follows from the name of the count and the count alone, so that no second edition tells more.
/// </summary>
public static class RoundedCount
{
    public const int Base = 10;

    /// <param name="name">What is counted; two counts with different names are rounded apart.</param>
    public static int Of(int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var rest = count % Base;
        var chance = BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"rounded\n{name}\n{count}"))) % Base;
        return count - rest + (chance < rest ? Base : 0);
    }

    /// <summary>What readers can tell of a count that is printed rounded.</summary>
    public static CountRange RangeOf(int rounded) => new(Math.Max(0, rounded - Base + 1), rounded + Base - 1);
}
