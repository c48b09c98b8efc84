using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Ledger.Proofs;

namespace Plumbline.Storage.Backups;

/// <summary>Puts a backup back, from either engine into either: all of it or nothing, counted, and its ledger proved, before it is called done.</summary>
public sealed class Restore(PlumblineDatabase database)
{
    /// <param name="force">Whether what the workspace holds may be replaced. Stop its servers first.</param>
    public async Task<Result<BackedUp>> ReadAsync(string path, bool force, Action<long>? step = null, CancellationToken stop = default)
    {
        await using var db = database.NewDb();
        var tables = TableShape.All(db);
        var opened = BackupReader.Open(path, TableShape.Digest(tables), Backup.Program);
        if (!opened.TryGet(out var reader))
        {
            return Result.Refused<BackedUp>(opened.Refusals);
        }

        using (reader)
        {
            var ready = await database.UpgradeAsync(stop);
            if (ready.IsRefused && !(force && database.Engine == Engine.Sqlite))
            {
                return Result.Refused<BackedUp>(ready.Refusals);
            }

            if (!force && await HoldsSomethingAsync(tables, stop))
            {
                return Result.Refused<BackedUp>(new Refusal("workspace-not-empty", $"{database.Whereabouts} holds a workspace already") { Suggestion = "restore into an empty one, or say --force to replace it" });
            }

            try
            {
                return database.Engine == Engine.Sqlite ? await BesideAsync(reader, tables, path, step, stop) : await InPlaceAsync(reader, tables, path, step, stop);
            }
            catch (Exception fault) when (fault is InvalidDataException or DbException)
            {
                return Result.Refused<BackedUp>(new Refusal("backup-damaged", fault is InvalidDataException ? fault.Message : $"{path} does not fit together: {fault.Message}") { Suggestion = "nothing was changed" });
            }
        }
    }

    /// <summary>On PostgreSQL in one transaction: everybody sees the old workspace until all of the new one is there.</summary>
    private async Task<Result<BackedUp>> InPlaceAsync(BackupReader reader, IReadOnlyList<TableShape> tables, string path, Action<long>? step, CancellationToken stop)
    {
        var loaded = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var connection = (NpgsqlConnection)await database.ConnectAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await DoAsync(connection, transaction, string.Join('\n', LedgerGuards.Guarded.Select(table => $"alter table {table} disable trigger user;")), stop);
        await DoAsync(connection, transaction, $"truncate {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", stop);
        foreach (var (name, rows) in reader.Tables())
        {
            loaded[name] = await RowLoader.IntoPostgresAsync(connection, tables.Single(table => table.Name == name), rows, Steps(step), stop);
        }

        await DoAsync(connection, transaction, string.Join('\n', LedgerGuards.Guarded.Select(table => $"alter table {table} enable trigger user;")), stop);
        if (await MiscountAsync(connection, transaction, loaded, stop) is { } miscount)
        {
            return Result.Refused<BackedUp>(miscount);
        }

        await transaction.CommitAsync(stop);
        return await ProvedAsync(database, path, loaded, stop);
    }

    /// <summary>On SQLite into a new file beside the old one, which it replaces at the end.</summary>
    private async Task<Result<BackedUp>> BesideAsync(BackupReader reader, IReadOnlyList<TableShape> tables, string path, Action<long>? step, CancellationToken stop)
    {
        var target = database.Whereabouts;
        var part = target + ".restoring";
        Clear(part);
        try
        {
            Result<BackedUp> result;
            await using (var restored = PlumblineDatabase.OnSqlite(part))
            {
                await restored.UpgradeAsync(stop);
                var loaded = new Dictionary<string, long>(StringComparer.Ordinal);
                await using (var connection = (SqliteConnection)await restored.ConnectAsync(stop))
                {
                    await using var transaction = connection.BeginTransaction(deferred: false);
                    foreach (var (name, rows) in reader.Tables())
                    {
                        loaded[name] = await RowLoader.IntoSqliteAsync(connection, transaction, tables.Single(table => table.Name == name), rows, Steps(step), stop);
                    }

                    if (await MiscountAsync(connection, transaction, loaded, stop) is { } miscount)
                    {
                        return Result.Refused<BackedUp>(miscount);
                    }

                    await transaction.CommitAsync(stop);
                }

                result = await ProvedAsync(restored, path, loaded, stop);
                await using var last = await restored.ConnectAsync(stop);
                await DoAsync(last, null, "pragma wal_checkpoint(truncate)", stop);
            }

            if (!result.IsRefused)
            {
                database.LetGo();
                Clear(target);
                File.Move(part, target);
            }

            return result;
        }
        finally
        {
            Clear(part);
        }
    }

    private static async Task<Result<BackedUp>> ProvedAsync(PlumblineDatabase restored, string path, Dictionary<string, long> loaded, CancellationToken stop)
    {
        var proof = await new LedgerProof(restored).ProveAsync(stop: stop);
        return Result.From(proof.Faults, () => Backup.Of(path, loaded));
    }

    private static async Task<Refusal?> MiscountAsync(DbConnection connection, DbTransaction transaction, Dictionary<string, long> loaded, CancellationToken stop)
    {
        foreach (var (table, rows) in loaded)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"select count(*) from \"{table}\"";
            if (Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture) is var there && there != rows)
            {
                return new Refusal("restore-not-whole", $"{table} holds {there} rows where {rows} were restored") { Suggestion = "nothing was changed" };
            }
        }

        return null;
    }

    /// <summary>Whether there is anything that people made; a server makes keys for itself when it starts.</summary>
    private async Task<bool> HoldsSomethingAsync(IReadOnlyList<TableShape> tables, CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select {string.Join(" or ", tables.Where(table => table.Name != "data_protection_keys").Select(table => $"exists (select 1 from \"{table.Name}\")"))}";
        return Convert.ToBoolean(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task DoAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }

    private static Action Steps(Action<long>? step)
    {
        long done = 0;
        return () => step?.Invoke(++done);
    }

    private static void Clear(string file)
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + end);
        }
    }
}
