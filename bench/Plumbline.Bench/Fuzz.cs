using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plumbline.Files.Csv;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;

namespace Plumbline.Bench;

/// <summary>
/// Throws mutated files at every reader of YAML, CSV, Markdown and JSON for a minute (or the seconds given) and fails on the first exception:
/// instruments and tables by themselves, and whole inspection folders with one file spoilt, figures bound and all.
/// Mutations follow from the seed, so a failure can be repeated: <c>fuzz SECONDS SEED</c>.
/// </summary>
internal static class Fuzz
{
    private static readonly string[] Tokens =
    [
        "\"", "'", "{{", "}}", "{", "}", "[", "]", ":", ",", ";", "\n", "\r", "\t", "\0", "\uFEFF", "\u2028", "‹", "›", "#", "&a", "*a", "<<: *a", "!!binary ", "!!int x", "%TAG ! a:", "---\n", "...\n", "|\n", ">-\n", "? ",
        "99999999999999999999", "-1", "1e999", "0001-02-29", "2012-02-31", "yes", "no", "null", "~", "${", "} = 'yes'", " and (", "not(", "in:custody", "says:most", "=65%", "#F001", "+", "criterion:1.1", "# ", "- ", "> ", "![](", "](", "<b>", "\\u0000", "../",
    ];

    public static int Run(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 60;
        var state = arguments.Length > 1 ? ulong.Parse(arguments[1], CultureInfo.InvariantCulture) : 20120301UL;
        var root = FindRoot();
        byte[][] instruments = [.. Directory.EnumerateFiles(Path.Combine(root, "instruments"), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllBytes).Select(bytes => bytes[..Math.Min(bytes.Length, 5_000)])];
        byte[] table = [.. "case_id,question_key,answer,evidence\r\nC01,q11_screen_done,\"yes\",\"file \"\"A\"\", page 3\"\r\nC02;q;no;\n"u8];
        var folder = Directory.CreateTempSubdirectory("plumbline-fuzz-").FullName;
        var files = SmallInspection(Path.Combine(root, "examples", "croydon-2012"), folder);
        var shelf = new InstrumentShelf([Path.Combine(root, "instruments")]);
        if (FolderCheck.Of(folder, shelf).Faults is { Count: > 0 } faults)
        {
            Console.Error.WriteLine($"The folder to spoil has faults of its own: {faults[0]}");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        var (parsed, folders) = (0L, 0L);
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var started = state;
            try
            {
                _ = InstrumentFile.Parse(Encoding.UTF8.GetString(Mutate(instruments[Next(ref state) % (ulong)instruments.Length], ref state)), "fuzz.yaml");
                for (var i = 0; i < 20; i++)
                {
                    var content = Mutate(table, ref state);
                    _ = CsvTable.Parse(content, "fuzz.csv", ["case_id", "question_key", "answer"], null, []);
                    _ = CsvTable.Header(content);
                }

                var name = files[(int)(Next(ref state) % (ulong)files.Count)];
                var path = Path.Combine(folder, name.Name);
                File.WriteAllBytes(path, Mutate(name.Content, ref state));
                _ = FolderCheck.Of(folder, shelf);
                File.WriteAllBytes(path, name.Content);
                (parsed, folders) = (parsed + 41, folders + 1);
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"seed {started}: {fault}");
                Console.Error.WriteLine($"The folder is kept: {folder}");
                return 1;
            }
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{parsed:N0} mutated files and {folders:N0} folders with one in {watch.Elapsed.TotalSeconds:0} s, no exception; next seed {state}");
        return 0;
    }

    /// <summary>The example with three cases, so that a folder is read in a few milliseconds.</summary>
    private static List<(string Name, byte[] Content)> SmallInspection(string example, string folder)
    {
        var files = new List<(string, byte[])>();
        foreach (var path in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(example, path);
            var lines = File.ReadLines(path);
            var text = name switch
            {
                "cases.csv" or "judgements.csv" => string.Join('\n', lines.Where(line => !line.StartsWith('C') || string.CompareOrdinal(line, "C03") < 0)) + "\n",
                _ when name.StartsWith("narrative", StringComparison.Ordinal) => Path.GetFileName(name).StartsWith("context", StringComparison.Ordinal) ? File.ReadAllText(path) : "",
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

    private static byte[] Mutate(byte[] seed, ref ulong state)
    {
        var bytes = seed.ToList();
        for (var edits = 1 + (Next(ref state) % 8); edits > 0 && bytes.Count > 0; edits--)
        {
            var place = (int)(Next(ref state) % (ulong)bytes.Count);
            switch (Next(ref state) % 6)
            {
                case 0:
                    bytes[place] = (byte)Next(ref state);
                    break;
                case 1 or 2:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Tokens[Next(ref state) % (ulong)Tokens.Length]));
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(60, bytes.Count - place)));
                    break;
                case 4:
                    bytes.RemoveRange(place, Math.Min(30, bytes.Count - place));
                    break;
                default:
                    // A whole file is cut short once in a while, not each time: what comes after must be met too.
                    bytes.RemoveRange(place, Next(ref state) % 4 == 0 ? bytes.Count - place : Math.Min(1, bytes.Count - place));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood, 2014): enough to vary files, and the same everywhere.</summary>
    private static ulong Next(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Plumbline.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
