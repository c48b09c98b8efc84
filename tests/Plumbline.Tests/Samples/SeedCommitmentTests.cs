using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Samples.Seeds;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>A seed that was settled before can be told from any other.</summary>
public sealed class SeedCommitmentTests
{
    private static readonly DateTimeOffset Instant = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>FIPS 180-4, the example of SHA-256 for the three letters abc.</summary>
    [Fact]
    public void Its_digest_is_that_of_its_bytes() =>
        SeedCommitment.DigestOf("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Fact]
    public void A_record_drawn_with_another_seed_than_was_committed_is_found_out()
    {
        var caseload = Given.ACaseload(60);
        var design = Given.ADesign(SampleMethod.Simple, 20);
        var record = SampleRecord.Of(Replacements.Make(Draws.Draw(caseload, design, "the second").Value, []).Value, "", "test");

        var honest = record with { Commitment = new SeedCommitment(SeedCommitment.DigestOf("the second"), Instant, true) };
        var swapped = record with { Commitment = new SeedCommitment(SeedCommitment.DigestOf("the first"), Instant, true) };

        honest.Replay(caseload, design).IsRefused.ShouldBeFalse();
        swapped.Replay(caseload, design).Refusals.ShouldHaveSingleItem().Code.ShouldBe("seed-differs");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData(" seed")]
    [InlineData("a\nseed")]
    public void What_cannot_be_typed_again_as_it_was_is_no_seed(string text) => SeedCommitment.FaultOf(text)!.Code.ShouldBe("seed-unfit");
}
