using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Statistics;

/// <summary>
/// Chance that anyone can repeat: every number follows from a seed text that is written beside the draw.
/// SHA-256 of the seed's UTF-8 bytes gives the state of xoshiro256**; docs/methods/sampling.md states each step with test vectors,
/// and the sequence of a seed never changes. Not for secrets, and not for two threads at once: fork one for each.
/// </summary>
public sealed class SeededRandom
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly byte[] key;
    private Xoshiro256 generator;

    /// <summary>Starts the sequence of a seed, taken letter for letter: no trimming, no change of case, no Unicode normalisation.</summary>
    /// <exception cref="EncoderFallbackException">The text holds half of a surrogate pair and so has no UTF-8 form.</exception>
    public SeededRandom(string seed)
        : this(SHA256.HashData(Strict.GetBytes(seed)))
    {
    }

    private SeededRandom(byte[] key)
    {
        this.key = key;
        generator = new Xoshiro256(Word(0), Word(1), Word(2), Word(3));

        ulong Word(int index) => BinaryPrimitives.ReadUInt64LittleEndian(key.AsSpan(8 * index, 8));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => generator.Next();

    /// <summary>A number from 0 to below <paramref name="bound"/>, each exactly as likely: Lemire's multiplication with rejection (ACM TOMACS 29:1,
    /// 2019).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var high = Math.BigMul(generator.Next(), (ulong)bound, out var low);
        if (low < (ulong)bound)
        {
            var threshold = unchecked(0UL - (ulong)bound) % (ulong)bound;
            while (low < threshold)
            {
                high = Math.BigMul(generator.Next(), (ulong)bound, out low);
            }
        }

        return (int)high;
    }

    /// <summary>A number from 0 to below 1 in steps of 2^-53: the upper 53 bits of the next 64.</summary>
    public double NextDouble() => (generator.Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts things in an order of which each is equally likely: Fisher and Yates from the last place down, exchanging with a place at or below
    /// it.</summary>
    public void Shuffle<T>(Span<T> things)
    {
        for (var last = things.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (things[last], things[other]) = (things[other], things[last]);
        }
    }

    /// <summary>
    /// A stream of its own for one part of the work, which depends on the seed and the name alone and not on how much was drawn before:
    /// its key is HMAC-SHA-256 of the name's UTF-8 bytes under this stream's 32-byte key.
    /// </summary>
    public SeededRandom Fork(string name) => new(HMACSHA256.HashData(key, Strict.GetBytes(name)));

    /// <summary>The stream of one chunk of a run, so that one worker or twenty get the same: the fork named <c>RUN/CHUNK</c>, the chunk in decimal
    /// digits.</summary>
    public SeededRandom Fork(string run, long chunk) => Fork(string.Create(CultureInfo.InvariantCulture, $"{run}/{chunk}"));
}
