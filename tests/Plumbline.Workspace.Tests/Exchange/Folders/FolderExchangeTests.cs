using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

public sealed class FolderExchangeTests
{
    private static readonly string Croydon = Repository.PathTo("examples", "croydon-2012");
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);
    private static readonly DateTimeOffset Now = new(2012, 3, 14, 14, 2, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_folder_comes_out_byte_for_byte_as_it_went_in(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var judgements = new Judgements(fresh.Database);
        var rows = File.ReadLines(Path.Combine(Croydon, "judgements.csv")).Count() - 1;

        var taken = (await new FolderImport(fresh.Database, judgements).ReadAsync(Croydon, Shelf, Now, stop: Stop)).Value;
        var written = (await new FolderExport(fresh.Database, judgements).WriteAsync("croydon-2012", folder.PathTo("out"), stop: Stop)).Value;

        taken.ShouldBe(new FolderImported("croydon-2012", 38, rows, FilesOf(Croydon).Count));
        written.Cases.ShouldBe(38);
        written.Judgements.ShouldBe(rows);
        FilesOf(folder.PathTo("out")).Keys.ShouldBe(FilesOf(Croydon).Keys);
        FilesOf(folder.PathTo("out")).ShouldAllBe(file => file.Value.SequenceEqual(FilesOf(Croydon)[file.Key]));
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).ShouldSatisfyAllConditions(
            proof => proof.Faults.ShouldBeEmpty(), proof => proof.Records.ShouldBe(38), proof => proof.Entries.ShouldBe(76));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_edit_in_the_workspace_reaches_the_folder_and_nothing_else_moves(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var judgements = new Judgements(fresh.Database);
        await new FolderImport(fresh.Database, judgements).ReadAsync(Croydon, Shelf, Now, stop: Stop);
        await using var db = fresh.Database.NewDb();
        var record = await db.Records.Where(kept => kept.CaseId == "C01").Select(kept => kept.Id).SingleAsync(Stop);
        var edited = new Judged(Answer.No)
        {
            Evidence = [
                new Evidence(EvidenceKind.Record, "=cmd|' /c calc'!A0 \"quoted\", with a comma") { Source = "Asset; core]", Page = "3" },
                new Evidence(EvidenceKind.Interview, "Dywedodd nad oedd cynllun"),
            ],
            Note = "two\nlines",
        };

        (await judgements.SaveAsync(
            new JudgingAct(record, "assessor", Now), [new ProposedChange("q11_screen_timely", edited, 2)], Stop)).Value.IsWhole.ShouldBeTrue();
        (await new FolderExport(fresh.Database, judgements).WriteAsync("croydon-2012", folder.PathTo("out"), stop: Stop)).IsRefused.ShouldBeFalse();

        var (before, after) = (FilesOf(Croydon), FilesOf(folder.PathTo("out")));
        after.Where(file => !file.Value.SequenceEqual(before[file.Key])).Select(file => file.Key).ShouldBe(["judgements.csv"]);
        var read = InspectionFolder.ReadForScoring(folder.PathTo("out"), Shelf).Value.Judgements;
        read.Count.ShouldBe(File.ReadLines(Path.Combine(Croydon, "judgements.csv")).Count() - 1);
        var changed = read.Single(judgement => judgement is { Case: "C01", Question: "q11_screen_timely" });
        changed.Answer.ShouldBe(Answer.No);
        EvidenceText.Read(changed.Evidence).ShouldBe(edited.Evidence);
        changed.Note.ShouldBe("two\nlines");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_spreadsheet_runs_a_formula_of_an_exported_folder_and_the_texts_come_back_as_they_were(Engine engine)
    {
        string[] notes = ["=1+1", "-5 points lost", "@home visit", "'=1+1", "''-x", "'twas late", "a=b", "+44, \"quoted\""];
        await using var first = await FreshDatabase.On(engine);
        await using var second = await FreshDatabase.On(engine);
        using var source = new CopiedExample();
        using var folder = new TemporaryFolder();
        var rows = await File.ReadAllLinesAsync(source.PathTo("judgements.csv"), Stop);
        await File.WriteAllLinesAsync(
            source.PathTo("judgements.csv"),
            [rows[0] + ",note", .. notes.Select((note, index) => $"{rows[index + 1]},\"{note.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")],
            Stop);

        async Task<byte[]> Through(FreshDatabase database, string from, string to)
        {
            var judgements = new Judgements(database.Database);
            (await new FolderImport(database.Database, judgements).ReadAsync(from, Shelf, Now, stop: Stop)).Refusals.ShouldBeEmpty();
            (await new FolderExport(database.Database, judgements).WriteAsync("croydon-2012", to, stop: Stop)).Refusals.ShouldBeEmpty();
            return await File.ReadAllBytesAsync(Path.Combine(to, "judgements.csv"), Stop);
        }

        var once = await Through(first, source.Path, folder.PathTo("once"));
        var twice = await Through(second, folder.PathTo("once"), folder.PathTo("twice"));

        twice.ShouldBe(once);
        // As a spreadsheet reads it: the values of the table as they stand.
        var cells = Plumbline.Files.Csv.CsvTable.Parse(once, "judgements.csv", ["note"], null, []).Select(row => row[0]).ToList();
        cells.Count.ShouldBe(notes.Length);
        cells.ShouldAllBe(cell => cell.Length > 0 && !"=+-@".Contains(cell[0]));
        // What was written by hand with an apostrophe before a sign was closed already: reading took it away.
        JudgementsFile.Read(folder.PathTo("twice"), [])
            .Select(judgement => judgement.Note)
            .ShouldBe(["=1+1", "-5 points lost", "@home visit", "=1+1", "'-x", "'twas late", "a=b", "+44, \"quoted\""], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_faulty_folder_leaves_nothing_behind(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        foreach (var (path, content) in FilesOf(Croydon))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathTo(path))!);
            await File.WriteAllBytesAsync(folder.PathTo(path), content, Stop);
        }

        await File.AppendAllTextAsync(folder.PathTo("judgements.csv"), "C99,q11_screen_done,yes\nC01,q11_scren_done,maybe\n", Stop);

        var refused = await new FolderImport(fresh.Database, new Judgements(fresh.Database)).ReadAsync(folder.Path, Shelf, Now, stop: Stop);

        refused.Refusals.Select(refusal => refusal.Code).ShouldContain("unknown-case");
        await using var db = fresh.Database.NewDb();
        (await db.Inspections.CountAsync(Stop) + await db.Cases.CountAsync(Stop) + await db.Instruments.CountAsync(Stop)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_taken_in_twice_or_written_over(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var judgements = new Judgements(fresh.Database);
        var (import, export) = (new FolderImport(fresh.Database, judgements), new FolderExport(fresh.Database, judgements));
        await import.ReadAsync(Croydon, Shelf, Now, stop: Stop);
        folder.Write("out/letter.txt", "mine");

        (await import.ReadAsync(Croydon, Shelf, Now, stop: Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("inspection-there");
        (await export.WriteAsync("croydon-2012", folder.PathTo("out"), stop: Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("folder-taken");
        (await export.WriteAsync("croydon-2021", folder.PathTo("new"), stop: Stop)).Refusals.ShouldHaveSingleItem().ToString()
            .ShouldBe("the workspace has no inspection croydon-2021 (croydon-2021); did you mean croydon-2012?");
    }

    private static SortedDictionary<string, byte[]> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
