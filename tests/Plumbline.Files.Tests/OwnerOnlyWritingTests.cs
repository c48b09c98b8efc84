using Plumbline.Testing;

namespace Plumbline.Files.Tests;

public sealed class OwnerOnlyWritingTests : IDisposable
{
    private readonly TemporaryFolder room = new();

    [Fact]
    public void A_link_that_lies_in_wait_is_not_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var other = room.Write("other.txt", "mine");
        File.CreateSymbolicLink(room.PathTo("out.txt"), other);
        File.CreateSymbolicLink(room.PathTo("dangling.txt"), room.PathTo("nowhere.txt"));

        OwnerOnly.Write(room.PathTo("out.txt"), "new");
        OwnerOnly.Write(room.PathTo("dangling.txt"), "new");

        File.ReadAllText(other).ShouldBe("mine");
        File.Exists(room.PathTo("nowhere.txt")).ShouldBeFalse();
        FileKinds.Of(room.PathTo("out.txt")).ShouldBe(FileKind.Regular);
    }

    [Fact]
    public void What_is_written_whole_leaves_nothing_beside_it()
    {
        OwnerOnly.Whole(room.PathTo("a/b.txt"), "text"u8);
        OwnerOnly.Whole(room.PathTo("a/b.txt"), "next"u8);

        File.ReadAllText(room.PathTo("a/b.txt")).ShouldBe("next");
        Directory.EnumerateFiles(room.PathTo("a")).ShouldHaveSingleItem();
    }

    public void Dispose() => room.Dispose();
}
