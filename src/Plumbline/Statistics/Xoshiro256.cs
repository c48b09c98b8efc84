using System.Numerics;

namespace Plumbline.Statistics;

/// <summary>
/// The public generator xoshiro256** 1.0 of David Blackman and Sebastiano Vigna (ACM TOMS 47:4, 2021): four words of state, 64 bits a step, period 2^256 - 1.
/// Copying the value copies the state.
/// </summary>
public struct Xoshiro256
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <exception cref="ArgumentException">All four words are zero, from which the generator never leaves.</exception>
    public Xoshiro256(ulong first, ulong second, ulong third, ulong fourth)
    {
        if ((first | second | third | fourth) == 0)
        {
            throw new ArgumentException("A state of nothing but zeros gives nothing but zeros.", nameof(first));
        }

        (s0, s1, s2, s3) = (first, second, third, fourth);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }
}
