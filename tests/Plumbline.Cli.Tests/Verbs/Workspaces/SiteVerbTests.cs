using System.Security.Cryptography;
using System.Text;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Cli.Tests.Verbs.Workspaces;

/// <summary>The public site written again into the folder of the last time: what is public no more goes, what somebody else put there stays.</summary>
public sealed class SiteVerbTests
{
    private const string List = "site/.plumbline-site.sha256";

    [Fact]
    public async Task What_was_written_before_and_is_public_no_more_is_taken_away_and_nothing_else()
    {
        await using var fresh = await FreshDatabase.BareOn(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        Typed.Of(["migrate", .. Where(fresh)]).Exit.ShouldBe(0);
        Site(fresh, folder).ShouldEndWith($"files in {folder.PathTo("site")}");
        var written = FilesIn(folder);
        var list = File.ReadAllLines(folder.PathTo(List)).ToList();
        list.Select(line => line[66..]).ShouldBe(written, ignoreOrder: true);
        string[] gone = ["calendar.en.ics", "lowtown-2026/data/old.csv"], changed = ["lowtown-2026/changed.html"], foreign = ["own.txt", "../outside.txt"];
        foreach (var path in gone.Concat(changed).Concat(foreign))
        {
            Put(folder, path, "as it was written");
        }

        list.AddRange([.. gone.Concat(changed).Append("../outside.txt").Select(path => $"{HashOf("as it was written")}  {path}")]);
        await File.WriteAllLinesAsync(folder.PathTo(List), list, TestContext.Current.CancellationToken);
        Put(folder, changed[0], "as somebody changed it");

        Site(fresh, folder).ShouldEndWith("2 that are public no more taken away");

        FilesIn(folder).ShouldBe([.. written, changed[0], "own.txt"], ignoreOrder: true);
        File.Exists(folder.PathTo("outside.txt")).ShouldBeTrue();
        Directory.Exists(folder.PathTo("site/lowtown-2026/data")).ShouldBeFalse();
        Site(fresh, folder).ShouldEndWith($"files in {folder.PathTo("site")}");
    }

    private static string Site(FreshDatabase fresh, TemporaryFolder folder)
    {
        var typed = Typed.Of(["site", folder.PathTo("site"), "--public-url", "https://inspections.example/", .. Where(fresh)]);
        typed.Exit.ShouldBe(0, typed.Error);
        return typed.Output.Trim();
    }

    private static List<string> FilesIn(TemporaryFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.PathTo("site"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.PathTo("site"), file).Replace('\\', '/')).Where(path => path != Path.GetFileName(List)),
    ];

    private static void Put(TemporaryFolder folder, string path, string text)
    {
        var place = Path.GetFullPath(Path.Combine(folder.PathTo("site"), path));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string[] Where(FreshDatabase fresh) => fresh.Connection is { } connection ? ["--database", connection] : ["--data", fresh.Data];
}
