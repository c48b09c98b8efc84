using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Keeping.Folders;

/// <summary>Keeps the long files of a folder piece by piece, so that a table of judgements of thousands of cases is never in memory as a whole.</summary>
public static class LongFiles
{
    /// <summary>Files up to this many bytes are kept with the others.</summary>
    public const long Longest = 1024 * 1024;

    private const string Insert = "insert into inspection_files (inspection_id, path, content, changed_at, revision) values (@inspection, @path, ";

    /// <summary>Keeps a file within a transaction that the caller ends.</summary>
    public static Task KeepAsync(DbConnection connection, DbTransaction transaction, string inspection, string path, FileInfo file, DateTimeOffset at,
        CancellationToken stop) =>
        connection is SqliteConnection sqlite
            ? InSqliteAsync(sqlite, (SqliteTransaction)transaction, inspection, path, file, at, stop)
            : InPostgresAsync((NpgsqlConnection)connection, (NpgsqlTransaction)transaction, inspection, path, file, at, stop);

    private static async Task InSqliteAsync(SqliteConnection connection, SqliteTransaction transaction, string inspection, string path, FileInfo file,
        DateTimeOffset at, CancellationToken stop)
    {
        await using var content = file.OpenRead();
        await using var command = new SqliteCommand(Insert + "zeroblob(@length), @at, 0) returning rowid", connection, transaction);
        command.Parameters.AddWithValue("@inspection", inspection);
        command.Parameters.AddWithValue("@path", path);
        command.Parameters.AddWithValue("@length", content.Length);
        command.Parameters.AddWithValue("@at", UtcInstant.ToMicroseconds(at));
        var row = (long)(await command.ExecuteScalarAsync(stop))!;
        await using var blob = new SqliteBlob(connection, "inspection_files", "content", row);
        await content.CopyToAsync(blob, stop);
    }

    private static async Task InPostgresAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string inspection, string path, FileInfo file,
        DateTimeOffset at, CancellationToken stop)
    {
        await using var content = file.OpenRead();
        await using var command = new NpgsqlCommand(Insert + "@content, @at, 0)", connection, transaction);
        command.Parameters.Add(new NpgsqlParameter<string>("inspection", inspection));
        command.Parameters.Add(new NpgsqlParameter<string>("path", path));
        command.Parameters.Add(new NpgsqlParameter("content", NpgsqlDbType.Bytea) { Value = content });
        command.Parameters.Add(new NpgsqlParameter<DateTime>("at", NpgsqlDbType.TimestampTz) { TypedValue = at.UtcDateTime });
        await command.ExecuteNonQueryAsync(stop);
    }
}
