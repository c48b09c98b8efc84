using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Backups;

/// <summary>What the next program finds after a restore was stopped at its most awkward moments, laid out by hand.</summary>
public sealed class StoppedRestoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_the_old_file_is_gone_and_the_new_one_is_whole_the_next_start_finishes_the_restore()
    {
        using var folder = new TemporaryFolder();
        await ARestoredFile(folder.PathTo("plumbline.db.restoring"));
        var told = new List<string>();
        await using var database = PlumblineDatabase.Open(folder.Path, null).Value;
        database.Tell = told.Add;

        (await database.MakeReadyAsync(Stop)).Value.ShouldBe(TableState.Current);

        told.ShouldHaveSingleItem().ShouldEndWith("everything was there and proved, and it was finished");
        (await Inspections(database)).ShouldBe(["restored"]);
        File.Exists(folder.PathTo("plumbline.db.restoring")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_nothing_is_whole_no_start_offers_an_empty_workspace_until_the_restore_is_run_again(bool hasEmptyFile)
    {
        using var folder = new TemporaryFolder();
        await using var source = await FreshDatabase.On(Engine.Sqlite);
        await KeptInspectionGiven.In(source.Database, 1, "restored");
        await new Backup(source.Database).WriteAsync(folder.PathTo("b"), KeptInspectionGiven.Now, stop: Stop);
        folder.Write("plumbline.db.restoring", "");
        await using var database = PlumblineDatabase.Open(folder.Path, null).Value;
        if (hasEmptyFile)
        {
            folder.Write("plumbline.db", "");
        }

        var refused = (await database.MakeReadyAsync(Stop)).Refusals.ShouldHaveSingleItem().ToString();

        refused.ShouldContain("was stopped before everything was there; run plumbline restore again; or delete");
        PlumblineDatabase.IsIn(folder.Path).ShouldBeTrue();
        (await new Restore(database).ReadAsync(folder.PathTo("b"), force: false, stop: Stop)).IsRefused.ShouldBeFalse();
        (await database.MakeReadyAsync(Stop)).IsRefused.ShouldBeFalse();
        (await Inspections(database)).ShouldBe(["restored"]);
    }

    [Fact]
    public async Task Where_the_old_file_is_still_there_it_stays_and_what_the_restore_left_is_cleared_away_with_a_word()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        await KeptInspectionGiven.In(fresh.Database, 1, "kept");
        await ARestoredFile(fresh.Database.Whereabouts + ".restoring");
        var told = new List<string>();
        fresh.Database.Tell = told.Add;

        (await fresh.Database.NeedCurrentAsync(Stop)).IsRefused.ShouldBeFalse();

        told.ShouldHaveSingleItem().ShouldEndWith("what it left was cleared away, and the workspace is as it was before");
        (await Inspections(fresh.Database)).ShouldBe(["kept"]);
        Directory.GetFiles(fresh.Data, "*restoring*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_PostgreSQL_the_schema_that_a_restore_left_is_cleared_from_a_full_workspace_and_bars_an_empty_one(bool isFull)
    {
        await using var fresh = await FreshDatabase.On(Engine.Postgres);
        if (isFull)
        {
            await KeptInspectionGiven.In(fresh.Database, 1, "kept");
        }

        await using (var connection = await fresh.Database.ConnectAsync(Stop))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "create schema plumbline_restoring; create table plumbline_restoring.accounts (like accounts including all)";
            await command.ExecuteNonQueryAsync(Stop);
        }

        var told = new List<string>();
        fresh.Database.Tell = told.Add;
        var ready = await fresh.Database.MakeReadyAsync(Stop);

        if (isFull)
        {
            ready.IsRefused.ShouldBeFalse();
            told.ShouldHaveSingleItem().ShouldEndWith("what it left was cleared away, and the workspace is as it was before");
            (await fresh.Database.MakeReadyAsync(Stop)).IsRefused.ShouldBeFalse();
            told.Count.ShouldBe(1, "it is told once");
        }
        else
        {
            ready.Refusals.ShouldHaveSingleItem().Code.ShouldBe("restore-stopped");
        }
    }

    [Fact]
    public async Task A_file_that_a_program_without_a_sign_has_open_is_not_replaced()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await KeptInspectionGiven.In(fresh.Database, 1, "kept");
        await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), KeptInspectionGiven.Now, stop: Stop);
        await using var other = PlumblineDatabase.OnSqlite(fresh.Database.Whereabouts);
        await using (var open = await other.ConnectAsync(Stop))
        {
            await using var command = open.CreateCommand();
            command.CommandText = "select count(*) from inspections";
            await command.ExecuteScalarAsync(Stop);

            (await new Restore(fresh.Database).ReadAsync(folder.PathTo("b"), force: true, stop: Stop)).Refusals.ShouldHaveSingleItem().ToString()
                .ShouldBe(
                    $"{fresh.Database.Whereabouts} is in use by another program that has it open; stop that first, then do this again; nothing was changed");
        }

        (await new Restore(fresh.Database).ReadAsync(folder.PathTo("b"), force: true, stop: Stop)).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public async Task A_workspace_that_cannot_be_read_any_more_is_replaced_by_force()
    {
        await using var source = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await KeptInspectionGiven.In(source.Database, 1, "restored");
        await new Backup(source.Database).WriteAsync(folder.PathTo("b"), KeptInspectionGiven.Now, stop: Stop);
        folder.Write("plumbline.db", new string('x', 9000));
        folder.Write("plumbline.db-wal", "what was written ahead of the broken one");
        await using var database = PlumblineDatabase.Open(folder.Path, null).Value;

        (await new Restore(database).ReadAsync(folder.PathTo("b"), force: true, stop: Stop)).Refusals.ShouldBeEmpty();

        (await Inspections(database)).ShouldBe(["restored"]);
    }

    private static async Task ARestoredFile(string path)
    {
        await using var restored = PlumblineDatabase.OnSqlite(path);
        await restored.UpgradeAsync(Stop);
        await KeptInspectionGiven.In(restored, 1, "restored");
        File.Delete(path + ".lock");
    }

    private static async Task<List<string>> Inspections(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        return await db.Inspections.Select(inspection => inspection.Id).ToListAsync(Stop);
    }
}
