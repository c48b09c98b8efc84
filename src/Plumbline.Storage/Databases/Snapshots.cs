using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Plumbline.Storage.Databases;

/// <summary>Reads several tables as they were at one moment, whatever others write meanwhile.</summary>
internal static class Snapshots
{
    public static async Task<DbTransaction> SnapshotAsync(this DbConnection connection, CancellationToken stop) => connection is SqliteConnection sqlite
        ? sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true)
        : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    /// <summary>A statement within it.</summary>
    public static DbCommand Command(this DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}
