namespace Plumbline.Files;

/// <summary>Reads a file whole, up to a length that no such file needs and a hostile one exceeds.</summary>
public static class FileBytes
{
    /// <summary>What a table, a workbook or a ledger may hold.</summary>
    public const int LongestTable = 64 * 1024 * 1024;

    private const int Step = 64 * 1024;

    /// <param name="name">How messages call the file.</param>
    /// <returns>Null, with the reason among the refusals, when there is no such file or it is longer than it may be.</returns>
    public static byte[]? Read(string path, string name, int longest, ICollection<Refusal> refusals)
    {
        if (!File.Exists(path))
        {
            refusals.Add(MissingFile.Named(path, name));
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > longest)
            {
                return TooLong();
            }

            // Some files, such as those of /proc, say that they hold nothing, and devices say nothing at all.
            using var content = new MemoryStream(file.CanSeek ? (int)file.Length : 0);
            var step = new byte[Step];
            while (file.Read(step) is var count and > 0)
            {
                if (content.Length + count > longest)
                {
                    return TooLong();
                }

                content.Write(step, 0, count);
            }

            return content.TryGetBuffer(out var whole) && whole.Offset == 0 && whole.Count == whole.Array!.Length ? whole.Array : content.ToArray();
        }
        catch (UnauthorizedAccessException)
        {
            refusals.Add(new Refusal("file-closed", "may not be read by this user") { Place = new Place(name, 1, 1) });
            return null;
        }

        byte[]? TooLong()
        {
            refusals.Add(new Refusal("file-too-long", $"is longer than {longest / 1024 / 1024} MiB") { Place = new Place(name, 1, 1) });
            return null;
        }
    }
}
