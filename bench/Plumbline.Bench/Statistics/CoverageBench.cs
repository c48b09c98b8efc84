using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>
/// How often nominal 95% intervals hold the score of the whole caseload, by size of sample and caseload, for scores that cluster like Croydon's,
/// with the plain binomial interval beside them. <c>coverage SAMPLES SEED</c>; fails when a cell is outside 93 to 97%.
/// </summary>
internal static class CoverageBench
{
    private static readonly (int Cases, int[] Caseloads)[] Sizes = [(14, [20, 40, 100, 400, 2_000]), (38, [42, 100, 400, 2_000]), (62, [70, 100, 400, 2_000]), (99, [110, 400, 2_000])];

    public static int Run(string[] arguments)
    {
        var samples = arguments.Length > 0 ? int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture) : 4_000;
        var seed = arguments.Length > 1 ? arguments[1] : "coverage";
        var scores = SimulatedScore.LikeCroydon;
        var cells = (from size in Sizes from caseload in size.Caseloads from score in scores select (size.Cases, Caseload: caseload, Score: score)).ToList();
        var found = new Coverage[cells.Count];
        Parallel.For(0, cells.Count, cell => found[cell] = Coverage.Of(cells[cell].Score, cells[cell].Cases, cells[cell].Caseload, samples, new SeededRandom($"{seed}/{cells[cell]}")));

        Console.WriteLine($"{samples} samples a cell, {scores.Count} scores, seed \"{seed}\"; a cell is uncertain by {196 * Math.Sqrt(0.95 * 0.05 / samples):0.0} points");
        Console.WriteLine($"{"cases",6}{"caseload",10}{"mean",8}{"lowest",8}{"",-14}{"highest",8}{"",-14}{"binomial: mean",16}{"lowest",8}");
        foreach (var size in cells.Index().GroupBy(cell => (cell.Item.Cases, cell.Item.Caseload)))
        {
            var here = size.Select(cell => (cell.Item.Score.Name, Found: found[cell.Index])).ToList();
            var (low, high) = (here.MinBy(one => one.Found.Ours), here.MaxBy(one => one.Found.Ours));
            Console.WriteLine($"{size.Key.Cases,6}{size.Key.Caseload,10}{100 * here.Average(one => one.Found.Ours),8:0.0}{100 * low.Found.Ours,8:0.0} {low.Name,-13}{100 * high.Found.Ours,8:0.0} {high.Name,-13}{100 * here.Average(one => one.Found.Binomial),16:0.0}{100 * here.Min(one => one.Found.Binomial),8:0.0}");
        }

        var outside = found.Count(one => one.Ours is < 0.93 or > 0.97);
        Console.WriteLine($"{outside} of {cells.Count} cells outside 93 to 97%; binomial: {found.Count(one => one.Binomial is < 0.93 or > 0.97)}");
        return outside == 0 ? 0 : 1;
    }
}
