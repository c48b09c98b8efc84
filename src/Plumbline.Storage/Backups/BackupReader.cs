using System.IO.Compression;
using System.Text.Json;

namespace Plumbline.Storage.Backups;

/// <summary>Reads a backup line by line; memory does not grow with it. What is not whole or not a backup is refused in a line.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly string path;
    private readonly FileStream file;
    private readonly StreamReader lines;

    private BackupReader(string path, FileStream file)
    {
        this.path = path;
        this.file = file;
        lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
    }

    public BackupHeader Header { get; private set; } = null!;

    /// <summary>Opens a backup whose tables are those of this program.</summary>
    public static Result<BackupReader> Open(string path, string tables, string program)
    {
        if (!File.Exists(path))
        {
            return Result.Refused<BackupReader>(new Refusal("file-missing", $"there is no file {path}"));
        }

        var reader = new BackupReader(path, File.OpenRead(path));
        try
        {
            reader.Header = JsonSerializer.Deserialize<BackupHeader>(reader.lines.ReadLine() ?? "")!;
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            reader.Dispose();
            return Result.Refused<BackupReader>(new Refusal("backup-unreadable", $"{path} is no backup of Plumbline"));
        }

        if (reader.Header.Format > BackupHeader.Known || reader.Header.Tables != tables)
        {
            var made = reader.Header.Program;
            reader.Dispose();
            return Result.Refused<BackupReader>(new Refusal("backup-newer", $"{path} was made by Plumbline {made}, whose tables are not those of this version ({program})") { Suggestion = $"restore it with version {made}; nothing was changed" });
        }

        return Result.Of(reader);
    }

    /// <summary>Every table with its rows, in the order of the file; each table's rows must be read before the next.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or damaged.</exception>
    public IEnumerable<(string Table, IEnumerable<JsonElement> Rows)> Tables()
    {
        long all = 0;
        while (true)
        {
            using var line = Next();
            if (line.RootElement.TryGetProperty("end", out var end))
            {
                if (end.GetInt64() != all)
                {
                    throw Damaged();
                }

                yield break;
            }

            yield return (line.RootElement.GetProperty("table").GetString()!, Rows());
        }

        IEnumerable<JsonElement> Rows()
        {
            long rows = 0;
            while (true)
            {
                using var line = Next();
                if (line.RootElement.ValueKind != JsonValueKind.Array)
                {
                    if (line.RootElement.GetProperty("rows").GetInt64() != rows)
                    {
                        throw Damaged();
                    }

                    all += rows;
                    yield break;
                }

                rows++;
                yield return line.RootElement;
            }
        }
    }

    public void Dispose()
    {
        lines.Dispose();
        file.Dispose();
    }

    private JsonDocument Next()
    {
        try
        {
            return JsonDocument.Parse(lines.ReadLine() ?? throw Damaged());
        }
        catch (JsonException)
        {
            throw Damaged();
        }
    }

    private InvalidDataException Damaged() => new($"{path} is cut off or damaged");
}
