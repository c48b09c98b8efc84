namespace Plumbline.Files.Programmes.Narrow;

/// <summary>A Parquet file of a programme, with what the names of the folders around it say of its rows: <c>inspection=croydon-2012</c>.</summary>
/// <param name="Partition">Null where the folder says that there is nothing.</param>
public sealed record NarrowFile(string Path, IReadOnlyDictionary<string, string?> Partition)
{
    private const string NothingThere = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>The files that were named, and every <c>*.parquet</c> below the folders that were, in the order of their paths.</summary>
    public static IReadOnlyList<NarrowFile> Below(IEnumerable<string> paths, ICollection<Refusal> refusals)
    {
        var files = new List<NarrowFile>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(new NarrowFile(path, PartitionOf(path)));
            }
            else if (!Directory.Exists(path))
            {
                refusals.Add(new Refusal("file-missing", $"there is no file or folder {path}") { Place = new Place(path, 1, 1) });
            }
            else
            {
                var found = Directory.EnumerateFiles(path, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
                files.AddRange(found.Select(file => new NarrowFile(file,
                    PartitionOf(file))));
                if (found.Count == 0)
                {
                    refusals.Add(new Refusal("file-missing", $"no file below {path} ends in .parquet") { Place = new Place(path, 1, 1) });
                }
            }
        }

        return files;
    }

    private static Dictionary<string, string?> PartitionOf(string path)
    {
        var said = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var parts in (System.IO.Path.GetDirectoryName(path) ?? "").Split('/', '\\').Select(folder => folder.Split('=', 2))
            .Where(parts => parts.Length == 2 && parts[0].Length > 0))
        {
            said[Uri.UnescapeDataString(parts[0])] = parts[1] == NothingThere ? null : Uri.UnescapeDataString(parts[1]);
        }

        return said;
    }
}
