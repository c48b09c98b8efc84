using Microsoft.EntityFrameworkCore;
using Plumbline.Documents;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Reports;

namespace Plumbline.Workspace.Tests.Reports;

/// <summary>The report of an inspection is the same, whether its folder is read or the workspace that took the folder in.</summary>
public sealed class MakeReportTests
{
    private const string Croydon = "croydon-2012";

    private static readonly string Folder = Repository.PathTo("examples", Croydon);

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, Croydon)]
    [InlineData(Engine.Postgres, Croydon)]
    [InlineData(Engine.Sqlite, "youth-standards-invented")]
    [InlineData(Engine.Sqlite, "authority-assessment-invented")]
    [InlineData(Engine.Sqlite, "family-review-invented")]
    public async Task A_folder_and_the_workspace_that_took_it_in_give_the_same_bytes(Engine engine, string example)
    {
        var folder = Repository.PathTo("examples", example);
        await using var fresh = await Given(engine, folder);
        var asFolder = (await FolderReport.MakeAsync(folder, InstrumentShelf.Own, languages: null, ReportWriters.All, Stop)).Value;

        (await Make(fresh, Operator, example)).Value.ShouldBe(asFolder.Count);

        await using var db = fresh.Database.NewDb();
        var desk = new EmbargoKey(fresh.Data).OfDesk();
        var kept = (await db.ReportFiles.AsNoTracking().ToListAsync(Stop))
            .ToDictionary(file => file.Path, file => LockedBytes.Open(desk, LockedBytes.PlaceOf(example, file.Path), file.Content)!);
        kept.Keys.Order(StringComparer.Ordinal).ShouldBe(asFolder.Select(file => file.Path).Order(StringComparer.Ordinal));
        asFolder.Where(file => !file.Content.Span.SequenceEqual(kept[file.Path])).Select(file => file.Path).ShouldBeEmpty();
        (await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ReportBuilt, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task A_report_with_a_fault_in_it_is_not_built_and_the_fault_names_its_place_in_the_folder()
    {
        using var spoilt = new CopiedExample();
        spoilt.Append("narrative/foreword.en.md", "\nPlans were good in 84% of cases.\n");
        await using var fresh = await Given(Engine.Sqlite, spoilt.Path);

        var made = await Make(fresh, Operator);

        made.Refusals.ShouldNotBeEmpty();
        made.Refusals.ShouldAllBe(refusal => !refusal.ToString().Contains(Path.GetTempPath(), StringComparison.Ordinal));
        made.Refusals.ShouldContain(refusal => refusal.Place != null && refusal.Place.Value.File == "narrative/foreword.en.md");
        await using var db = fresh.Database.NewDb();
        (await db.ReportFiles.AnyAsync(Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_does_not_write_the_report_has_none_built()
    {
        await using var fresh = await Given(Engine.Sqlite, Folder);
        var observer = new Acting(Guid.CreateVersion7(), DateTimeOffset.UnixEpoch, new DateOnly(2026, 3, 2))
        {
            Roles = [Role.Observer], Assigned = [(Croydon, Role.Observer)],
        };

        (await Make(fresh, observer)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
    }

    private static async Task<FreshDatabase> Given(Engine engine, string folder)
    {
        var fresh = await FreshDatabase.On(engine);
        var taken = await new FolderImport(fresh.Database, new Judgements(fresh.Database)).ReadAsync(
            folder, InstrumentShelf.Own, DateTimeOffset.UnixEpoch, stop: Stop);
        taken.IsRefused.ShouldBeFalse(string.Join(" | ", taken.Refusals.Take(3)));
        return fresh;
    }

    private static async Task<Result<int>> Make(FreshDatabase fresh, Acting who, string example = Croydon)
    {
        await using var db = fresh.Database.NewDb();
        return await new MakeReport(db, new Acts(db), new FolderExport(fresh.Database, new Judgements(fresh.Database)), new EmbargoKey(fresh.Data))
            .RunAsync(who, example, Stop);
    }
}
