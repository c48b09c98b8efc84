using CsCheck;
using Plumbline.Findings.Proofs;
using Plumbline.Statistics;

namespace Plumbline.Tests.Findings.Proofs;

public sealed class GrimTests
{
    [Fact]
    public void It_agrees_with_trying_every_count() =>
        Gen.Select(Gen.Int[0, 110], Gen.Int[1, 300]).Sample((percent, whole) =>
            Grim.CountsFor(percent, whole).ShouldBe(Enumerable.Range(0, whole + 1).Where(part => Percent.HalfUp(part, whole) == percent)));

    [Fact]
    public void Every_share_fits_its_own_base() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 300]).Where((part, whole) => part <= whole).Sample((part, whole) =>
            Grim.Fits(Percent.HalfUp(part, whole), whole).ShouldBeTrue());

    [Theory]
    [InlineData(57, 38, false)]
    [InlineData(57, 37, true)]
    [InlineData(63, 10, false)]
    [InlineData(63, 8, true)]
    [InlineData(97, 28, false)]
    [InlineData(97, 29, true)]
    [InlineData(101, 38, false)]
    public void It_knows_the_shares_that_a_base_can_give(int percent, int whole, bool fits) => Grim.Fits(percent, whole).ShouldBe(fits);

    [Fact]
    public void It_names_the_neighbours() => Grim.Neighbours(57, 38).ShouldBe("21 is 55%, 22 is 58%");
}
