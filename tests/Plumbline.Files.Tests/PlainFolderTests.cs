using System.Diagnostics;
using Plumbline.Files.Inspections;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests;

public sealed class PlainFolderTests : IDisposable
{
    private static readonly InstrumentShelf Shelf = InstrumentShelf.In(Repository.PathTo("instruments"));
    private readonly CopiedExample folder = new();

    public PlainFolderTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes and links are of another kind there");

    [Fact]
    public void A_folder_of_files_has_no_fault() => PlainFolder.FaultsOf(folder.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("judgements.csv")]
    [InlineData("narrative/foreword.en.md")]
    [InlineData("inspection.yaml")]
    [InlineData("extra.txt")]
    public void A_link_is_refused_by_its_name_and_nothing_behind_it_is_quoted(string name)
    {
        File.WriteAllText(folder.PathTo("../secret-" + Path.GetFileName(folder.Path)), "root:x:0:0");
        File.Delete(folder.PathTo(name));
        File.CreateSymbolicLink(folder.PathTo(name), folder.PathTo("../secret-" + Path.GetFileName(folder.Path)));

        foreach (var refusals in Readings())
        {
            refusals
                .ShouldHaveSingleItem()
                .ToString()
                .ShouldBe($"{folder.PathTo(name)}:1:1: is a link, and a folder holds files of its own; put the file itself there");
        }

        File.Delete(folder.PathTo("../secret-" + Path.GetFileName(folder.Path)));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_walked()
    {
        Directory.CreateSymbolicLink(folder.PathTo("responses-more"), "/");

        PlainFolder.FaultsOf(folder.Path).ShouldHaveSingleItem().Code.ShouldBe("file-link");
    }

    [Theory]
    [InlineData("judgements.csv")]
    [InlineData("responses/children.csv")]
    [InlineData("narrative/zzz.en.md")]
    public void A_pipe_is_refused_and_nobody_waits_for_it(string name)
    {
        File.Delete(folder.PathTo(name));
        using (var made = Process.Start("mkfifo", folder.PathTo(name)))
        {
            made.WaitForExit();
        }

        foreach (var refusals in Readings())
        {
            refusals.ShouldHaveSingleItem().Code.ShouldBe("file-device");
        }
    }

    private IEnumerable<IReadOnlyList<Refusal>> Readings() =>
    [
        FolderCheck.Of(folder.Path, Shelf).Faults,
        InspectionFolder.ReadForScoring(folder.Path, Shelf).Refusals,
        WholeFolderReading.Read(folder.Path, Shelf, Languages.All).Refusals,
    ];

    public void Dispose() => folder.Dispose();
}
