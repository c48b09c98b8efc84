using System.Data.Common;
using Npgsql;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>
/// Restores into a schema beside the workspace, proves it there, and puts it in the workspace's place in one transaction: everybody sees the old one until all
/// of the new one is there. Whoever calls it has the gate.
/// </summary>
internal sealed class PostgresRestore(PlumblineDatabase database)
{
    private const string Schema = "plumbline_restoring";

    /// <summary>Whether a restore left its schema.</summary>
    public async Task<bool> LeftSomethingAsync(CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        return await Loading.DoAsync(connection, null, $"select exists (select 1 from pg_namespace where nspname = '{Schema}')", stop) is true;
    }

    public async Task<Result<IReadOnlyDictionary<string, long>>> ReadAsync(Loading loading, bool force, CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        try
        {
            // From here on a program that starts after a stop sees that a restore was under way.
            await Loading.DoAsync(connection, null, $"drop schema if exists {Schema} cascade; create schema {Schema}", stop);
            var ready = await database.UpgradeAloneAsync(stop);
            if (ready.IsRefused || (!force && await database.HoldsSomethingAsync(stop)))
            {
                return Result.Refused<IReadOnlyDictionary<string, long>>(ready.IsRefused ? ready.Refusals : [database.NotEmpty()]);
            }

            await Loading.DoAsync(
                connection,
                null,
                string.Join('\n', loading.Tables.Select(table => $"create table {Schema}.\"{table.Name}\" (like \"{table.Name}\" including all);")),
                stop);
            await using var beside = database.Beside(Schema);
            await using var filling = await beside.ConnectAsync(stop);
            var loaded = await loading.IntoAsync(filling, stop);
            var faults = loaded.IsRefused ? loaded.Refusals : (await new LedgerProof(beside).ProveAsync(stop: stop)).Faults;
            return faults.Count > 0 ? Result.Refused<IReadOnlyDictionary<string, long>>(faults)
                : await ReplaceAsync(connection, loading.Tables, loaded.Value, stop) is { } refusal ? Result.Refused<IReadOnlyDictionary<string, long>>(refusal)
                : loaded;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return Result.Refused<IReadOnlyDictionary<string, long>>(
                new Refusal("restore-not-allowed", $"{database.Whereabouts} does not let this person restore: {fault.MessageText}")
                {
                    Suggestion = "restore as the owner of the database, who may make a schema in it and empty its tables; nothing was changed",
                });
        }
        finally
        {
            await DropAsync();
        }
    }

    /// <summary>Deals with the schema that a restore left when it was stopped: see <see cref="RestoreLeftover"/>.</summary>
    public async Task<Refusal?> SettleAsync(CancellationToken stop)
    {
        if (!await database.HoldsSomethingAsync(stop))
        {
            return new Refusal("restore-stopped", $"a restore into {database.Whereabouts} was stopped before everything was there")
            {
                Suggestion = $"run plumbline restore again; or drop the schema {Schema} to begin with an empty workspace",
            };
        }

        var left = await DropAsync() ? "was cleared away" : $"is in the schema {Schema}, which its owner must drop";
        database.Tell($"{database.Whereabouts}: a restore was stopped on its way; what it left {left}, and the workspace is as it was before");
        return null;
    }

    private async Task<Refusal?> ReplaceAsync(
        DbConnection connection, IReadOnlyList<TableShape> tables, IReadOnlyDictionary<string, long> loaded, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        try
        {
            // Where the server can, it notices within a second that this program is gone, and lets others in again.
            const string Patience = "set local lock_timeout = '3s'; do $$ begin set local client_connection_check_interval = 1000; exception when others "
                + "then null; end $$";
            await Loading.DoAsync(connection, transaction, Patience, stop);
            await Loading.DoAsync(connection, transaction, Guards("disable"), stop);
            await Loading.DoAsync(connection, transaction, $"truncate {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", stop);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await transaction.RollbackAsync(stop);
            return WorkspaceHold.InUse(database, await Loading.DoAsync(connection, null, OthersAtWork, stop) as string ?? "a program that has just ended");
        }

        foreach (var table in tables)
        {
            await Loading.DoAsync(
                connection,
                transaction,
                $"insert into \"{table.Name}\" ({table.ColumnList}) overriding system value select {table.ColumnList} from {Schema}.\"{table.Name}\"",
                stop);
            await RowLoader.CountOnAsync((NpgsqlConnection)connection, table, stop);
        }

        await Loading.DoAsync(connection, transaction, Guards("enable"), stop);
        if (await Loading.MiscountAsync(connection, transaction, loaded, stop) is { } miscount)
        {
            return miscount;
        }

        await Loading.DoAsync(connection, transaction, $"drop schema {Schema} cascade", stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private static string Guards(string act) => string.Join('\n', LedgerGuards.Guarded.Select(table => $"alter table {table} {act} trigger user;"));

    private static string OthersAtWork => """
        select string_agg(format('%s (connection %s%s)', coalesce(nullif(application_name, ''), 'a program'), pid, ' from ' || host(client_addr)), ', ')
        from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
       
       
        and state <> 'idle' and application_name <> 'plumbline restore'
        """;

    /// <summary>On a connection of its own, since the one at work may have been stopped; a schema that cannot be dropped now is dropped by the next
    /// start.</summary>
    private async Task<bool> DropAsync()
    {
        try
        {
            await using var connection = await database.ConnectAsync(CancellationToken.None);
            await Loading.DoAsync(connection, null, $"drop schema if exists {Schema} cascade", CancellationToken.None);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
