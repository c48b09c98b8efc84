using System.Diagnostics;
using System.Globalization;
using Plumbline.Bench.Processes;
using Plumbline.Files.Programmes;
using Plumbline.Files.Programmes.Narrow;
using Plumbline.Statistics;

namespace Plumbline.Bench.Engine;

/// <summary>
/// A programme that another program keeps: the same rows of texts in 1, 10 and 100 Parquet files, read by a mapping and scored by inspection and criterion,
/// beside
/// DuckDB on the same files; <c>files [INSPECTIONS]</c>. Medians of five runs in turn; the results are compared.
/// </summary>
internal static class FilesBench
{
    private const int Runs = 5;

    public static int Run(string[] arguments)
    {
        var programme = new Programme(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 400);
        var folder = Directory.CreateTempSubdirectory("plumbline-files-").FullName;
        try
        {
            using var peer = new Warehouse();
            peer.Name(programme);
            Console.WriteLine($"{"files",8}{"judgements",14}{"plumbline",30}{"DuckDB",30}{"ratio",8}");
            Console.WriteLine("texts in every column; ours also refuses a case that answers a question twice");
            foreach (var files in new[] { 1, 10, 100 })
            {
                var into = Path.Combine(folder, files.ToString(CultureInfo.InvariantCulture));
                Directory.CreateDirectory(into);
                peer.Spread(into, files, programme.Inspections);
                Measure(programme, peer, into, files);
            }

            Console.WriteLine(TimedProcess.Machine());
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Programme programme, Warehouse peer, string folder, int files)
    {
        var mapping = new ProgrammeMapping { Instrument = "bench@1" };
        Share[] ours = [];
        (int Sufficient, int Applicable)[] theirs = [];
        var (mine, other) = (new List<double>(), new List<double>());
        for (var run = -1; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            ours = ProgrammeFiles.Read([folder], mapping, (_, _) => Result.Of(programme.Instrument), Environment.ProcessorCount).GetAwaiter().GetResult()
                .Value.Single().Planes.ByCriterion(Environment.ProcessorCount);
            var first = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            theirs = peer.ScoreTexts(folder);
            if (run >= 0)
            {
                mine.Add(first);
                other.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        if (!ours.Select(share => (share.Part, share.Base)).SequenceEqual(theirs))
        {
            throw new InvalidOperationException("The two do not agree; nothing was measured.");
        }

        var (here, there) = (Spread.Of(mine), Spread.Of(other));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files,8}{programme.Judgements,14:N0}{here.In("ms", "0"),30}{there.In("ms", "0"),30}{there.Median / here.Median,8:0.00}"));
    }
}
