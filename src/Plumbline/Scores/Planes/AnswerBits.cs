using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Plumbline.Instruments;

namespace Plumbline.Scores.Planes;

/// <summary>The answers of up to 64 cases as two words of bits, the first case lowest: sufficient for yes, applicable for yes and no.</summary>
public static class AnswerBits
{
    public const int Most = 64;

    /// <exception cref="ArgumentOutOfRangeException">There are more than 64.</exception>
    public static (ulong Sufficient, ulong Applicable) Of(ReadOnlySpan<Answer> counted)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counted.Length, Most);
        var bytes = MemoryMarshal.AsBytes(counted);
        if (!Vector256.IsHardwareAccelerated)
        {
            return OneByOne(bytes);
        }

        var (sufficient, applicable) = (0UL, 0UL);
        Span<byte> rest = stackalloc byte[Vector256<byte>.Count];
        for (var first = 0; first < bytes.Length; first += Vector256<byte>.Count)
        {
            Vector256<byte> answers;
            if (bytes.Length - first >= rest.Length)
            {
                answers = Vector256.Create(bytes[first..]);
            }
            else
            {
                rest.Clear();
                bytes[first..].CopyTo(rest);
                answers = Vector256.Create((ReadOnlySpan<byte>)rest);
            }

            var yes = Vector256.Equals(answers, Vector256.Create((byte)Answer.Yes));
            var no = Vector256.Equals(answers, Vector256.Create((byte)Answer.No));
            sufficient |= (ulong)yes.ExtractMostSignificantBits() << first;
            applicable |= (ulong)(yes | no).ExtractMostSignificantBits() << first;
        }

        return (sufficient, applicable);
    }

    /// <summary>The same without vectors; the twin that they are held equal to.</summary>
    public static (ulong Sufficient, ulong Applicable) OneByOne(ReadOnlySpan<byte> answers)
    {
        var (sufficient, applicable) = (0UL, 0UL);
        for (var i = 0; i < answers.Length; i++)
        {
            var yes = answers[i] == (byte)Answer.Yes ? 1UL : 0UL;
            var no = answers[i] == (byte)Answer.No ? 1UL : 0UL;
            sufficient |= yes << i;
            applicable |= (yes | no) << i;
        }

        return (sufficient, applicable);
    }
}
