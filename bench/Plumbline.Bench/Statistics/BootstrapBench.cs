using System.Diagnostics;
using System.Globalization;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;
using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>
/// 10,000 bootstrap replicates of fourteen scores of 99 cases, in turn with R's <c>survey</c> on the same cases when <c>Rscript</c> is there:
/// the ratio of times, how far standard errors and chances lie apart, and growth with cases and replicates. <c>bootstrap REPLICATES CASES</c>.
/// </summary>
internal static class BootstrapBench
{
    private const int Runs = 21;

    public static int Run(string[] arguments)
    {
        var replicates = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        var cases = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 99;
        var scores = ScoresOf(cases);
        var before = Environment.CpuUsage.TotalTime;
        var ours = Time(scores, cases, replicates, out var drawn);
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds / (Runs + 4);
        Console.WriteLine(
            $"{scores.Count} scores, {cases} cases, {replicates:N0} replicates, with standard errors and printed percentages, {Environment.ProcessorCount} "
                + "threads");
        Console.WriteLine($"plumbline            {1000 * ours,10:0.00} ms (median of {Runs}); processor time {1000 * processor:0.00} ms");
        var status = BesideR(scores, cases, replicates, ours, processor, drawn);

        Console.WriteLine();
        Console.WriteLine($"growth: {"cases",8}{"replicates",12}{"ms",10}{"ns a draw",11}");
        foreach (var (n, b) in new[] { (38, 10_000), (99, 1_000), (99, 10_000), (99, 100_000), (400, 10_000), (1_600, 10_000) })
        {
            var seconds = Time(ScoresOf(n), n, b, out _);
            Console.WriteLine($"        {n,8}{b,12:N0}{1000 * seconds,10:0.00}{1e9 * seconds / ((n - 1.0) * b),11:0.00}");
        }

        return status;
    }

    private static List<IReadOnlyList<Share>> ScoresOf(int cases)
    {
        var chance = new SeededRandom("bootstrap bench");
        return [.. SimulatedScore.LikeCroydon.Take(14).Select(score => (IReadOnlyList<Share>)score.Caseload(chance.Fork(score.Name), cases))];
    }

    private static double Time(IReadOnlyList<IReadOnlyList<Share>> scores, int cases, int replicates, out Replicates drawn, int? threads = null)
    {
        var times = new double[Runs];
        drawn = CaseBootstrap.Of(scores, CaseDesign.Simple(cases), "warm", replicates, threads);
        for (var run = -3; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            drawn = CaseBootstrap.Of(scores, CaseDesign.Simple(cases), "bench", replicates, threads);
            for (var score = 0; score < scores.Count; score++)
            {
                _ = drawn.StandardError(score) + drawn.Percents(score)[50];
            }

            if (run >= 0)
            {
                times[run] = watch.Elapsed.TotalSeconds;
            }
        }

        return times.Order().ElementAt(Runs / 2);
    }

    private static int BesideR(List<IReadOnlyList<Share>> scores, int cases, int replicates, double ours, double processor, Replicates drawn)
    {
        var table = Path.GetTempFileName();
        File.WriteAllLines(
            table,
            scores
                .Index()
                .SelectMany(score => score.Item.Index().Select(one => $"{score.Index},{one.Index},{one.Item.Part},{one.Item.Base}"))
                .Prepend("score,case,sufficient,applicable"));
        try
        {
            using var process =
                Process.Start(new ProcessStartInfo("Rscript", [Path.Combine(AppContext.BaseDirectory, "Statistics", "bootstrap.R"), table, $"{replicates}"])
                {
                    RedirectStandardOutput = true,
                })!;
            var lines = process.StandardOutput
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToList();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Console.WriteLine("R is here, but not its package survey (Debian: r-cran-survey): no comparison");
                return 1;
            }

            double Of(string name) => double.Parse(lines.Single(line => line[0] == name)[1], CultureInfo.InvariantCulture);
            var errors = lines
                .Where(line => line[0] == "score")
                .Select(line => line[1..].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray())
                .ToList();
            var apart = errors.Max(theirs => Math.Abs((drawn.StandardError((int)theirs[0]) / theirs[1]) - 1));
            var chances = errors.Max(theirs => Math.Abs((drawn.Percents((int)theirs[0]).Skip(60).Take(15).Sum() / (double)replicates) - theirs[2]));
            Console.WriteLine(
                $"R survey             {1000 * Of("survey"),10:0} ms (as.svrepdesign, then svyratio of each score), {Of("survey") / ours:0} times as "
                    + $"long, {Of("survey-processor") / processor:0} times the processor time (wanted: 300)");
            Console.WriteLine(
                $"R, weights by matrix {1000 * Of("matrix"),10:0} ms (the same replicate weights, multiplied by hand), {Of("matrix") / ours:0} times as "
                    + $"long, {Of("matrix-processor") / processor:0} times the processor time");
            Console.WriteLine(
                $"largest difference: standard errors {100 * apart:0.0}%, chance of MODERATE {100 * chances:0.0} points (chance alone: "
                    + $"about {300 / Math.Sqrt(replicates):0.0}% and {212 / Math.Sqrt(replicates):0.0} points)");
            return Math.Max(Of("survey") / ours, Of("survey-processor") / processor) >= 300
                && apart < 5 / Math.Sqrt(replicates)
                && chances < 4 / Math.Sqrt(replicates)
                ? 0
                : 1;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("Rscript is not here (Debian: r-base-core, r-cran-survey): no comparison with R was made");
            return 0;
        }
        finally
        {
            File.Delete(table);
        }
    }
}
