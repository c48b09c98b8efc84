using System.Diagnostics;

namespace Plumbline.Bench.Processes;

/// <summary>
/// Every row of what we compare, one command after another, each in a process of its own: <c>table [ROW...]</c>. Takes some ten minutes on two quiet cores.
/// A row that cannot be measured here says why, and the others go on. Ends with 1 when one missed its limit or could not be measured.
/// </summary>
internal static class TableBench
{
    /// <summary>What each row measures, and what flatters whom in it.</summary>
    private static readonly (string Row, string[] Command, string Says)[] Rows =
    [
        ("start", ["start"], "ours alone, whole processes: serve until /health and idle memory, import, export --cases, report --format data"),
        ("save", ["save", "--http"], "whole cases as forms beside the same rows by plain SQL in the same run; no other system is measured here"),
        ("engine", ["engine"], "100 million judgements; from Parquet the same file on both sides; in memory DuckDB once with our packing, and once with rows, "
            + "which flatters us. ClickHouse is not to be had here as a library"),
        ("files", ["files"], "the same files of texts on both sides; ours also refuses a case that answers twice, which flatters DuckDB"),
        ("audit", ["audit"], "both engines; entries whose hashes prove nothing, which only a search does not notice"),
        ("bootstrap", ["bootstrap"], "beside R survey, where R is here"),
        ("cube", ["cube"], "99 of 5,000 over 20 margins beside its limit"),
        ("growth", ["growth", "--quick"], "ours alone, as powers of the size; --quick stops at 1,520 cases and 100,000 entries"),
    ];

    public static int Run(string[] arguments)
    {
        if (arguments.Except(Rows.Select(row => row.Row)).ToList() is { Count: > 0 } unknown)
        {
            Console.Error.WriteLine($"there is no row {string.Join(", ", unknown)}; rows are {string.Join(", ", Rows.Select(row => row.Row))}");
            return 2;
        }

        var (missed, began) = (0, Stopwatch.GetTimestamp());
        foreach (var (row, command, says) in Rows.Where(row => arguments.Length == 0 || arguments.Contains(row.Row)))
        {
            Console.WriteLine($"\n== {row}: {string.Join(' ', command)}\n   {says}\n   {TimedProcess.Machine()}");
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, command))!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                missed++;
                Console.WriteLine($"   {row} ended with {process.ExitCode}: beyond its limit, or not to be measured here");
            }
        }

        Console.WriteLine($"\nthe whole took {Stopwatch.GetElapsedTime(began).TotalMinutes:0.0} minutes");
        return missed == 0 ? 0 : 1;
    }
}
