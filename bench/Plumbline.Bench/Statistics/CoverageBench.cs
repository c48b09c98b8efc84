using System.Globalization;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>
/// How often nominal 95% intervals hold the score of the whole caseload: for scores that cluster like Croydon's, and for services that are good but for a few
/// very weak cases, by size of sample and caseload, with the usual interval by case (that of <c>svyciprop(method = "logit")</c>) and the plain binomial one
/// beside them.
/// <c>coverage SAMPLES SEED</c>; fails when a cell of 26 cases or more is below 93%, any below 90%, or the intervals of Croydon's scores are on average more
/// than 1.15 times as wide as the usual ones.
/// </summary>
internal static class CoverageBench
{
    private static readonly (int Cases, int[] Caseloads)[] Sizes =
        [(5, [
            40, 400,
        ]), (8, [
            40, 400,
        ]), (14, [20, 40, 100, 400, 2_000]), (26, [60, 400]), (38, [42, 100, 400, 2_000]), (62, [70, 100, 400, 2_000]), (99, [110, 400, 2_000])];

    public static int Run(string[] arguments)
    {
        var samples = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 4_000;
        var seed = arguments.Length > 1 ? arguments[1] : "coverage";
        Console.WriteLine($"{samples} samples a cell, seed \"{seed}\"; a cell is uncertain by {196 * Math.Sqrt(0.95 * 0.05 / samples):0.0} points");
        var ordinary = Measure(
            "scores like Croydon's",
            [.. from size in Sizes
                from caseload in size.Caseloads
                from score in SimulatedScore.LikeCroydon
                select new Cell(size.Cases, caseload, score.Name, score.Caseload)],
            samples,
            seed);
        var few = Measure(
            "good but for a few very weak cases",
            [
                .. from cases in new[] { 14, 20, 26, 38, 50, 62, 99 }
                   from caseload in new[] { 2 * cases, Math.Min(20 * cases, 400) }
                   from share in new[] { 0.80, 0.85, 0.90, 0.96 }
                   from perCase in new[] { 6, 12 }
                   from asked in new[] { false, true }
                   let weak = new FewWeakCases(share, perCase, asked)
                   select new Cell(cases, caseload, $"{share:0.00}, {perCase}{(asked ? ", asked more" : "")}", weak.Caseload),
            ],
            samples,
            seed);
        var all = ordinary.Concat(few).ToList();
        var low = all.Count(one => one.Found.Ours < (one.Cell.Cases >= 26 ? 0.93 : 0.90));
        var ratio = ordinary.Average(one => one.Found.Width / one.Found.LogitWidth);
        Console.WriteLine(
            $"{low} of {all.Count} cells below the line (93% from 26 cases, 90% below); {all.Count(one => one.Found.Ours > 0.97)} above 97%; the usual "
                + $"interval by case: {all.Count(one => one.Found.Logit < 0.93)} below 93%; binomial: {all.Count(one => one.Found.Binomial < 0.93)}");
        Console.WriteLine(
            $"width beside the usual interval by case, scores like Croydon's: {ratio:0.000} on average, at "
                + $"most {ordinary.Max(one => one.Found.Width / one.Found.LogitWidth):0.00}");
        return low == 0 && ratio <= 1.15 ? 0 : 1;
    }

    private static List<(Cell Cell, Coverage Found)> Measure(string title, List<Cell> cells, int samples, string seed)
    {
        var found = new Coverage[cells.Count];
        Parallel.For(
            0,
            cells.Count,
            at =>
                found[at] = Coverage.Of(
                    cells[at].Make,
                    cells[at].Cases,
                    cells[at].Caseload,
                    samples,
                    new SeededRandom($"{seed}/{cells[at].Name}/{cells[at].Cases}/{cells[at].Caseload}")));
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(
            $"{"cases",6}{"caseload",10}{"mean",8}{"lowest",8} "
                + $" {"",-22}{"highest",8}{"width",9}{"usual: mean",13}{"lowest",8}{"width",9}{"binomial: lowest",18}");
        var together = cells.Zip(found).ToList();
        foreach (var size in together.GroupBy(one => (one.First.Cases, one.First.Caseload)))
        {
            var low = size.MinBy(one => one.Second.Ours);
            Console.WriteLine(
                $"{size.Key.Cases,6}{size.Key.Caseload,10}{100 * size.Average(one => one.Second.Ours),8:0.0}{100 * low.Second.Ours,8:0.0} "
                    + $" {low.First.Name,-22}{100 * size.Max(one => one.Second.Ours),8:0.0}{size.Average(one => one.Second.Width),9:0.000}"
                    + $"{100 * size.Average(one => one.Second.Logit),13:0.0}{100 * size.Min(one => one.Second.Logit),8:0.0}"
                    + $"{size.Average(one => one.Second.LogitWidth),9:0.000}{100 * size.Min(one => one.Second.Binomial),18:0.0}");
        }

        return together;
    }

    private sealed record Cell(int Cases, int Caseload, string Name, Func<SeededRandom, int, Share[]> Make);
}
