using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Exchange;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Ledger.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Exchange;

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
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).ShouldSatisfyAllConditions(proof => proof.Faults.ShouldBeEmpty(), proof => proof.Records.ShouldBe(38), proof => proof.Entries.ShouldBe(76));
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
            Evidence = [new Evidence(EvidenceKind.Record, "=cmd|' /c calc'!A0 \"quoted\", with a comma") { Source = "Asset; core]", Page = "3" }, new Evidence(EvidenceKind.Interview, "Dywedodd nad oedd cynllun")],
            Note = "two\nlines",
        };

        (await judgements.SaveAsync(new JudgingAct(record, "assessor", Now), [new ProposedChange("q11_screen_timely", edited, 2)], Stop)).Value.IsWhole.ShouldBeTrue();
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
