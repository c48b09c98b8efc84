using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Plumbline.Scores.Planes;

/// <summary>How many bits of a stretch of words are set: the one sum that scoring a programme comes down to.</summary>
public static class BitCount
{
    private const int WordsInVector = 4;

    /// <summary>Below this many words, adding up the lanes of a vector costs more than the vector saves.</summary>
    private const int ShortStretch = 64;

    /// <summary>The set bits of <paramref name="words"/>, by vectors of 256 bits where the processor has them. Grows with the number of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<ulong> words) => Vector256.IsHardwareAccelerated && words.Length > ShortStretch ? ByVectors(words) : ByWords(words);

    /// <summary>The same by one word at a time; the twin that <see cref="ByVectors"/> is held equal to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ByWords(ReadOnlySpan<ulong> words)
    {
        ref var word = ref MemoryMarshal.GetReference(words);
        var (a, b, c, d) = (0, 0, 0, 0);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a += BitOperations.PopCount(Unsafe.Add(ref word, i));
            b += BitOperations.PopCount(Unsafe.Add(ref word, i + 1));
            c += BitOperations.PopCount(Unsafe.Add(ref word, i + 2));
            d += BitOperations.PopCount(Unsafe.Add(ref word, i + 3));
        }

        for (; i < words.Length; i++)
        {
            a += BitOperations.PopCount(Unsafe.Add(ref word, i));
        }

        return a + b + c + d;
    }

    /// <summary>The same by four words at a time: the ones of each half byte are looked up and added within eight lanes (Mula, Kurz, Lemire 2016).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ByVectors(ReadOnlySpan<ulong> words)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        var sum = Vector256<ulong>.Zero;
        var low = Vector256.Create((byte)0x0F);
        var onesInHalfByte = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        var i = 0;
        while (i + WordsInVector <= words.Length)
        {
            // A lane of bytes overflows after 31 additions of at most 8.
            var stop = Math.Min(words.Length - WordsInVector, i + (30 * WordsInVector));
            var lanes = Vector256<byte>.Zero;
            for (; i <= stop; i += WordsInVector)
            {
                var bits = Vector256.LoadUnsafe(ref first, (nuint)i).AsByte();
                lanes += Vector256.ShuffleNative(onesInHalfByte, bits & low) + Vector256.ShuffleNative(onesInHalfByte, (bits.AsUInt16() >>> 4).AsByte() & low);
            }

            sum += SumOfBytes(lanes);
        }

        return (int)Vector256.Sum(sum) + ByWords(words[i..]);
    }

    /// <summary>
    /// The set bits of two stretches of one length at once, such as the sufficient and the applicable judgements of a criterion:
    /// both run through the processor side by side and their lanes are added up together.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretches differ in length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int First, int Second) OfBoth(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Length, first.Length);
        if (!Avx2.IsSupported)
        {
            return (Of(first), Of(second));
        }

        ref var a = ref MemoryMarshal.GetReference(first);
        ref var b = ref MemoryMarshal.GetReference(second);
        var low = Vector256.Create((byte)0x0F);
        var onesInHalfByte = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        var (ones, twos) = (0, 0);
        var i = 0;
        while (i + WordsInVector <= first.Length)
        {
            var stop = Math.Min(first.Length - WordsInVector, i + (30 * WordsInVector));
            var (lanesOfA, lanesOfB) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
            for (; i <= stop; i += WordsInVector)
            {
                var bitsOfA = Vector256.LoadUnsafe(ref a, (nuint)i).AsByte();
                var bitsOfB = Vector256.LoadUnsafe(ref b, (nuint)i).AsByte();
                lanesOfA += Avx2.Shuffle(onesInHalfByte, bitsOfA & low) + Avx2.Shuffle(onesInHalfByte, (bitsOfA.AsUInt16() >>> 4).AsByte() & low);
                lanesOfB += Avx2.Shuffle(onesInHalfByte, bitsOfB & low) + Avx2.Shuffle(onesInHalfByte, (bitsOfB.AsUInt16() >>> 4).AsByte() & low);
            }

            // The second sum rides in the upper half of each lane of the first.
            var both = Avx2.SumAbsoluteDifferences(lanesOfA, Vector256<byte>.Zero).AsUInt64()
                | (Avx2.SumAbsoluteDifferences(lanesOfB, Vector256<byte>.Zero).AsUInt64() << 32);
            var sum = Vector128.Sum(both.GetLower() + both.GetUpper());
            ones += (int)(uint)sum;
            twos += (int)(sum >> 32);
        }

        for (; i < first.Length; i++)
        {
            ones += BitOperations.PopCount(Unsafe.Add(ref a, i));
            twos += BitOperations.PopCount(Unsafe.Add(ref b, i));
        }

        return (ones, twos);
    }

    private static Vector256<ulong> SumOfBytes(Vector256<byte> lanes)
    {
        if (Avx2.IsSupported)
        {
            return Avx2.SumAbsoluteDifferences(lanes, Vector256<byte>.Zero).AsUInt64();
        }

        var pairs = Vector256.WidenLower(lanes) + Vector256.WidenUpper(lanes);
        var fours = Vector256.WidenLower(pairs) + Vector256.WidenUpper(pairs);
        return Vector256.WidenLower(fours) + Vector256.WidenUpper(fours);
    }
}
