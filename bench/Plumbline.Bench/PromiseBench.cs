using System.Diagnostics;
using System.Globalization;
using Plumbline.Files.Samples;
using Plumbline.Scores.Uncertainty;
using Plumbline.Testing;

namespace Plumbline.Bench;

/// <summary>
/// What the designs for core cases promise of caseloads that grow, and how long it takes to work out: <c>promise</c>. The limit is 3 s, the time in which a
/// page needs no progress to be shown, at 2,000 cases.
/// </summary>
internal static class PromiseBench
{
    public static int Run()
    {
        Console.WriteLine($"{"design",-24}{"caseload",10}{"cases",8}{"at 65%",14}{"points",8}{"time",10}");
        var slowest = TimeSpan.Zero;
        foreach (var cases in new[] { 60, 200, 400, 1000, 2000, 5000 })
        {
            var caseload = Given.ACaseload(cases, practitioners: Math.Max(8, cases / 12));
            foreach (var id in new[] { "core-case-balanced", "core-case-stratified", "self-audit-share", "simple-precision" })
            {
                var design = DesignFile.Read(Repository.PathTo("designs", id + ".yaml")).Value;
                var watch = Stopwatch.StartNew();
                var promised = PromisedSample.Of(caseload, design with { Margins = [.. design.Margins.Where(caseload.Fields.Contains)] });
                slowest = cases <= 2000 && watch.Elapsed > slowest ? watch.Elapsed : slowest;
                var interval = promised.TryGet(out var promise) ? promise.Intervals[1] : null;
                var range = interval is null ? promised.Refusals[0].Code : $"{interval.Low}% to {interval.High}%";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{id,-24}{cases,10}{promise?.Cases,8}{range,14}{interval?.Half,8}{watch.Elapsed.TotalSeconds,8:0.00} s"));
            }
        }

        return slowest < TimeSpan.FromSeconds(3) ? 0 : 1;
    }
}
