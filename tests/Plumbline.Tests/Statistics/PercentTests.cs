using CsCheck;
using Plumbline.Statistics;

namespace Plumbline.Tests.Statistics;

public sealed class PercentTests
{
    [Theory]
    [InlineData(5, 8, 63)]
    [InlineData(1, 200, 1)]
    [InlineData(0, 7, 0)]
    [InlineData(7, 7, 100)]
    [InlineData(16, 38, 42)]
    public void A_share_is_printed_in_whole_per_cent_rounded_half_up(int part, int whole, int percent) =>
        Percent.HalfUp(part, whole).ShouldBe(percent);

    [Fact]
    public void A_percentage_is_never_further_than_half_a_point_from_its_share() =>
        Gen.Select(Gen.Int[0, 5_000], Gen.Int[1, 5_000]).Where((part, whole) => part <= whole).Sample((part, whole) =>
        {
            var doubled = 200L * part - (2L * whole * Percent.HalfUp(part, whole));

            (doubled < whole && doubled >= -whole).ShouldBeTrue();
        });

    [Theory]
    [InlineData(0.551, 55, 56)]
    [InlineData(0.57, 57, 57)]
    [InlineData(0.55, 55, 55)]
    [InlineData(0.0001, 0, 1)]
    [InlineData(0.9999, 99, 100)]
    public void A_range_is_printed_so_that_it_never_gets_narrower(double share, int down, int up) =>
        (Percent.Down(share), Percent.Up(share)).ShouldBe((down, up));

    [Fact]
    public void A_share_of_nothing_has_no_percentage() => new Share(0, 0).Percent.ShouldBeNull();
}
