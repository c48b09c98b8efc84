using System.Globalization;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>How often an assessor is shown as lenient or strict though nobody differs, by the number of assessors and cases. <c>leniency TEAMS SEED</c>; fails
/// outside 4 to 6%, beyond what chance of the measurement allows.</summary>
internal static class LeniencyBench
{
    public static int Run(string[] arguments)
    {
        var teams = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        var seed = arguments.Length > 1 ? arguments[1] : "leniency";
        var cells = (from assessors in new[] { 2, 3, 6 }
            from cases in new[] { 8, 15, 30 }
            from together in new[] { 0.1, 0.3 }
            select (assessors, cases, together)).ToList();
        var found = new double[cells.Count];
        Parallel.For(
            0,
            cells.Count,
            at => found[at] = FalseAlarms.Of(cells[at].assessors, cells[at].cases, 8, cells[at].together, teams, new SeededRandom($"{seed}/{cells[at]}")));
        foreach (var (cell, alarms) in cells.Zip(found))
        {
            Console.WriteLine($"{cell.assessors} assessors, {cell.cases,2} cases each, correlation {cell.together}: {100 * alarms,5:0.0}% false alarms");
        }

        var allowance = 1.96 * Math.Sqrt(0.05 * 0.95 / teams);
        return found.All(alarms => alarms > 0.04 - allowance && alarms < 0.06 + allowance) ? 0 : 1;
    }
}
