using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>How questions are judged moves to another workspace with the inspection.</summary>
public sealed class RulingsExchangeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Rulings_with_every_version_and_what_readers_asked_come_along(Engine engine)
    {
        await using var one = await FreshDatabase.On(engine);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await Ruled.In(one.Database);

        await HistoryExchangeTests.Export(one, folder.PathTo("first"));
        await HistoryExchangeTests.Import(other, folder.PathTo("first"));
        await HistoryExchangeTests.Export(other, folder.PathTo("second"));

        var (first, second) = (HistoryExchangeTests.FilesOf(folder.PathTo("first")), HistoryExchangeTests.FilesOf(folder.PathTo("second")));
        foreach (var (file, lines) in new[] { ("rulings.jsonl", 2), ("enquiries.jsonl", 2) })
        {
            first[file].Count(letter => letter == '\n').ShouldBe(lines);
            second[file].ShouldBe(first[file]);
        }

        (await Ruled.Of(other.Database)).ShouldBe(await Ruled.Of(one.Database));
    }

    [Theory]
    [InlineData("rulings.jsonl", "\"inspectionId\":\"croydon-2012\"", "\"inspectionId\":\"hilltop-2012\"", "ruling-unreadable")]
    [InlineData("rulings.jsonl", "q11_screen_done", "q99", "ruling-unreadable")]
    [InlineData("rulings.jsonl", "\"at\"", "\"when\"", "ruling-unreadable")]
    [InlineData("rulings.jsonl", "\"replaces\":\"0", "\"replaces\":\"1", "ruling-replaces-none")]
    [InlineData("enquiries.jsonl", "\"answerId\":\"0", "\"answerId\":\"1", "enquiry-answer-unknown")]
    public async Task A_ruling_that_is_none_of_the_inspection_is_refused_with_its_line(string file, string was, string now, string code)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await Ruled.In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/" + file);
        var text = await File.ReadAllTextAsync(path, Stop);
        text.ShouldContain(was);
        await File.WriteAllTextAsync(path, text.Replace(was, now, StringComparison.Ordinal), Stop);

        var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals;

        var lines = text.Split('\n').Index().Where(line => line.Item.Contains(was, StringComparison.Ordinal)).Select(line => line.Index + 1).ToList();
        refused.Where(one => one.Place!.Value.File == path && one.Code == code).Select(one => one.Place!.Value.Line).ShouldBe(lines);
    }

    [Theory]
    [InlineData("rulings.jsonl", "ruling-twice")]
    [InlineData("enquiries.jsonl", "ruling-twice")]
    public async Task A_line_that_stands_twice_is_refused(string file, string code)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await Ruled.In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/" + file);
        var lines = await File.ReadAllLinesAsync(path, Stop);
        await File.WriteAllLinesAsync(path, [.. lines, lines[0]], Stop);

        var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Place!.Value.File, refused.Place!.Value.Line).ShouldBe((code, path, lines.Length + 1));
    }
}
