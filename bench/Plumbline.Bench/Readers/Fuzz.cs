using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Bench.Readers;

/// <summary>
/// Throws mutated files at every reader for a minute (or the seconds given) and fails on the first exception: instruments, designs, mappings, tables, workbooks
/// new and old, narratives, records of draws, whole inspection folders with one file spoilt, folders with their ledger into a workspace, and backups.
/// Mutations follow from the seed, so a failure can be repeated: <c>fuzz SECONDS SEED "READER"</c> begins with that reader and asks no other.
/// </summary>
internal static class Fuzz
{
    private const double SlowestSeconds = 20;

    public static int Run(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 60;
        var state = arguments.Length > 1 ? ulong.Parse(arguments[1], CultureInfo.InvariantCulture) : 20120301UL;
        var folder = Directory.CreateTempSubdirectory("plumbline-fuzz-").FullName;
        using var readers = FuzzReaders.In(folder);
        var watch = Stopwatch.StartNew();
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var slowest = (Name: "", Seconds: 0d);
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            foreach (var reader in readers.All.Where(reader => arguments.Length < 3 || reader.Name == arguments[2]))
            {
                for (var times = reader.Times; times > 0; times--)
                {
                    var started = state;
                    var begun = Environment.CpuUsage.TotalTime.TotalSeconds;
                    try
                    {
                        reader.Read((byte[] seed) => Mutations.Of(seed, ref state), (int below) => (int)(Mutations.Next(ref state) % (ulong)below));
                    }
                    catch (Exception fault)
                    {
                        Console.Error.WriteLine($"{reader.Name}, seed {started}: {fault}");
                        Console.Error.WriteLine($"The folder is kept: {folder}");
                        return 1;
                    }

                    counts[reader.Name] = counts.GetValueOrDefault(reader.Name) + 1;
                    var took = Environment.CpuUsage.TotalTime.TotalSeconds - begun;
                    slowest = took > slowest.Seconds ? ($"{reader.Name}, seed {started}", took) : slowest;
                }
            }
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine(
            $"{counts.Values.Sum():N0} mutated files in {watch.Elapsed.TotalSeconds:0} s, no "
                + $"exception: {string.Join(", ", counts.Select(pair => $"{pair.Value:N0} {pair.Key}"))}");
        Console.WriteLine($"the slowest took {slowest.Seconds:0.00} s of the processor ({slowest.Name}); next seed {state}");
        return slowest.Seconds < SlowestSeconds ? 0 : 1;
    }
}
