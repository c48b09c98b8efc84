using System.Diagnostics;
using System.Globalization;
using Plumbline.Bench.Processes;
using Plumbline.Samples.Balance;
using Plumbline.Statistics;

namespace Plumbline.Bench;

/// <summary>
/// Times one balanced draw of 99 with 20 margins from caseloads that grow, in turn with a simple draw by the same generator and, where R and its package
/// sampling are there, with samplecube on the same margins: <c>cube [RUNS]</c>. The limit is 0.2 s from 5,000.
/// </summary>
internal static class CubeDraws
{
    private const int Margins = 20;
    private const int Size = 99;

    public static int Run(string[] arguments)
    {
        var runs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 11;
        var hasR = HasR();
        Console.WriteLine($"{Size} cases, {Margins} margins of two values and the total; median of {runs} draws with other seeds, limit 0.2 s from 5,000");
        Console.WriteLine($"{"caseload",10}{"balanced",14}{"simple",14}{"R samplecube",16}{"ratio to R",12}{"worst margin",14}");
        foreach (var caseload in new[] { 500, 1000, 2500, 5000, 10000, 20000 })
        {
            var rows = Rows(caseload);
            var probabilities = Enumerable.Repeat((double)Size / caseload, caseload).ToArray();
            var (ours, simple, worst) = (new List<double>(), new List<double>(), 0.0);
            for (var run = -2; run < runs; run++)
            {
                var random = new SeededRandom($"run {run}");
                int[] order = [.. Enumerable.Range(0, caseload)];
                var watch = Stopwatch.StartNew();
                random.Shuffle<int>(order);
                var apart = watch.Elapsed.TotalSeconds;
                var isIn = Cube.Draw(probabilities, order, rows, random);
                if (run >= 0)
                {
                    ours.Add(watch.Elapsed.TotalSeconds);
                    simple.Add(apart);
                    worst = Math.Max(
                        worst, rows.Max(row => Math.Abs(row.Members.Count(member => isIn[member]) - row.Members.Sum(member => probabilities[member]))));
                }
            }

            var peer = hasR && caseload == 5000 ? InR(rows, caseload, Math.Min(runs, 3)) : (double?)null;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{caseload,10}{Spread.MedianOf(ours),12:0.0000} s{Spread.MedianOf(simple),12:0.000000} "
                        + $"s{(peer is { } r ? $"{r:0.000} s" : "-"),16}{(peer is { } q ? $"{q / Spread.MedianOf(ours):0.0}x" : ""),12}{worst,14:0.00}"));
        }

        return 0;
    }

    /// <summary>The total, and twenty margins that a case has with chances from a tenth to a half.</summary>
    private static BalanceRow[] Rows(int caseload)
    {
        var random = new SeededRandom("margins");
        return
        [
            new BalanceRow("total", RowKind.Exactly, [.. Enumerable.Range(0, caseload)], Size),
            .. Enumerable.Range(0, Margins)
                .Select(margin =>
                    new BalanceRow($"margin {margin}", RowKind.Near, [.. Enumerable.Range(0, caseload).Where(_ => random.Below(100) < 10 + (2 * margin))])),
        ];
    }

    private static double? InR(BalanceRow[] rows, int caseload, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("plumbline-cube-").FullName;
        var table = Path.Combine(folder, "x.csv");
        var isIn = rows.Select(row => row.Members.ToHashSet()).ToArray();
        File.WriteAllLines(table, Enumerable.Range(0, caseload).Select(place => string.Join(',', isIn.Select(members => members.Contains(place) ? 1 : 0))));
        var script = $"library(sampling); X <- as.matrix(read.csv('{table}', header = FALSE)); pik <- rep({Size} / nrow(X), nrow(X)); t <- "
            + $"sapply(1:{runs}, function(i) {{ set.seed(i); system.time(samplecube(X, pik, order = 1, comment = FALSE, method = 2))[['elapsed']] }}); "
            + $"cat(median(t))";
        using var process = Process.Start(new ProcessStartInfo("Rscript", ["-e", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        return double.TryParse(answer.Trim(), CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
    }

    private static bool HasR()
    {
        try
        {
            using var process =
                Process.Start(new ProcessStartInfo("Rscript", ["-e", "library(sampling)"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
