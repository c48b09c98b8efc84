using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Databases;

public sealed class TableUpkeepTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_new_database_gets_its_tables_once(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);

        (await fresh.Database.UpgradeAsync(Stop)).Value.ShouldBe(TableState.New);
        (await fresh.Database.UpgradeAsync(Stop)).Value.ShouldBe(TableState.Current);
        (await fresh.Database.MakeReadyAsync(Stop)).Value.ShouldBe(TableState.Current);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_tables_of_a_later_program_are_refused_and_left_alone(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using (var connection = await fresh.Database.ConnectAsync(Stop))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into migrations values ('29990101000000_Later', '99.0')";
            await command.ExecuteNonQueryAsync(Stop);
        }

        (await fresh.Database.TablesAsync(Stop)).ShouldBe(TableState.Newer);
        (await fresh.Database.UpgradeAsync(Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("database-newer");
        (await fresh.Database.MakeReadyAsync(Stop)).Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldEndWith("was made by a later version of Plumbline, or one unlike this; use that version; nothing was changed");
    }

    [Fact]
    public async Task A_server_makes_its_own_file_but_leaves_a_shared_database_to_its_administrator()
    {
        await using var file = await FreshDatabase.BareOn(Engine.Sqlite);
        await using var shared = await FreshDatabase.BareOn(Engine.Postgres);

        (await file.Database.MakeReadyAsync(Stop)).Value.ShouldBe(TableState.New);
        (await shared.Database.MakeReadyAsync(Stop)).Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldEndWith("has no tables yet; run plumbline migrate --database CONNECTION once, then start again");
    }
}
