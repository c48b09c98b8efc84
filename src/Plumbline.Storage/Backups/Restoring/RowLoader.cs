using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>Puts the rows of a backup into tables, each engine by its fastest way.</summary>
internal static class RowLoader
{
    public static async Task<long> IntoPostgresAsync(
        NpgsqlConnection connection,
        TableShape table,
        IEnumerable<BackupRow> rows,
        Action step,
        CancellationToken stop)
    {
        long loaded = 0;
        var types = await TypesAsync(connection, table, stop);
        await using (var copy = await connection.BeginBinaryImportAsync($"copy \"{table.Name}\" ({table.ColumnList}) from stdin (format binary)", stop))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync(stop);
                foreach (var (value, column) in row.Values.EnumerateArray().Zip(table.Columns.Zip(types)))
                {
                    if (value.ValueKind == JsonValueKind.Null)
                    {
                        await copy.WriteNullAsync(stop);
                    }
                    else
                    {
                        await WriteAsync(copy, ValueOf(row, value, column.First, column.Second)!, column.First.Kind, column.Second, stop);
                    }
                }

                loaded++;
                step();
            }

            await copy.CompleteAsync(stop);
        }

        await CountOnAsync(connection, table, stop);
        return loaded;
    }

    /// <summary>Lets the server go on counting after the last row that is there.</summary>
    public static async Task CountOnAsync(NpgsqlConnection connection, TableShape table, CancellationToken stop)
    {
        foreach (var column in table.Columns.Where(column => column.IsCounted))
        {
            await using var command = new NpgsqlCommand(
                $"select setval(pg_get_serial_sequence('\"{table.Name}\"', '{column.Name}'), max(\"{column.Name}\")) from \"{table.Name}\" having count(*) > 0",
                connection);
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    public static async Task<long> IntoSqliteAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        TableShape table,
        IEnumerable<BackupRow> rows,
        Action step,
        CancellationToken stop)
    {
        await using var command = new SqliteCommand(
            $"insert into \"{table.Name}\" ({table.ColumnList}) values ({string.Join(", ", table.Columns.Select((_, index) => $"@p{index}"))})",
            connection,
            transaction);
        var parameters = table.Columns.Select((_, index) => command.Parameters.Add(new SqliteParameter($"@p{index}", null))).ToList();
        long loaded = 0;
        foreach (var row in rows)
        {
            foreach (var (index, value) in row.Values.EnumerateArray().Index())
            {
                parameters[index].Value = ValueOf(row, value, table.Columns[index], null) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
            loaded++;
            step();
        }

        return loaded;
    }

    /// <summary>What the server calls the type of each column: whole numbers come in two widths.</summary>
    private static async Task<IReadOnlyList<string>> TypesAsync(NpgsqlConnection connection, TableShape table, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "select column_name, data_type from information_schema.columns where table_schema = current_schema() and table_name = @table", connection);
        command.Parameters.Add(new NpgsqlParameter<string>("table", table.Name));
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            types[reader.GetString(0)] = reader.GetString(1);
        }

        return [.. table.Columns.Select(column => types[column.Name])];
    }

    /// <param name="type">What the server calls the type of the column; null on SQLite, whose whole numbers have one width.</param>
    private static object? ValueOf(BackupRow row, JsonElement value, ColumnShape column, string? type)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Null ? null : column.Kind switch
            {
                ColumnKind.Whole when type == "integer" => value.GetInt32(),
                ColumnKind.Instant when type is not null => UtcInstant.FromMicroseconds(value.GetInt64()),
                ColumnKind.Date when type is not null => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                ColumnKind.Whole or ColumnKind.Instant => value.GetInt64(),
                ColumnKind.Flag => value.GetBoolean(),
                ColumnKind.Bytes => value.GetBytesFromBase64(),
                ColumnKind.Id => value.GetGuid(),
                _ => value.GetString(),
            };
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new DamagedBackupException(row.Line, $"the value of {column.Name} cannot be read as {column.Kind.ToString().ToLowerInvariant()}");
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object value, ColumnKind kind, string type, CancellationToken stop) => kind switch
    {
        ColumnKind.Whole when type == "integer" => copy.WriteAsync((int)value, NpgsqlDbType.Integer, stop),
        ColumnKind.Whole => copy.WriteAsync((long)value, NpgsqlDbType.Bigint, stop),
        ColumnKind.Flag => copy.WriteAsync((bool)value, NpgsqlDbType.Boolean, stop),
        ColumnKind.Bytes => copy.WriteAsync((byte[])value, NpgsqlDbType.Bytea, stop),
        ColumnKind.Id => copy.WriteAsync((Guid)value, NpgsqlDbType.Uuid, stop),
        ColumnKind.Instant => copy.WriteAsync((DateTimeOffset)value, NpgsqlDbType.TimestampTz, stop),
        ColumnKind.Date => copy.WriteAsync((DateOnly)value, NpgsqlDbType.Date, stop),
        ColumnKind.Json when type == "jsonb" => copy.WriteAsync((string)value, NpgsqlDbType.Jsonb, stop),
        _ => copy.WriteAsync((string)value, NpgsqlDbType.Text, stop),
    };
}
