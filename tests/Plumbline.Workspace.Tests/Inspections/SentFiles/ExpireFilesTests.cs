using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Closing;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Workspace.Tests.Inspections.SentFiles;

/// <summary>Files go when their time is over, and not before; until then a backup holds them, locked.</summary>
public sealed class ExpireFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Files_are_deleted_so_many_days_after_the_inspection_was_closed_and_the_trail_says_how_many(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        files.Limits = new FileLimits { KeptDays = 30 };
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;
        await files.Send("notes.txt", "Notes"u8.ToArray());
        var closed = CroydonTeam.Instant;

        (await files.Expire(closed.AddYears(5))).ShouldBe(0, "a current inspection keeps its files");
        await Close(files);
        (await files.List(files.Lead))!.GoAt.ShouldBe(closed.AddDays(30));
        (await files.Expire(closed.AddDays(30).AddSeconds(-1))).ShouldBe(0);
        (await files.Open(sent, files.Lead)).IsRefused.ShouldBeFalse("a closed inspection is read");
        (await files.Expire(closed.AddDays(30))).ShouldBe(2);

        (await files.Team.Read(async db => (await db.SentFiles.CountAsync(Stop), await db.SentFilePieces.CountAsync(Stop)))).ShouldBe((0, 0));
        (await files.Open(sent, files.Lead)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NoInspectionCode);
        (await files.Expire(closed.AddDays(31))).ShouldBe(0);
        var line = await files.Team.Read(db => db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.FilesExpired, Stop));
        (line.InspectionId, line.By).ShouldBe((CroydonTeam.Id, null));
        line.Detail!.ShouldContain("\"files\":2");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inspection_that_was_brought_back_keeps_its_files(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        await files.Send("policy.pdf", FilesOfTheService.Pdf);
        await Close(files);
        await files.Team.Do((acts, _) => new BringBackInspection(acts).RunAsync(files.Lead with { Why = "not over" }, CroydonTeam.Id, Stop));

        (await files.Expire(CroydonTeam.Instant.AddYears(2))).ShouldBe(0);
        (await files.List(files.Lead))!.GoAt.ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_holds_them_locked_and_the_restored_workspace_opens_them_with_the_key_that_was_copied_apart(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        await using var other = await FreshDatabase.On(engine == Engine.Sqlite ? Engine.Postgres : Engine.Sqlite);
        using var folder = new TemporaryFolder();
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;

        (await new Backup(files.Team.Database).WriteAsync(folder.PathTo("b"), CroydonTeam.Instant, stop: Stop)).IsRefused.ShouldBeFalse();
        (await new Restore(other.Database).ReadAsync(folder.PathTo("b"), force: false, stop: Stop)).Refusals.ShouldBeEmpty();

        Packed.Read(folder.PathTo("b")).ShouldNotContain("policy.pdf");
        await using var db = other.Database.NewDb();
        Task<Result<OpenedFile>> Open(string keys) => new OpenFile(db, new Acts(db), new EmbargoKey(keys)).RunAsync(files.Lead, CroydonTeam.Id, sent, Stop);
        (await Open(other.Data)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(SentFileRefusals.LockedCode, "no backup holds the key");
        using var output = new MemoryStream();
        await (await Open(files.Team.Data)).Value.WriteAsync(output, Stop);
        output.ToArray().SequenceEqual(FilesOfTheService.Pdf).ShouldBeTrue();
    }

    private static Task Close(FilesOfTheService files) =>
        files.Team.Do((acts, _) => new ArchiveInspection(acts).RunAsync(files.Lead with { Why = "over" }, CroydonTeam.Id, Stop));
}
