using CsCheck;
using Plumbline.Samples.Allotments;

namespace Plumbline.Tests.Samples;

public sealed class LargestRemainderTests
{
    [Fact]
    public void What_is_left_goes_to_the_largest_remainders() => LargestRemainder.Share(10, [50, 33, 17]).ShouldBe([5, 3, 2]);

    [Fact]
    public void Equal_remainders_go_to_the_earlier_of_equal_parts() => LargestRemainder.Share(10, [50, 50, 50]).ShouldBe([4, 3, 3]);

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
