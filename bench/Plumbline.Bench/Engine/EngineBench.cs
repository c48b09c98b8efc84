using System.Diagnostics;
using Plumbline.Scores.Planes;
using Plumbline.Statistics;
using Plumbline.Files.Programmes;

namespace Plumbline.Bench.Engine;

/// <summary>
/// Scores a programme by inspection and criterion: from planes in memory beside DuckDB and beside a single pass over the bits,
/// and from a Parquet file beside DuckDB on the same file; the median of several runs in turn, with the results compared.
/// </summary>
internal static class EngineBench
{
    public static int Run(string[] arguments)
    {
        var inspections = arguments.Length > 0 ? int.Parse(arguments[0]) : 10_000;
        Console.WriteLine($"{"judgements",12}{"planes",12}{"one pass",12}{"DuckDB",12}{"x DuckDB",10}{"x pass",8}{"1 thread",12}");
        foreach (var size in new[] { inspections / 100, inspections / 10, inspections })
        {
            InMemory(new Programme(size));
        }

        return FromFile(new Programme(inspections));
    }

    private static void InMemory(Programme programme)
    {
        var planes = programme.Planes();
        using var peer = new Warehouse();
        peer.Fill(programme);
        var ours = new Share[programme.Inspections * Programme.Criteria];
        (int, int)[] theirs = [];
        var pass = 0L;
        var (scored, passed, alone, grouped) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var run = -5; run < 40; run++)
        {
            Keep(scored, run, () => planes.ByCriterion(ours, Environment.ProcessorCount));
            Keep(passed, run, () => pass = OnePass(planes));
            Keep(alone, run, () => planes.ByCriterion(ours, 1));
            if (run % 8 == 0)
            {
                Keep(grouped, run, () => theirs = peer.Score());
            }
        }

        Agree(ours, theirs);
        if (pass != ours.Sum(share => (long)share.Part + share.Base))
        {
            throw new InvalidOperationException("The pass over the bits counted other bits.");
        }

        Console.WriteLine(
            $"{programme.Judgements,12:N0}{Median(scored),9:0.000} ms{Median(passed),9:0.000} ms{Median(grouped),9:0.0} "
                + $"ms{Median(grouped) / Median(scored),10:0.0}{Median(scored) / Median(passed),8:0.00}{Median(alone),9:0.000} ms");
    }

    /// <summary>The limit: every bit of both planes counted once into one number, on all processors.</summary>
    private static long OnePass(JudgementPlanes planes)
    {
        var parts = new long[Environment.ProcessorCount];
        Parallel.For(0, parts.Length, part => parts[part] = Part(planes.Sufficient, part, parts.Length) + Part(planes.Applicable, part, parts.Length));
        return parts.Sum();

        static long Part(ReadOnlySpan<ulong> words, int part, int parts) =>
            BitCount.Of(words[(int)((long)words.Length * part / parts)..(int)((long)words.Length * (part + 1) / parts)]);
    }

    private static int FromFile(Programme programme)
    {
        var path = Path.Combine(Path.GetTempPath(), $"plumbline-bench-{Environment.ProcessId}.parquet");
        try
        {
            Write(programme, path).GetAwaiter().GetResult();
            using var peer = new Warehouse();
            Share[] ours = [];
            (int, int)[] theirs = [];
            var (mine, grouped) = (new List<double>(), new List<double>());
            for (var run = -1; run < 5; run++)
            {
                Keep(mine, run, () => ours = Read(programme, path));
                Keep(grouped, run, () => theirs = peer.ScoreFile(path));
            }

            Agree(ours, theirs);
            Console.WriteLine(
                $"from Parquet ({new FileInfo(path).Length / 1_000_000:N0} MB, {programme.Judgements:N0} rows): plumbline {Median(mine):0} ms, "
                    + $"DuckDB {Median(grouped):0} ms, {Median(grouped) / Median(mine):0.00}x");
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task Write(Programme programme, string path)
    {
        await using var file = File.Create(path);
        await using var writer = await ProgrammeWriter.Open(
            file, programme.Instrument, [.. Enumerable.Range(0, programme.Inspections).Select(inspection => ($"i{inspection}", Programme.Cases))]);
        for (var inspection = 0; inspection < programme.Inspections; inspection++)
        {
            for (var question = 0; question < Programme.Questions; question++)
            {
                for (var @case = 0; @case < Programme.Cases; @case++)
                {
                    await writer.Add(inspection, @case, question, Programme.AnswerOf(inspection, @case, question));
                }
            }
        }
    }

    private static Share[] Read(Programme programme, string path) =>
        ProgrammeReader.Read(path, (_, _) => Result.Of(programme.Instrument), Environment.ProcessorCount)
            .GetAwaiter()
            .GetResult().Value.Planes
            .ByCriterion(Environment.ProcessorCount);

    private static void Agree(Share[] ours, (int Sufficient, int Applicable)[] theirs)
    {
        if (!ours.Select(share => (share.Part, share.Base)).SequenceEqual(theirs))
        {
            throw new InvalidOperationException("The two do not agree; nothing was measured.");
        }
    }

    private static void Keep(List<double> times, int run, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        if (run >= 0)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
