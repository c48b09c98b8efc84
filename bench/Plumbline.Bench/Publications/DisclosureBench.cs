using System.Diagnostics;
using Plumbline.Files.Publications;
using Plumbline.Workspace.Tests.Publications.Disclosures;

namespace Plumbline.Bench.Publications;

/// <summary>
/// Generated programmes that give something away on purpose, between editions too: how many are found by the check before a release, what a reader with linear
/// programming still learns after the edition is made again, and how many counts that costs. <c>disclosure [HOW MANY]</c>; ends with 1 when one was missed.
/// </summary>
internal static class DisclosureBench
{
    public static int Run(string[] arguments)
    {
        var howMany = arguments.Length > 0 && int.TryParse(arguments[0], out var asked) ? asked : 200;
        var (found, open, times) = (0, 0, new List<double>());
        var (planting, reviewing, attacking) = (new Stopwatch(), new Stopwatch(), new Stopwatch());
        var ways = new Dictionary<string, (int Found, int All)>();
        for (var number = 0; number < howMany; number++)
        {
            var leak = Timed(planting, () => PlantedLeak.Of(number));
            var before = reviewing.Elapsed;
            var isFound = Timed(reviewing, leak.IsFound);
            times.Add((reviewing.Elapsed - before).TotalMilliseconds);
            var learnt = Timed(attacking, leak.LearntAfterRepair);
            found += isFound ? 1 : 0;
            open += learnt.Count > 0 ? 1 : 0;
            var (right, all) = ways.GetValueOrDefault(leak.Way);
            ways[leak.Way] = (right + (isFound ? 1 : 0), all + 1);
            if (!isFound || learnt.Count > 0)
            {
                var standing = isFound ? "found" : "NOT FOUND";
                Console.WriteLine($"  {number} {leak.Way} {leak.Subject}: {standing}, learnt after repair: {string.Join(", ", learnt)}");
            }

            if ((number + 1) % 10 == 0)
            {
                Console.Error.WriteLine($"  {number + 1} of {howMany}: found {found}, open after repair {open}; "
                    + $"planted in {planting.Elapsed.TotalSeconds:n0} s, checked in {reviewing.Elapsed.TotalSeconds:n0} s, "
                    + $"repaired and attacked in {attacking.Elapsed.TotalSeconds:n0} s");
            }
        }

        foreach (var (way, (right, all)) in ways.OrderBy(way => way.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{way}: found {right} of {all}");
        }

        times.Sort();
        Console.WriteLine($"{howMany} programmes with a planted leak: found {found} of {howMany}");
        Console.WriteLine($"after repair a withheld count is told, or told within three, in {open} of {howMany}");
        Console.WriteLine($"one check: median {times[times.Count / 2]:n0} ms, longest {times[^1]:n0} ms");
        Cost();
        return found == howMany && open == 0 ? 0 : 1;
    }

    private static T Timed<T>(Stopwatch watch, Func<T> work)
    {
        watch.Start();
        var done = work();
        watch.Stop();
        return done;
    }

    /// <summary>How many of the counts above 0 are withheld beside the small ones.</summary>
    private static void Cost()
    {
        var (all, small, withheld) = (0, 0, 0);
        for (var number = 0; number < 50; number++)
        {
            var programme = GeneratedProgramme.Of($"cost {number}");
            foreach (var ((question, population), tally) in PrintedEdition.Of(1, programme.Files()).Figures)
            {
                for (var kind = 0; kind < 5; kind++)
                {
                    var count = programme.Truth(question, population, kind);
                    all += count > 0 ? 1 : 0;
                    small += count is > 0 and < GeneratedProgramme.Smallest ? 1 : 0;
                    withheld += count > 0 && tally.InOrder()[kind] is null ? 1 : 0;
                }
            }
        }

        Console.WriteLine($"of {all:n0} counts above 0 in 50 programmes {small:n0} are small and {withheld:n0} withheld");
    }
}
