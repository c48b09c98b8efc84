using System.Diagnostics;
using Plumbline.Bench.Processes;
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
    private const double BuiltWithin = 300;
    private const long LimitedAt = 100_000_000;

    public static int Run(string[] arguments)
    {
        var inspections = arguments.Length > 0 ? int.Parse(arguments[0]) : 10_000;
        Console.WriteLine("Medians in milliseconds, lowest and highest in brackets; DuckDB once packed as we are and once with a row a judgement.");
        var missed = false;
        foreach (var size in new[] { inspections / 100, inspections / 10, inspections })
        {
            missed |= !InMemory(new Programme(size));
        }

        FromFile(new Programme(inspections));
        return missed ? 1 : 0;
    }

    /// <summary>Whether the planes were built within the limit, where there is one for so many judgements.</summary>
    private static bool InMemory(Programme programme)
    {
        var narrow = programme.Narrow();
        var planes = programme.Planes(narrow);
        using var peer = new Warehouse();
        peer.Fill(programme);
        peer.Pack(planes);
        var ours = new Share[programme.Inspections * Programme.Criteria];
        ((int, int)[] theirs, (int, int)[] rows) = ([], []);
        var pass = 0L;
        var (built, scored, passed, alone) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var (packed, grouped) = (new List<double>(), new List<double>());
        for (var run = -5; run < 40; run++)
        {
            Keep(scored, run, () => planes.ByCriterion(ours, Environment.ProcessorCount));
            Keep(passed, run, () => pass = OnePass(planes));
            Keep(alone, run, () => planes.ByCriterion(ours, 1));
            if (run % 5 == 0)
            {
                Keep(packed, run, () => theirs = peer.ScorePacked());
                Keep(grouped, run, () => rows = peer.Score());
                Keep(built, run, () => planes = programme.Planes(narrow));
            }
        }

        Agree(ours, theirs);
        Agree(ours, rows);
        if (pass != ours.Sum(share => (long)share.Part + share.Base))
        {
            throw new InvalidOperationException("The pass over the bits counted other bits.");
        }

        var (here, same, wide) = (Spread.Of(scored), Spread.Of(packed), Spread.Of(grouped));
        Console.WriteLine($"{programme.Judgements:N0} judgements in memory");
        Console.WriteLine($"  scored from planes            {here.In("ms", "0.000")}, on one thread {Spread.Of(alone).In("ms", "0.000")}; "
            + $"{here.Median / Spread.Of(passed).Median:0.00} times one pass over the bits");
        Console.WriteLine($"  DuckDB, packed as ours        {same.In("ms")}: {same.Median / here.Median:0.0}x");
        Console.WriteLine($"  DuckDB, a row for a judgement {wide.In("ms")}: {wide.Median / here.Median:0}x, which flatters us: its rows are hashed");
        var (isLimited, took) = (programme.Judgements == LimitedAt, Spread.Of(built));
        var isWithin = !isLimited || took.Median <= BuiltWithin;
        Console.WriteLine($"  planes built, byte by byte    {took.In("ms")}"
            + (isLimited ? $"; limit {BuiltWithin:0} ms{(isWithin ? "" : "  over the limit")}" : ""));
        return isWithin;
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

    private static void FromFile(Programme programme)
    {
        var path = Path.Combine(Path.GetTempPath(), $"plumbline-bench-{Environment.ProcessId}.parquet");
        try
        {
            Write(programme, path).GetAwaiter().GetResult();
            using var peer = new Warehouse();
            Share[] ours = [];
            (int, int)[] theirs = [];
            var (mine, grouped) = (new List<double>(), new List<double>());
            for (var run = -1; run < 7; run++)
            {
                Keep(mine, run, () => ours = Read(programme, path));
                Keep(grouped, run, () => theirs = peer.ScoreFile(path));
            }

            Agree(ours, theirs);
            var (ourSpread, theirSpread) = (Spread.Of(mine), Spread.Of(grouped));
            Console.WriteLine(
                $"from Parquet ({new FileInfo(path).Length / 1_000_000:N0} MB, {programme.Judgements:N0} rows): plumbline {ourSpread.In("ms", "0")}, "
                    + $"DuckDB {theirSpread.In("ms", "0")}: {theirSpread.Median / ourSpread.Median:0.00}x");
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
}
