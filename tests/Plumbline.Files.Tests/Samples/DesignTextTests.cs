using Plumbline.Files.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Samples;

/// <summary>A design that was changed on a page is written so that it reads back as what was drawn by.</summary>
public sealed class DesignTextTests
{
    public static TheoryData<string> Shipped() => [.. Directory.EnumerateFiles(Repository.PathTo("designs"), "*.yaml").Select(file =>
        Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_shipped_design_reads_back_to_the_same_digest_reasons_and_titles(string id)
    {
        var design = DesignFile.Read(PathOf(id)).Value;

        var back = DesignFile.Parse(DesignText.Of(design), "written").Value;

        back.Digest.ShouldBe(design.Digest);
        back.Title.ShouldBe(design.Title);
        back.Reasons.ShouldBe(design.Reasons);
        back.Floors.Select(floor => (floor.Id, floor.Label)).ShouldBe(design.Floors.Select(floor => (floor.Id, floor.Label)));
    }

    private static string PathOf(string id) => Repository.PathTo("designs", id + ".yaml");

    [Theory]
    [InlineData("Thirty: what \"two\" readers can do – dim mwy, # not less")]
    [InlineData("yes")]
    [InlineData("{ quota: 99 }\nsize: { quota: 1 }")]
    public void Whatever_the_reason_says_it_decides_nothing(string reason)
    {
        var shipped = DesignFile.Read(PathOf("core-case-balanced")).Value;
        var changed = AdjustedDesign.Of(shipped, 30, new Dictionary<string, int> { ["girls-and-young-women"] = 6 }).Value with { Because = reason };

        var back = DesignFile.Parse(DesignText.Of(changed), "written").Value;

        back.Because.ShouldBe(reason);
        back.Digest.ShouldBe(changed.Digest);
        back.Digest.ShouldNotBe(shipped.Digest);
    }
}
