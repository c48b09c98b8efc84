using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>A backup on its way into tables that are empty: everything but what passes, in one transaction, and counted in it.</summary>
internal sealed class Loading(IReadOnlyList<TableShape> tables, BackupReader reader, Action step)
{
    public IReadOnlyList<TableShape> Tables => tables;

    /// <returns>How many rows were put into each table; or that the tables hold another number.</returns>
    /// <exception cref="DamagedBackupException">The backup is not whole.</exception>
    public async Task<Result<IReadOnlyDictionary<string, long>>> IntoAsync(DbConnection connection, CancellationToken stop)
    {
        var loaded = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var transaction = connection is SqliteConnection file
            ? file.BeginTransaction(deferred: false)
            : await connection.BeginTransactionAsync(stop);
        foreach (var (table, rows) in reader.Tables())
        {
            if (Passing.Has(table.Name))
            {
                _ = rows.Count();
                continue;
            }

            loaded[table.Name] = connection is SqliteConnection sqlite
                ? await RowLoader.IntoSqliteAsync(sqlite, (SqliteTransaction)transaction, table, rows, step, stop)
                : await RowLoader.IntoPostgresAsync((NpgsqlConnection)connection, table, rows, step, stop);
        }

        if (await MiscountAsync(connection, transaction, loaded, stop) is { } miscount)
        {
            return Result.Refused<IReadOnlyDictionary<string, long>>(miscount);
        }

        await DoAsync(connection, transaction, Passing.Forget, stop);
        await transaction.CommitAsync(stop);
        return Result.Of<IReadOnlyDictionary<string, long>>(loaded);
    }

    /// <summary>The refusal when a table holds another number of rows than were put into it; null when all are there.</summary>
    public static async Task<Refusal?> MiscountAsync(
        DbConnection connection, DbTransaction transaction, IReadOnlyDictionary<string, long> loaded, CancellationToken stop)
    {
        foreach (var (table, rows) in loaded)
        {
            var there = Convert.ToInt64(await DoAsync(connection, transaction, $"select count(*) from \"{table}\"", stop), CultureInfo.InvariantCulture);
            if (there != rows)
            {
                return new Refusal("restore-not-whole", $"{table} holds {there} rows where {rows} were restored") { Suggestion = "nothing was changed" };
            }
        }

        return null;
    }

    /// <summary>Asks the database something, however long it takes, and gives the first value of the answer.</summary>
    public static async Task<object?> DoAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = connection is SqliteConnection ? command.CommandTimeout : 0;
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(stop);
    }
}
