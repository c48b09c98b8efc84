using CsCheck;
using Plumbline.Samples.Allotments;

namespace Plumbline.Tests.Samples;

public sealed class LargestRemainderTests
{
    [Fact]
    public void What_is_left_goes_to_the_largest_remainders() => LargestRemainder.Share(10, [50, 33, 17]).ShouldBe([5, 3, 2]);

    [Fact]
    public void Equal_remainders_go_to_the_earlier_of_equal_parts() => LargestRemainder.Share(10, [50, 50, 50]).ShouldBe([4, 3, 3]);

    /// <summary>Quotas 0.5 and 1.5, then 0.5, 1.5 and 2: what is left is one, and the remainders of the first two are alike.</summary>
    [Fact]
    public void Equal_remainders_go_to_the_larger_part_wherever_it_stands()
    {
        LargestRemainder.Share(2, [10, 30]).ShouldBe([0, 2]);
        LargestRemainder.Share(2, [30, 10]).ShouldBe([2, 0]);
        LargestRemainder.Share(4, [10, 30, 40]).ShouldBe([0, 2, 2]);
    }

    [Fact]
    public void More_than_there_is_or_less_than_nothing_is_no_number_to_share()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LargestRemainder.Share(41, [10, 30]));
        Should.Throw<ArgumentOutOfRangeException>(() => LargestRemainder.Share(-1, [10, 30]));
        LargestRemainder.Share(40, [10, 30]).ShouldBe([10, 30]);
    }

    [Fact]
    public void Every_part_gets_its_quota_rounded_down_or_up_and_never_more_than_it_holds() =>
        Gen.Int[0, 60].Array[1, 8].SelectMany(parts => Gen.Int[0, Math.Max(0, parts.Sum())].Select(wanted => (parts, wanted))).Sample(given =>
        {
            var shares = LargestRemainder.Share(given.wanted, given.parts);

            var whole = given.parts.Sum();
            shares.Sum().ShouldBe(whole == 0 ? 0 : given.wanted);
            foreach (var (share, part) in shares.Zip(given.parts))
            {
                share.ShouldBeInRange(0, part);
                Math.Abs((share * whole) - (given.wanted * part)).ShouldBeLessThan(Math.Max(1, whole));
            }
        });
}
