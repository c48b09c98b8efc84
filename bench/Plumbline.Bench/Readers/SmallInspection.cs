using Plumbline.Testing;

namespace Plumbline.Bench.Readers;

/// <summary>The Croydon example with two cases, so that a folder is read in a few milliseconds.</summary>
internal static class SmallInspection
{
    /// <summary>Its files by their names, written into a folder.</summary>
    public static List<(string Name, byte[] Content)> In(string folder)
    {
        var example = Repository.PathTo("examples", "croydon-2012");
        var files = new List<(string, byte[])>();
        foreach (var path in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(example, path);
            var lines = File.ReadLines(path);
            var text = name switch
            {
                "cases.csv" or "judgements.csv" =>
                    string.Join('\n', lines.Where(line => !line.StartsWith('C') || string.CompareOrdinal(line, "C03") < 0)) + "\n",
                _ when name.StartsWith("narrative", StringComparison.Ordinal) =>
                    Path.GetFileName(name).StartsWith("context", StringComparison.Ordinal) ? File.ReadAllText(path) : "",
                "README.md" => "",
                _ => File.ReadAllText(path),
            };
            if (text.Length > 0)
            {
                var target = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, text);
                files.Add((name, File.ReadAllBytes(target)));
            }
        }

        return files;
    }
}
