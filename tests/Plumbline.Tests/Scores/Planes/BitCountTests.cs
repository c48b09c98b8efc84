using System.Collections;
using CsCheck;
using Plumbline.Scores.Planes;

namespace Plumbline.Tests.Scores.Planes;

public sealed class BitCountTests
{
    [Fact]
    public void Counting_by_vectors_and_by_words_and_bit_by_bit_agree() => Gen.ULong.Array[0, 700].Sample(words =>
    {
        var bitByBit = new BitArray([.. words.SelectMany(word => new[] { (int)word, (int)(word >> 32) })]).Cast<bool>().Count(bit => bit);

        BitCount.ByWords(words).ShouldBe(bitByBit);
        BitCount.ByVectors(words).ShouldBe(bitByBit);
        BitCount.Of(words).ShouldBe(bitByBit);
        BitCount.OfBoth(words, new ulong[words.Length]).ShouldBe((bitByBit, 0));
        BitCount.OfBoth(new ulong[words.Length], words).ShouldBe((0, bitByBit));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(123)]
    [InlineData(124)]
    [InlineData(125)]
    [InlineData(5000)]
    public void Every_lane_full_does_not_overflow(int length)
    {
        var words = new ulong[length];
        Array.Fill(words, ulong.MaxValue);

        BitCount.ByVectors(words).ShouldBe(64 * length);
        BitCount.OfBoth(words, words).ShouldBe((64 * length, 64 * length));
    }
}
