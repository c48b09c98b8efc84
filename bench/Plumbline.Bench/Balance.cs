using System.Globalization;
using System.Diagnostics;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Bench;

/// <summary>How far balanced draws lie from the caseload on every margin, beside simple draws of the same size: <c>balance [SEEDS] [CASES]
/// [CASELOAD]</c>.</summary>
internal static class Balance
{
    private static readonly string[] Margins = ["sentence_group", "gender", "ethnicity", "age_group", "roh_recorded", "vulnerability_recorded", "looked_after"];

    public static int Run(string[] arguments)
    {
        var seeds = Number(arguments, 0, 1000);
        var cases = Number(arguments, 1, 38);
        var of = Number(arguments, 2, 400);
        Console.WriteLine($"{cases} from {of}, {seeds} seeds; cases by which a sample differs from what is expected, worst value of any margin");
        Console.WriteLine($"{"margins",-10}{"values",8}{"method",12}{"within 1",12}{"worst",10}{"mean worst",12}{"ms a draw",12}");
        foreach (var count in new[] { 3, 5, 7 })
        {
            foreach (var method in new[] { SampleMethod.Balanced, SampleMethod.Simple })
            {
                Measure(seeds, cases, of, Margins[..count], method);
            }
        }

        return 0;
    }

    private static void Measure(int seeds, int cases, int of, string[] margins, SampleMethod method)
    {
        var design = Given.ADesign(method, cases) with { Margins = margins };
        var caseloads = Enumerable.Range(0, 20).Select(number => Given.ACaseload(of, $"caseload {number}")).ToArray();
        var watch = Stopwatch.StartNew();
        var worst = Enumerable.Range(0, seeds).AsParallel().Select(seed =>
        {
            var drawn = Draws.Draw(caseloads[seed % caseloads.Length], design, $"seed {seed}").Value;
            return drawn.Compare(drawn.Sample).Max(margin => Math.Abs(margin.Deviation));
        }).ToArray();
        var values = margins.Sum(margin => caseloads[0].Cases.Select(one => one.Find(margin)).Distinct().Count());
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{margins.Length,-10}{values,8}{design.Method.ToString().ToLowerInvariant(),12}{100.0 * worst.Count(value => value < 1) / seeds,11:0.00}%"
                    + $"{worst.Max(),10:0.00}{worst.Average(),12:0.00}{watch.Elapsed.TotalMilliseconds * Environment.ProcessorCount / seeds,12:0.00}"));
    }

    private static int Number(string[] arguments, int place, int otherwise) =>
        arguments.Length > place ? int.Parse(arguments[place], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
