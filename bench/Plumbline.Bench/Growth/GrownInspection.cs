using System.Globalization;
using Plumbline.Testing;

namespace Plumbline.Bench.Growth;

/// <summary>
/// The Croydon example as a folder with as many cases as are wanted: its own cases over again, under names of their own, in the order of the file. What was
/// written
/// about 38 cases is left out, but for the context.
/// </summary>
internal static class GrownInspection
{
    public const string Id = "croydon-2012";

    public static void Write(string folder, int cases)
    {
        var example = Repository.PathTo("examples", Id);
        foreach (var path in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("narrative", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("context", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(example, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }

        var rows = Rows(Path.Combine(example, "cases.csv"), out var header);
        var judged = Rows(Path.Combine(example, "judgements.csv"), out var judgedHeader).ToLookup(row => row.Case, StringComparer.Ordinal);
        using var table = new StreamWriter(Path.Combine(folder, "cases.csv"));
        using var judgements = new StreamWriter(Path.Combine(folder, "judgements.csv"));
        table.Write(header + "\n");
        judgements.Write(judgedHeader + "\n");
        for (var place = 0; place < cases; place++)
        {
            var (@case, values) = rows[place % rows.Count];
            table.Write($"{NameOf(place)},{values}\n");
            foreach (var judgement in judged[@case])
            {
                judgements.Write($"{NameOf(place)},{judgement.Values}\n");
            }
        }
    }

    public static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"G{place + 1:00000}");

    private static List<(string Case, string Values)> Rows(string path, out string header)
    {
        var lines = File.ReadAllLines(path);
        header = lines[0];
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',', 2)).Select(parts => (parts[0], parts[1]))];
    }
}
