using System.Data.Common;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

public sealed class LedgerGuardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_database_itself_refuses_to_change_or_delete_what_was_written(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using (var db = fresh.Database.NewDb())
        {
            db.AuditEntries.Add(new KeptAudit { At = DateTimeOffset.UnixEpoch, Action = "sample-drawn" });
            await db.SaveChangesAsync(Stop);
        }

        await using var connection = await fresh.Database.ConnectAsync(Stop);

        foreach (var sql in new[] { "update audit_entries set action = 'nothing'", "delete from audit_entries" })
        {
            (await Should.ThrowAsync<DbException>(() => Do(connection, sql))).Message.ShouldContain("audit_entries is append-only");
        }

        if (engine == Engine.Postgres)
        {
            (await Should.ThrowAsync<DbException>(() => Do(connection, "truncate audit_entries"))).Message.ShouldContain("audit_entries is append-only");
            (await Should.ThrowAsync<DbException>(() => Do(connection, "truncate ledger_entries"))).Message.ShouldContain("ledger_entries is append-only");
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_judged_can_neither_be_changed_nor_deleted_by_whoever_is_connected(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await KeptInspectionGiven.In(fresh.Database, 1);
        await using var connection = await fresh.Database.ConnectAsync(Stop);

        foreach (var sql in new[] { "update ledger_entries set body = 'nothing'", "update ledger_entries set number = number + 1", "delete from ledger_entries" })
        {
            (await Should.ThrowAsync<DbException>(() => Do(connection, sql))).Message.ShouldContain("ledger_entries is append-only");
        }
    }

    private static async Task Do(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
