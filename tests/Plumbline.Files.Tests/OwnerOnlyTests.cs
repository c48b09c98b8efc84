using Plumbline.Testing;

namespace Plumbline.Files.Tests;

/// <summary>Rights as Linux and macOS keep them; on Windows a file has those of its folder.</summary>
public sealed class OwnerOnlyTests
{
    private const UnixFileMode ForFiles = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Everybody = ForFiles | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    [Fact]
    public void A_file_and_every_folder_made_for_it_are_for_their_owner_alone()
    {
        using var folder = new TemporaryFolder();

        using (var file = OwnerOnly.Create(folder.PathTo("a/b/decisions.csv")))
        {
            file.WriteByte(1);
        }

        ModeOf(folder.PathTo("a/b/decisions.csv")).ShouldBe(ForFiles);
        ModeOf(folder.PathTo("a/b")).ShouldBe(ForFiles | UnixFileMode.UserExecute);
        ModeOf(folder.PathTo("a")).ShouldBe(ForFiles | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_file_that_everybody_could_read_is_emptied_and_closed_to_them_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("backup.part", "left from before");
        Open(path);

        using (OwnerOnly.Create(path))
        {
            ModeOf(path).ShouldBe(ForFiles);
            new FileInfo(path).Length.ShouldBe(0);
        }
    }

    [Fact]
    public void Closing_a_file_keeps_what_is_in_it_and_a_folder_that_was_there_keeps_its_rights()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("shared/plumbline.db", "all of it");
        Open(path);
        var before = ModeOf(folder.PathTo("shared"));

        OwnerOnly.Close(path);
        OwnerOnly.Folder(folder.PathTo("shared"));

        ModeOf(path).ShouldBe(ForFiles);
        File.ReadAllText(path).ShouldBe("all of it");
        ModeOf(folder.PathTo("shared")).ShouldBe(before);
    }

    [Fact]
    public void Two_programs_do_not_write_one_file_at_once()
    {
        using var folder = new TemporaryFolder();
        using var first = OwnerOnly.Create(folder.PathTo("backup.part"));

        Should.Throw<IOException>(() => OwnerOnly.Create(folder.PathTo("backup.part")).Dispose());
    }

    private static void Open(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, Everybody);
        }
    }

    private static UnixFileMode ModeOf(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights");
        return OperatingSystem.IsWindows() ? 0 : File.GetUnixFileMode(path);
    }
}
