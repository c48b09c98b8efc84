using System.Diagnostics;
using System.Text;
using Plumbline.Storage.Files.Csv;
using Plumbline.Storage.Files.Instruments;

namespace Plumbline.Bench;

/// <summary>
/// Throws mutated files at the YAML and CSV readers for a minute (or the seconds given) and fails on the first exception.
/// Mutations follow from the seed, so a failure can be repeated: <c>fuzz SECONDS SEED</c>.
/// </summary>
internal static class Fuzz
{
    public static int Run(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture) : 60;
        var seed = arguments.Length > 1 ? ulong.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture) : 20120301UL;
        var root = FindRoot();
        byte[][] instruments = [.. Directory.EnumerateFiles(Path.Combine(root, "instruments"), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllBytes).Select(bytes => bytes[..Math.Min(bytes.Length, 5_000)])];
        byte[] table = [.. "case_id,question_key,answer,evidence\r\nC01,q11_screen_done,\"yes\",\"file \"\"A\"\", page 3\"\r\nC02;q;no;\n"u8];

        var watch = Stopwatch.StartNew();
        var state = seed;
        long runs = 0;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var started = state;
            try
            {
                var file = instruments[Next(ref state) % (ulong)instruments.Length];
                _ = InstrumentFile.Parse(Encoding.UTF8.GetString(Mutate(file, ref state)), "fuzz.yaml");
                for (var i = 0; i < 20; i++)
                {
                    _ = CsvTable.Parse(Mutate(table, ref state), "fuzz.csv", ["case_id", "question_key", "answer"], null, []);
                }

                runs += 21;
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"seed {started}: {fault}");
                return 1;
            }
        }

        Console.WriteLine($"{runs:N0} mutated files in {watch.Elapsed.TotalSeconds:0} s, no exception");
        return 0;
    }

    private static byte[] Mutate(byte[] seed, ref ulong state)
    {
        var bytes = seed.ToList();
        for (var edits = 1 + (Next(ref state) % 8); edits > 0 && bytes.Count > 0; edits--)
        {
            var place = (int)(Next(ref state) % (ulong)bytes.Count);
            switch (Next(ref state) % 5)
            {
                case 0:
                    bytes[place] = (byte)Next(ref state);
                    break;
                case 1:
                    bytes.Insert(place, "\"'{}[]:,;#&*!|>-\n\t\0"u8[(int)(Next(ref state) % 19)]);
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(60, bytes.Count - place)));
                    break;
                case 3:
                    bytes.RemoveRange(place, Math.Min(30, bytes.Count - place));
                    break;
                default:
                    bytes.RemoveRange(place, bytes.Count - place);
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
