using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups;

/// <summary>
/// Writes a backup: compressed lines of JSON, a header, then for each table its columns, its rows, and how many there were. Ids, instants and bytes are
/// written the same from either engine, so that a backup of one restores into the other.
/// </summary>
internal sealed class BackupWriter(Stream output, Engine engine) : IDisposable
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly GZipStream packed = new(output, CompressionLevel.Fastest, leaveOpen: true);

    public void Header(BackupHeader header) => Line(json => JsonSerializer.Serialize(json, header));

    public async Task<long> TableAsync(DbConnection connection, DbTransaction transaction, TableShape table, Action step, CancellationToken stop)
    {
        Line(json =>
        {
            json.WriteStartObject();
            json.WriteString("table", table.Name);
            json.WriteEndObject();
        });
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select {table.ColumnList} from \"{table.Name}\"";
        await using var reader = await command.ExecuteReaderAsync(stop);
        long rows = 0;
        while (await reader.ReadAsync(stop))
        {
            Line(json => Row(json, reader, table));
            rows++;
            step();
        }

        Line(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("rows", rows);
            json.WriteEndObject();
        });
        return rows;
    }

    /// <summary>The last line, without which a backup is not whole.</summary>
    public void End(long rows) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("end", rows);
        json.WriteEndObject();
    });

    public void Dispose() => packed.Dispose();

    private void Row(Utf8JsonWriter json, DbDataReader reader, TableShape table)
    {
        json.WriteStartArray();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (reader.IsDBNull(i))
            {
                json.WriteNullValue();
                continue;
            }

            switch (table.Columns[i].Kind)
            {
                case ColumnKind.Whole:
                    json.WriteNumberValue(reader.GetInt64(i));
                    break;
                case ColumnKind.Flag:
                    json.WriteBooleanValue(reader.GetBoolean(i));
                    break;
                case ColumnKind.Bytes:
                    json.WriteBase64StringValue(reader.GetFieldValue<byte[]>(i));
                    break;
                case ColumnKind.Id:
                    json.WriteStringValue(reader.GetGuid(i));
                    break;
                case ColumnKind.Instant:
                    json.WriteNumberValue(engine == Engine.Sqlite ? reader.GetInt64(i) : UtcInstant.ToMicroseconds(reader.GetFieldValue<DateTimeOffset>(i)));
                    break;
                case ColumnKind.Date:
                    json.WriteStringValue(engine == Engine.Sqlite
                        ? reader.GetString(i)
                        : reader.GetFieldValue<DateOnly>(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.WriteStringValue(reader.GetString(i));
                    break;
            }
        }

        json.WriteEndArray();
    }

    private void Line(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(packed))
        {
            write(json);
        }

        packed.Write(LineEnd);
    }
}
