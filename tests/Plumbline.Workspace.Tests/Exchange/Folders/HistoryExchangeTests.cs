using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Files;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>An inspection moves from one workspace to another with all that was ever judged in it.</summary>
public sealed class HistoryExchangeTests
{
    private const string Anna = "01900000-0000-7000-8000-00000000000a";
    private const string Berth = "01900000-0000-7000-8000-00000000000b";

    private static readonly string Croydon = Repository.PathTo("examples", "croydon-2012");
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);
    private static readonly DateTimeOffset Now = new(2012, 3, 14, 14, 2, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Engine, Engine> FromAndTo => new()
    {
        { Engine.Sqlite, Engine.Sqlite }, { Engine.Sqlite, Engine.Postgres }, { Engine.Postgres, Engine.Sqlite }, { Engine.Postgres, Engine.Postgres },
    };

    [Theory, MemberData(nameof(FromAndTo))]
    public async Task An_inspection_with_its_history_comes_out_of_another_workspace_byte_for_byte(Engine from, Engine to)
    {
        await using var one = await FreshDatabase.On(from);
        await using var other = await FreshDatabase.On(to);
        using var folder = new TemporaryFolder();
        await Judge(one);

        await Export(one, folder.PathTo("first"));
        var taken = (await Import(other, folder.PathTo("first"))).Value;
        await Export(other, folder.PathTo("second"));

        var (first, second) = (FilesOf(folder.PathTo("first")), FilesOf(folder.PathTo("second")));
        second.Keys.ShouldBe(first.Keys);
        first.Keys.ShouldContain("ledger.jsonl");
        first.Keys.ShouldContain("comments.jsonl");
        second.Where(file => !file.Value.SequenceEqual(first[file.Key])).Select(file => file.Key).ShouldBeEmpty();
        taken.Entries.ShouldBe(first["ledger.jsonl"].Count(letter => letter == '\n'));
        taken.Comments.ShouldBe(2);
        var (before, after) = (await new LedgerProof(one.Database).ProveAsync(stop: Stop), await new LedgerProof(other.Database).ProveAsync(stop: Stop));
        after.Faults.ShouldBeEmpty();
        after.Inspections.ShouldBe(before.Inspections, "the digest that was noted elsewhere holds in the new workspace too");
    }

    [Fact]
    public async Task A_ledger_of_a_hundred_thousand_broken_lines_names_the_first_and_counts_the_others()
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await Judge(one);
        await Export(one, folder.PathTo("out"));
        await File.WriteAllLinesAsync(folder.PathTo("out/ledger.jsonl"), Enumerable.Repeat("{", 100_000), Stop);
        await File.WriteAllLinesAsync(folder.PathTo("out/comments.jsonl"), Enumerable.Repeat("[", 100_000), Stop);

        var refused = (await Import(other, folder.PathTo("out"))).Refusals;

        refused.Count.ShouldBe(Faults.Most + 1);
        refused[0].ToString().ShouldContain("ledger.jsonl:1:1");
        refused[^1].Message.ShouldBe("and 199,500 more");
    }

    [Fact]
    public void A_line_without_an_end_is_named_and_not_read_on()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("lines"), "one\r\n\n" + new string('a', 100));
        var faults = new Faults();

        TextLines.Of(folder.PathTo("lines"), faults, longest: 99).ShouldBe([(1, "one"), (2, "")]);

        faults.Single().ToString().ShouldContain("lines:3:1: is longer than 99 characters");
        TextLines.Of(folder.PathTo("lines"), [], longest: 100).Last().Text.Length.ShouldBe(100);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_when_why_evidence_states_disputes_and_comments_are_as_they_were(Engine engine)
    {
        await using var one = await FreshDatabase.On(engine);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await Judge(one);
        await Export(one, folder.PathTo("out"));
        await Import(other, folder.PathTo("out"));

        await using var was = one.Database.NewDb();
        await using var now = other.Database.NewDb();
        (await now.Records
            .AsNoTracking().OrderBy(record => record.Id)
            .Select(record => new { record.Id, record.CaseId, record.Purpose, record.State, record.Revision, record.Unanswered, record.Disputed })
            .ToListAsync(Stop))
            .ShouldBe(await was.Records
                .AsNoTracking().OrderBy(record => record.Id)
                .Select(record => new { record.Id, record.CaseId, record.Purpose, record.State, record.Revision, record.Unanswered, record.Disputed })
                .ToListAsync(Stop));
        var id = await now.Records.Where(record => record.CaseId == "C01" && record.Purpose == Purpose.First).Select(record => record.Id).SingleAsync(Stop);
        var read = (await new Judgements(other.Database).ReadAsync(id, Stop))!;
        read.Present.State.ShouldBe("in-review");
        var held = read.Present.Find("q11_screen_timely")!;
        (held.By, held.Held.Single().By, held.Held.Single().Judged!.Note).ShouldBe((Anna, Berth, "another view"));
        held.Judged!.Evidence
            .Single().ShouldBe(new Evidence(EvidenceKind.Record, "=cmd|' /c calc'!A0 \"quoted\"\nsecond line") { Source = "Asset", Page = "3" });
        var replaced = read.Present.Find("q11_info_sources")!;
        (replaced.By, replaced.Replaced!.Why).ShouldBe((Berth, "the document is on file"));
        var comments = await now.Comments.AsNoTracking().OrderBy(comment => comment.At).ToListAsync(Stop);
        comments
            .Select(comment => (comment.By, comment.Text, comment.Question, comment.ResolvedBy, comment.Reply))
            .ShouldBe([(Berth, "Which document?", "q11_screen_done", Anna, "Put down"), (Berth, "Look at all", null, null, null)]);
        comments[0].ResolvedAt.ShouldBe(Now.AddMinutes(2));
        (await now.Cases.SingleAsync(@case => @case.CaseId == "C38", Stop)).IsSampled.ShouldBeFalse();

        // The history goes on in the new workspace.
        var act = new JudgingAct(
            await now.Records.Where(record => record.CaseId == "C03" && record.Purpose == Purpose.First).Select(record => record.Id).SingleAsync(Stop), Anna,
            Now.AddDays(1));
        (await new Judgements(other.Database).SaveAsync(
            act, [new ProposedChange("q11_screen_done", new Judged(Answer.Unknown), 2)], Stop)).Value.IsWhole.ShouldBeTrue();
        (await new LedgerProof(other.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a word changed", "entry-changed", 3)]
    [InlineData("a line taken out", "entry-out-of-chain", 2)]
    [InlineData("two lines swapped", "entry-out-of-chain", 1)]
    [InlineData("cut off within a line", "entry-unreadable", -1)]
    [InlineData("no JSON", "entry-unreadable", 2)]
    [InlineData("an empty line", "entry-unreadable", 2)]
    [InlineData("another body sealed anew", "entry-out-of-chain", 2)]
    [InlineData("a record twice", "entry-out-of-chain", -1)]
    public async Task A_broken_chain_is_refused_with_file_and_line_and_leaves_nothing_behind(string what, string code, int line)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await Judge(one);
        await Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/ledger.jsonl");
        var lines = (await File.ReadAllLinesAsync(path, Stop)).ToList();
        var whole = string.Join('\n', lines) + "\n";
        switch (what)
        {
            case "a word changed": lines[2] = lines[2]
                .Replace("assessor", "assesser", StringComparison.Ordinal).Replace(Anna, Berth, StringComparison.Ordinal); break;
            case "a line taken out": lines.RemoveAt(1); break;
            case "two lines swapped": (lines[0], lines[1]) = (lines[1], lines[0]); break;
            case "no JSON": lines[1] = "{}"; break;
            case "an empty line": lines.Insert(1, ""); break;
            case "another body sealed anew":
                var read = LedgerFile.Read(lines[1])!;
                var forged = SealedEntry.Seal(read.Body, new byte[32]);
                lines[1] = lines[1]
                    .Replace(Convert.ToHexStringLower(read.Hash), Convert.ToHexStringLower(forged.Hash), StringComparison.Ordinal)
                    .Replace(Convert.ToHexStringLower(read.Previous), Convert.ToHexStringLower(forged.Previous), StringComparison.Ordinal);
                break;
            case "a record twice": lines.Add(lines[0]); break;
        }

        var text = what == "cut off within a line" ? whole[..^20] : string.Join('\n', lines) + "\n";
        text.ShouldNotBe(whole);
        await File.WriteAllTextAsync(path, text, Stop);

        var refused = await Import(other, folder.PathTo("out"));

        var fault = refused.Refusals.First(refusal => refusal.Code == code);
        (fault.Place!.Value.File, fault.Place.Value.Line).ShouldBe((path, line > 0 ? line : text.TrimEnd('\n').Split('\n').Length));
        await using var db = other.Database.NewDb();
        (await db.Inspections.CountAsync(Stop)
            + await db.Records.CountAsync(Stop) + await db.LedgerEntries.CountAsync(Stop) + await db.Comments.CountAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task Judgements_that_the_ledger_does_not_end_in_are_refused_each_with_its_line()
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await Judge(one);
        await Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/judgements.csv");
        var lines = (await File.ReadAllLinesAsync(path, Stop)).ToList();
        var edited = lines.FindIndex(line => line.StartsWith("C03,", StringComparison.Ordinal) && line.Contains(",yes,", StringComparison.Ordinal));
        lines[edited] = lines[edited].Replace(",yes,", ",no,", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n", Stop);
        await File.AppendAllTextAsync(folder.PathTo("out/comments.jsonl"), "{}\n", Stop);

        var refused = await Import(other, folder.PathTo("out"));
        File.Delete(folder.PathTo("out/comments.jsonl"));
        var again = await Import(other, folder.PathTo("out"));
        File.Delete(folder.PathTo("out/ledger.jsonl"));
        var anew = await Import(other, folder.PathTo("out"));

        refused.Refusals.ShouldHaveSingleItem().Code.ShouldBe("comment-unreadable");
        var fault = again.Refusals.ShouldHaveSingleItem();
        (fault.Code, fault.Place!.Value.File, fault.Suggestion).ShouldBe(
            ("ledger-disagrees", path, "export the folder again, or take ledger.jsonl out: its history then begins anew"));
        anew.Refusals
            .Select(refusal => refusal.Code).Distinct()
            .ShouldBe([AnswerRules.WithoutWhatItRequires], "a folder without a history is finished work, and checked as such");
    }

    [Fact]
    public async Task The_ledger_of_another_inspection_is_refused()
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await Judge(one);
        await Export(one, folder.PathTo("out"));
        var yaml = folder.PathTo("out/inspection.yaml");
        await File.WriteAllTextAsync(
            yaml, (await File.ReadAllTextAsync(yaml, Stop)).Replace("id: croydon-2012", "id: croydon-2013", StringComparison.Ordinal), Stop);

        var refused = await Import(one, folder.PathTo("out"));

        refused.Refusals[0].ToString().ShouldContain("is of croydon-2012");
        (await Import(one, Croydon, isSignedOff: true)).Refusals.Single().Code.ShouldBe("inspection-there");
    }

    /// <summary>The example, and then everything that can happen to records: evidence, a dispute, an override, review, comments, a second and a third record,
    /// and a case that fell out of the sample.</summary>
    internal static async Task Judge(FreshDatabase fresh)
    {
        var judgements = new Judgements(fresh.Database);
        (await Import(fresh, Croydon)).IsRefused.ShouldBeFalse();
        await using var db = fresh.Database.NewDb();
        var record = await db.Records.Where(kept => kept.CaseId == "C01").Select(kept => kept.Id).SingleAsync(Stop);
        var evidence = new Judged(Answer.No)
        {
            Evidence = [new Evidence(EvidenceKind.Record, "=cmd|' /c calc'!A0 \"quoted\"\nsecond line") { Source = "Asset", Page = "3" }],
        };
        _ = (await judgements.SaveAsync(new JudgingAct(record, Anna, Now), [new ProposedChange("q11_screen_timely", evidence, 2)], Stop)).Value;
        _ = (await judgements.SaveAsync(
            new JudgingAct(record, Berth, Now.AddMinutes(1)), [new ProposedChange("q11_screen_timely", new Judged(Answer.Yes) { Note = "another view" }, 2)],
            Stop)).Value;
        foreach (var (from, to) in new[] { ("in-progress", "ready"), ("ready", "in-review") })
        {
            _ = (await judgements.MoveAsync(new JudgingAct(record, Anna, Now.AddMinutes(1)), from, to, Stop)).Value;
        }

        var done = (await judgements.ReadAsync(record, Stop))!.Present.Find("q11_info_sources")!.Judged!;
        _ = (await judgements.SaveAsync(
            new JudgingAct(record, Berth, Now.AddMinutes(2)) { Kind = EntryKind.Overridden, Why = "the document is on file" },
            [new ProposedChange("q11_info_sources", done with { Answer = done.Answer == Answer.Yes ? Answer.Unknown : Answer.Yes }, 6)], Stop)).Value;
        db.AddRange(
            new KeptComment
            {
                Id = Guid.CreateVersion7(),
                RecordId = record,
                Question = "q11_screen_done",
                By = Berth,
                At = Now.AddMinutes(1),
                Text = "Which document?",
                ResolvedBy = Anna,
                ResolvedAt = Now.AddMinutes(2),
                Reply = "Put down",
            },
            new KeptComment { Id = Guid.CreateVersion7(), RecordId = record, By = Berth, At = Now.AddMinutes(3), Text = "Look at all" });
        var opened =
            (await judgements.OpenAsync(
                Anna, Now,
                [new RecordOrigin(
                    "croydon-2012", "C02", Purpose.Second, "core-case",
                    "2009.1"), new RecordOrigin("croydon-2012", "C02", Purpose.Adjudicated, "core-case", "2009.1")],
                Stop)).Value;
        _ = (await judgements.SaveAsync(new JudgingAct(opened[0], Berth, Now), [new ProposedChange("q11_screen_done", new Judged(Answer.No), 1)], Stop)).Value;
        (await db.Cases.SingleAsync(@case => @case.CaseId == "C38", Stop)).IsSampled = false;
        // A record at work may hold an answer that another contradicts: it is remarked on, and kept.
        var atWork = await db.Records.Where(kept => kept.CaseId == "C04").Select(kept => kept.Id).SingleAsync(Stop);
        (await judgements.SaveAsync(
            new JudgingAct(atWork, Anna, Now),
            [new ProposedChange("q11_screen_done", new Judged(Answer.No), 2), new ProposedChange("q11_screen_accurate", new Judged(Answer.Yes), 2)],
            Stop)).Value.IsWhole.ShouldBeTrue();
        await db.SaveChangesAsync(Stop);
    }

    internal static async Task Export(FreshDatabase fresh, string folder) =>
        (await new FolderExport(fresh.Database, new Judgements(fresh.Database)).WriteAsync(
            "croydon-2012", folder, withLedger: true, stop: Stop)).Value.Cases.ShouldBe(
            37);

    internal static Task<Result<FolderImported>> Import(FreshDatabase fresh, string folder, bool isSignedOff = false) =>
        new FolderImport(fresh.Database, new Judgements(fresh.Database)).ReadAsync(folder, Shelf, Now, isSignedOff, Stop);

    internal static SortedDictionary<string, byte[]> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
