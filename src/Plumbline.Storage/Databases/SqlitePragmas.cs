using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Plumbline.Storage.Databases;

/// <summary>
/// How every SQLite connection is set: a write-ahead log, so that people read while one writes; each commit on the disk before it is
/// acknowledged; references kept; half a minute of patience with another writer; a replaced row counts as deleted, so that the guards of the ledger see it.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public const string Sql = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 30000; pragma "
        + "temp_store = memory; pragma recursive_triggers = on;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsForReading(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static void Set(DbConnection connection)
    {
        if (IsForReading(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    /// <summary>So the framework looks whether there is a file. One that a stop left empty cannot be set by a connection that may not write.</summary>
    private static bool IsForReading(DbConnection connection) => connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal);
}
