using System.Text.Json;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>What no database can keep of a folder is refused by file, line and id, whatever kind of row it is, and never by an exception.</summary>
public sealed class UnkeptRowsTests
{
    private static readonly string Long = new('x', 201);

    /// <summary>By file: what stands in it, what is put there, and how that is refused.</summary>
    private static readonly (string File, string Was, string Now, string Code)[] Spoilt =
    [
        ("rulings.jsonl", "Only a signed one counts", "Only a signed\\u0000one counts", "text-unreadable"),
        ("rulings.jsonl", "Ŵy", "Ŵ\\u0000y", "text-unreadable"),
        ("rulings.jsonl", "says so", "says\\u0000so", "text-unreadable"),
        ("rulings.jsonl", "\"by\":\"quality\"", $"\"by\":\"{Long}\"", "text-too-long"),
        ("rulings.jsonl", "Only a signed one counts", "Only a signed \\ud800 one counts", "ruling-unreadable"),
        ("enquiries.jsonl", "Does a draft count?", "Does a\\u0000draft count?", "text-unreadable"),
        ("enquiries.jsonl", "\"by\":\"anna\"", $"\"by\":\"{Long}\"", "text-too-long"),
        ("meetings.jsonl", "\"by\":\"lead\"", $"\"by\":\"{Long}\"", "text-too-long"),
        ("second-answers.jsonl", "\"by\":\"anna\"", $"\"by\":\"{Long}\"", "text-too-long"),
        ("second-answers.jsonl", "\"by\":\"berth\"", "\"by\":\"ber\\u0000th\"", "text-unreadable"),
        ("comments.jsonl", "Which document?", "Which\\u0000document?", "text-unreadable"),
        ("comments.jsonl", "Put down", "Put\\u0000down", "text-unreadable"),
        ("comments.jsonl", "q11_screen_done", "q99", "unknown-question"),
        ("comments.jsonl", "\"resolvedBy\":\"", $"\"resolvedBy\":\"{Long}", "text-too-long"),
        ("inspection.yaml", "area: Croydon", $"area: {Long}", "text-too-long"),
        ("ledger.jsonl", "\"after\":\"in-review\"", "\"after\":\"in\\u0000review\"", "unknown-state"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_text_that_a_column_cannot_hold_is_refused_by_file_and_line_in_every_file_that_is_taken_in(Engine engine)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await Ruled.In(one.Database);
        await MeetingsExchangeTests.In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        foreach (var (file, was, now, code) in Spoilt)
        {
            var path = folder.PathTo("out/" + file);
            var whole = await File.ReadAllTextAsync(path, Stop);
            var spoilt = file == "ledger.jsonl" ? Resealed(whole, body => body.Replace(was, now, StringComparison.Ordinal))
                : whole.Replace(was, now, StringComparison.Ordinal);
            (spoilt == whole).ShouldBeFalse(was);
            await File.WriteAllTextAsync(path, spoilt, Stop);

            var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals;

            var lines = whole.Split('\n').Zip(spoilt.Split('\n')).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => pair.Index + 1);
            var places = refused.Where(fault => fault.Code == code).Select(fault => fault.Place!.Value).ToList();
            places.ShouldNotBeEmpty($"{file}: {now} was refused as {string.Join(", ", refused)}");
            places.ShouldAllBe(place => place.File == path && (place.Line == 1 || lines.Contains(place.Line)));
            await File.WriteAllTextAsync(path, whole, Stop);
        }

        (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).IsRefused.ShouldBeFalse("nothing was left behind, and the folder itself is right");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_id_that_another_inspection_has_is_refused_by_file_line_and_id_for_every_kind_of_row(Engine engine)
    {
        await using var one = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await Ruled.In(one.Database);
        await MeetingsExchangeTests.In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        foreach (var file in new[]
        {
            "inspection.yaml", "ledger.jsonl", "rulings.jsonl", "enquiries.jsonl", "comments.jsonl", "meetings.jsonl", "second-answers.jsonl",
        })
        {
            var whole = await File.ReadAllTextAsync(folder.PathTo("out/" + file), Stop);
            await File.WriteAllTextAsync(
                folder.PathTo("out/" + file), file == "ledger.jsonl" ? Resealed(whole, Renamed) : Renamed(whole), Stop);
        }

        var refused = (await HistoryExchangeTests.Import(one, folder.PathTo("out"))).Refusals;

        refused.Select(fault => fault.Code).Distinct().ShouldBe(["id-taken"]);
        foreach (var (file, lines) in new[]
        {
            ("rulings.jsonl", 2), ("enquiries.jsonl", 2), ("comments.jsonl", 2), ("ledger.jsonl", 40), ("meetings.jsonl", 1), ("second-answers.jsonl", 3),
        })
        {
            var here = refused.Where(fault => fault.Place!.Value.File == folder.PathTo("out/" + file)).ToList();
            here.Count.ShouldBe(lines, file);
            var text = await File.ReadAllLinesAsync(folder.PathTo("out/" + file), Stop);
            here.ShouldAllBe(fault => text[fault.Place!.Value.Line - 1].Contains(fault.Subject!, StringComparison.Ordinal));
        }

        static string Renamed(string text) => text.Replace("croydon-2012", "croydon-2013", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rulings.jsonl")]
    [InlineData("enquiries.jsonl")]
    [InlineData("comments.jsonl")]
    [InlineData("meetings.jsonl")]
    [InlineData("second-answers.jsonl")]
    public async Task A_folder_without_its_ledger_does_not_lose_what_travels_with_it_in_silence(string file)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Import(one, Repository.PathTo("examples", "croydon-2012"));
        _ = (await new FolderExport(one.Database, new Storage.Keeping.Judgements(one.Database)).WriteAsync("croydon-2012", folder.PathTo("out"), stop: Stop))
            .Value;
        await File.WriteAllTextAsync(folder.PathTo("out/" + file), "{}\n", Stop);

        var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Place!.Value.File, refused.Place.Value.Line).ShouldBe(("history-without-ledger", folder.PathTo("out/" + file), 1));
        File.Delete(folder.PathTo("out/" + file));
        (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_lies_too_deep_for_the_table_of_files_is_refused()
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Import(one, Repository.PathTo("examples", "croydon-2012"));
        _ = (await new FolderExport(one.Database, new Storage.Keeping.Judgements(one.Database)).WriteAsync("croydon-2012", folder.PathTo("out"), stop: Stop))
            .Value;
        var deep = folder.PathTo($"out/{new string('a', 150)}/{new string('b', 150)}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(deep)!);
        await File.WriteAllTextAsync(deep, "x", Stop);

        var refused = (await HistoryExchangeTests.Import(one, folder.PathTo("out"))).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Place!.Value.File).ShouldBe(("path-too-long", deep));
    }

    /// <summary>A ledger with other words in its entries, each sealed as if it had always said so.</summary>
    private static string Resealed(string ledger, Func<string, string> other)
    {
        var heads = new Dictionary<Guid, byte[]>();
        return string.Concat(ledger.TrimEnd('\n').Split('\n').Select(line =>
        {
            var body = other(LedgerFile.Read(line)!.Body);
            var record = JsonDocument.Parse(body).RootElement.GetProperty("record").GetGuid();
            var entry = SealedEntry.Seal(body, heads.GetValueOrDefault(record, SealedEntry.Nothing));
            heads[record] = entry.Hash;
            return JsonSerializer.Serialize(new
            {
                hash = Convert.ToHexStringLower(entry.Hash), previous = Convert.ToHexStringLower(entry.Previous), body = entry.Body,
            }) + "\n";
        }));
    }
}
