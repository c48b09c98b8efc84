using Plumbline.Samples.Designs;
using Plumbline.Samples.Sizes;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>A design with other numbers says why; what is not changed stays as it was shipped.</summary>
public sealed class AdjustedDesignTests
{
    private static readonly SampleDesign Shipped = Given.ADesign(SampleMethod.Simple, 20) with
    {
        Floors = [Given.AFloor("girls", 4, "${gender} = 'female'"), Given.AFloor("custody", 3, "${sentence_group} = 'custody'")],
    };

    [Fact]
    public void Size_and_floors_are_changed_and_a_floor_of_nothing_goes()
    {
        var changed = AdjustedDesign.Of(Shipped, 26, new Dictionary<string, int> { ["girls"] = 6, ["custody"] = 0, ["unknown"] = 9 }).Value;

        changed.Size.ShouldBe(new SizeRule.Quota(26));
        changed.Floors.Select(floor => (floor.Id, floor.AtLeast)).ShouldBe([("girls", 6)]);
        AdjustedDesign.Explained(Shipped, changed, "Girls are of interest this year").Value.Because.ShouldBe("Girls are of interest this year");
    }

    [Fact]
    public void The_same_numbers_change_nothing_and_need_no_reason()
    {
        var same = AdjustedDesign.Of(Shipped, null, new Dictionary<string, int> { ["girls"] = 4 }).Value;

        same.ShouldBeSameAs(Shipped);
        AdjustedDesign.Explained(Shipped, same, null).Value.ShouldBeSameAs(Shipped);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("more")]
    public void A_change_without_a_reason_is_refused(string? reason) =>
        AdjustedDesign.Explained(Shipped, AdjustedDesign.Of(Shipped, 30, new Dictionary<string, int>()).Value, reason)
            .Refusals.ShouldHaveSingleItem().Code.ShouldBe("reason-missing");

    [Theory]
    [InlineData(0, "size-too-small")]
    [InlineData(-4, "size-too-small")]
    [InlineData(100_001, "number-too-large")]
    public void What_is_no_size_is_refused(int size, string code) =>
        AdjustedDesign.Of(Shipped, size, new Dictionary<string, int>()).Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);

    /// <summary>Stated in docs/methods/sampling.md: titles, reasons and comments are no part of what decides a draw.</summary>
    [Fact]
    public void The_reason_is_no_part_of_the_digest() => (Shipped with { Because = "a reason of some length" }).Digest.ShouldBe(Shipped.Digest);
}
