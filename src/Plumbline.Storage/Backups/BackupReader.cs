using System.IO.Compression;
using System.Text.Json;

namespace Plumbline.Storage.Backups;

/// <summary>Reads a backup line by line; memory does not grow with it. What is not whole or not a backup is refused with its line.</summary>
internal sealed class BackupReader : IDisposable
{
    private const int LongestHead = 64 * 1024;
    private const int LongestRow = 32 * 1024 * 1024;

    // A file of 64 MiB, which a workspace may hold, in base 64 with its row around it.
    private const int LongestRowWithFile = 88 * 1024 * 1024;

    private readonly Stream unpacked;
    private readonly BackupLines lines;
    private readonly IReadOnlyList<TableShape> tables;

    private BackupReader(FileStream file, IReadOnlyList<TableShape> tables)
    {
        unpacked = new GZipStream(file, CompressionMode.Decompress);
        lines = new BackupLines(unpacked);
        this.tables = tables;
    }

    /// <summary>Opens a backup whose tables are those of this program.</summary>
    public static Result<BackupReader> Open(string path, IReadOnlyList<TableShape> tables, string program)
    {
        if (!File.Exists(path))
        {
            return Result.Refused<BackupReader>(new Refusal("file-missing", $"there is no file {path}"));
        }

        var reader = new BackupReader(File.OpenRead(path), tables);
        if (reader.ReadHeader() is not { } header)
        {
            reader.Dispose();
            return Result.Refused<BackupReader>(new Refusal("backup-unreadable", $"{path} is no backup of Plumbline"));
        }

        if (header.Format > BackupHeader.Known || header.Tables != TableShape.Digest(tables))
        {
            reader.Dispose();
            return Result.Refused<BackupReader>(
                new Refusal("backup-newer", $"{path} was made by Plumbline {header.Program}, whose tables are not those of this version ({program})")
                {
                    Suggestion = $"restore it with version {header.Program}; nothing was changed",
                });
        }

        return Result.Of(reader);
    }

    /// <summary>Every table with its rows, in the order of the file; each table's rows must be read before the next.</summary>
    /// <exception cref="DamagedBackupException">The file is cut off, damaged, or no such file as this program writes.</exception>
    public IEnumerable<(TableShape Table, IEnumerable<BackupRow> Rows)> Tables()
    {
        long all = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            using var line = Head();
            if (line.RootElement.TryGetProperty("end", out var end))
            {
                Same(end, all, "the file ends here");
                if (lines.Next(LongestHead) is not null)
                {
                    throw Fault("the file goes on after its end");
                }

                yield break;
            }

            var name = line.RootElement.TryGetProperty("table", out var said) && said.ValueKind == JsonValueKind.String
                ? said.GetString()
                : throw Fault("a table or the end was expected here");
            var table = tables.FirstOrDefault(table => table.Name == name)
                ?? throw Fault($"there is no table {(name!.Length < 100 && name.All(char.IsAsciiLetterOrDigit) ? name : "of such a name")}");
            if (!seen.Add(table.Name))
            {
                throw Fault($"the table {table.Name} stands here a second time");
            }

            yield return (table, Rows(table));
        }

        IEnumerable<BackupRow> Rows(TableShape table)
        {
            var longest = table.Columns.Any(column => column.Kind == ColumnKind.Bytes) ? LongestRowWithFile : LongestRow;
            for (long rows = 0; ; rows++)
            {
                var line = Line(longest);
                if (line.Span is not [(byte)'[', ..])
                {
                    using var last = Document(line.Length > LongestHead ? throw Fault("a row or the number of rows was expected here") : line);
                    Same(last.RootElement.TryGetProperty("rows", out var said) ? said : default, rows, $"the table {table.Name} ends here");
                    all += rows;
                    yield break;
                }

                if (table.FaultOf(line.Span) is { } fault)
                {
                    throw Fault(fault);
                }

                using var row = JsonDocument.Parse(line);
                yield return new BackupRow(lines.Number, row.RootElement);
            }
        }
    }

    public void Dispose() => unpacked.Dispose();

    private BackupHeader? ReadHeader()
    {
        try
        {
            var header = lines.Next(LongestHead) is { } line ? JsonSerializer.Deserialize<BackupHeader>(line.Span) : null;
            return header is { Program: { Length: < 100 } program, Tables: not null, Format: > 0 } && !program.Any(char.IsControl) ? header : null;
        }
        catch (Exception fault) when (fault is JsonException or DamagedBackupException)
        {
            return null;
        }
    }

    private void Same(JsonElement said, long counted, string where)
    {
        if (said.ValueKind != JsonValueKind.Number || !said.TryGetInt64(out var number) || number != counted)
        {
            throw Fault($"{where}, and does not say that there were the {counted:N0} rows that were read");
        }
    }

    private JsonDocument Head() => Document(Line(LongestHead));

    private JsonDocument Document(ReadOnlyMemory<byte> line)
    {
        try
        {
            var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 2 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw Fault("a table, the number of its rows or the end was expected here");
        }
        catch (JsonException)
        {
            throw Fault("this is no line of a backup");
        }
    }

    private ReadOnlyMemory<byte> Line(int longest) =>
        lines.Next(longest) ?? throw new DamagedBackupException(lines.Number + 1, "the file is cut off here: its last line is missing");

    private DamagedBackupException Fault(string message) => new(lines.Number, message);
}
