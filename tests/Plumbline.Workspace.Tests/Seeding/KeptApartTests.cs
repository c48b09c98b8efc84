using System.Text;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Exchange;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Interviews;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.Scores;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.Seeding;

/// <summary>What is read of seeded cases counts nowhere: every figure, table, folder and check is the same byte for byte with and without it.</summary>
public sealed class KeptApartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_figure_table_folder_and_check_is_the_same_with_and_without_copies(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var before = await Everything(seeded);

        var copies = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth, seeded.Dana)).Value;
        await seeded.Read(copies[0], seeded.Berth, "ready", "in-review", "complete", "locked");
        await seeded.Read(copies[1], seeded.Dana);
        var after = await Everything(seeded);

        (await seeded.Shown()).Copies.Count(copy => copy.Reading is not null).ShouldBe(1, "it was read");
        before.Count.ShouldBeGreaterThan(15);
        before["sample"].ShouldContain("X0");
        before["scores.csv"].ShouldContain("headline");
        after.Keys.ShouldBe(before.Keys);
        after.Where(one => one.Value != before[one.Key]).Select(one => one.Key).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_workspace_proves_what_was_read_of_copies_and_a_folder_leaves_it_there(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var copies = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value;
        await seeded.Read(copies[0], seeded.Berth, "ready");
        var whole = new StringWriter();
        await new LedgerFile(seeded.Team.Database).WriteAsync(whole, null, Stop);

        (await new FolderExport(seeded.Team.Database, seeded.Team.Croydon.Judgements).WriteAsync(CroydonTeam.Id, folder.PathTo("out"), true, Stop))
            .IsRefused.ShouldBeFalse();
        var taken = await new FolderImport(other.Database, new Judgements(other.Database))
            .ReadAsync(folder.PathTo("out"), new InstrumentShelf([Repository.PathTo("instruments")]), CroydonTeam.Instant, stop: Stop);
        var (here, there) = (await new LedgerProof(seeded.Team.Database).ProveAsync(stop: Stop), await new LedgerProof(other.Database).ProveAsync(stop: Stop));

        whole.ToString().ShouldContain(copies[0], customMessage: "the workspace keeps what was read of copies");
        taken.Refusals.ShouldBeEmpty();
        here.Faults.ShouldBeEmpty();
        there.Faults.ShouldBeEmpty();
        there.Inspections.ShouldBe(here.Inspections);
    }

    private static async Task<SortedDictionary<string, string>> Everything(SeededTeam seeded)
    {
        var (team, lead, id) = (seeded.Team, seeded.Lead, CroydonTeam.Id);
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in ExportedFile.All.Where(file => file.Table != InspectionTable.Audit && file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            all[file.Name] = Encoding.UTF8.GetString((await team.Act((acts, db) =>
                new ExportTable(acts, new Views(db, team.Croydon.Judgements.Instruments), team.Table()).RunAsync(lead, id, file, Stop))).Value);
        }

        using var folder = new TemporaryFolder();
        (await new FolderExport(team.Database, team.Croydon.Judgements).WriteAsync(id, folder.PathTo("out"), true, Stop)).IsRefused.ShouldBeFalse();
        foreach (var path in Directory.EnumerateFiles(folder.PathTo("out"), "*", SearchOption.AllDirectories))
        {
            all["folder " + Path.GetRelativePath(folder.PathTo("out"), path)] = await File.ReadAllTextAsync(path, Stop);
        }

        using var cases = new MemoryStream();
        _ = (await team.Table().WriteAsync(cases, null, Stop)).Value;
        all["case table"] = Encoding.UTF8.GetString(cases.ToArray());
        var draw = (await team.See(views => VerifiedDraw.ReadAsync(views, lead, id, Stop)))!;
        all["sample"] = string.Join(' ', draw.Again.Value.Sample.Select(one => one.Case.Id)) + draw.Seed;
        all["drawable"] = await team.Read(async db => (await DrawableCaseload.ReadAsync(db, id, Stop)).Digest);
        var results = (await team.See(views => Results.ReadAsync(views, lead, id, Stop)))!;
        all["results"] = $"{results.Sampled} {results.SignedOff} {results.Locked} {string.Join(' ', results.Readings.Cases.Select(one => one.Case.Id))}";
        var caseload = (await team.See(views => InspectionCaseload.ReadAsync(views, lead, id, Stop)))!;
        all["caseload"] = $"{caseload.Kept!.Cases} {caseload.CameWith} {caseload.IsDrawn}";
        all["allocation"] = string.Join(' ', (await team.See(views => Allocation.ReadAsync(views, lead, id, Stop)))!.Cases
            .Select(one => $"{one.Case} {one.Reader}"));
        all["second readings"] = $"{(await team.See(views => DrawnReadings.ReadAsync(views, lead, id, Stop)))!.Cases.Count}";
        all["facts"] = (await team.See(views => Overview.ReadAsync(views, lead, id, Stop)))!.Facts.ToString();
        all["interviews"] = $"{(await team.See(views => InterviewPlan.ReadAsync(views, lead, id, Stop)))!.Cases}";
        all["proof"] = string.Join(' ', (await new LedgerProof(team.Database).ProveAsync(stop: Stop)).Inspections.Select(one => one.ToString()));
        return all;
    }
}
