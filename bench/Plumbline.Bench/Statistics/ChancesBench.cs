using System.Globalization;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>
/// How often a stated chance comes true: the likeliest comment of a sample beside the comment of the whole caseload, over caseloads whose scores are spread
/// over 35 to 92%.
/// <c>chances SAMPLES SEED</c>; fails when of those stated as 75 to 85% fewer than 73% or more than 87% come true in a cell of 26 cases or more, beyond what
/// chance of the measurement allows.
/// </summary>
internal static class ChancesBench
{
    private static readonly (double From, double To)[] Stated = [(0.75, 0.85), (0.85, 0.95), (0.95, 1.01)];

    public static int Run(string[] arguments)
    {
        var samples = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 6_000;
        var seed = arguments.Length > 1 ? arguments[1] : "chances";
        var cells = (from size in new[] { (14, 200), (26, 60), (26, 200), (26, 800), (38, 200), (62, 600), (99, 400) }
                     from kind in new[] { (0.15, 12), (0.3, 6), (0.2, 40), (0.4, 2), (0.15, 1) }
                     select (Cases: size.Item1, Caseload: size.Item2, Together: kind.Item1, PerCase: kind.Item2)).ToList();
        var found = new ChancesComeTrue[cells.Count, Stated.Length];
        Parallel.For(0, cells.Count * Stated.Length, both =>
        {
            var (at, bin) = (both / Stated.Length, both % Stated.Length);
            var cell = cells[at];
            found[at, bin] = ChancesComeTrue.Of(
                cell.Cases,
                cell.Caseload,
                cell.Together,
                cell.PerCase,
                Stated[bin].From,
                Stated[bin].To,
                samples,
                new SeededRandom($"{seed}/{cell}"));
        });

        Console.WriteLine($"{samples} samples a cell, seed \"{seed}\": stated, came true, statements");
        Console.WriteLine($"{"cases",6}{"caseload",10}{"together",10}{"a case",8}{"75 to 85%",24}{"85 to 95%",24}{"95% and more",24}");
        var outside = 0;
        foreach (var (at, cell) in cells.Index())
        {
            Console.WriteLine(
                $"{cell.Cases,6}{cell.Caseload,10}{cell.Together,10}{cell.PerCase,8}"
                    + $"{string.Concat(Enumerable.Range(0, Stated.Length).Select(bin => $"{100 * found[at, bin].Stated,10:0.0}"
                    + $"{100 * found[at, bin].True,7:0.0}{found[at, bin].Statements,7}"))}");
            var one = found[at, 0];
            var allowance = 1.96 * Math.Sqrt(0.16 / Math.Max(1, one.Statements));
            outside += cell.Cases >= 26 && (one.True < 0.73 - allowance || one.True > 0.87 + allowance) ? 1 : 0;
        }

        var from26 = cells.Index().Where(cell => cell.Item.Cases >= 26).Select(cell => found[cell.Index, 0]).ToList();
        Console.WriteLine(
            $"from 26 cases, of {from26.Sum(one => one.Statements)} stated as 75 to "
                + $"85%: {100 * from26.Sum(one => one.True * one.Statements) / from26.Sum(one => one.Statements):0.0}% came true; {outside} cells outside "
                + "73 to 87%");
        return outside == 0 ? 0 : 1;
    }
}
