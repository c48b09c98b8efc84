using Plumbline.Cli.Tests.Verifier;
using Plumbline.Documents.Verifier;
using Plumbline.Testing;
using Plumbline.Testing.Verifier;

namespace Plumbline.Bench.Verifier;

/// <summary>
/// The page that checks a publication, on generated inspections of every ruleset: how many are equal as they are published, of how many one changed cell
/// is found, and the time for the Croydon example. <c>verifier [HOW MANY] [FOLDER]</c>, with a folder the files are kept there; ends with 1 when one was not.
/// </summary>
internal static class VerifierBench
{
    public static int Run(string[] arguments)
    {
        var howMany = arguments.Length > 0 && int.TryParse(arguments[0], out var asked) ? asked : 300;
        using var below = new TemporaryFolder();
        var folders = WrittenPublications.Write(arguments.Length > 1 ? arguments[1] : below.Path, howMany);
        var asPublished = VerifierRun.Of(VerifierPage.Script, folders);
        var equal = asPublished.Count(answer => answer.Differences.Count == 0 && answer.Parts.Sum(part => part.Equal) > 0);
        Show(asPublished.Index().Where(each => each.Item.Differences.Count > 0).Select(each => $"{NameOf(each.Index)}: {each.Item.Differences[0]}"));
        var changed = VerifierRun.Of(VerifierPage.Script, folders, change: true);
        var found = changed.Count(answer => answer.Differences.Count > 0);
        Show(changed.Index().Where(each => each.Item.Differences.Count == 0).Select(each => $"{NameOf(each.Index)}: not found: {each.Item.Changed}"));

        var comparisons = asPublished.Sum(answer => answer.Parts.Sum(part => part.Equal));
        Console.WriteLine($"{howMany} generated inspections, {comparisons:n0} comparisons: equal {equal} of {howMany}");
        Console.WriteLine($"one changed cell, digests left aside: found {found} of {howMany}");
        var times = asPublished.Select(answer => answer.Milliseconds).Order().ToList();
        Console.WriteLine($"time for one: median {times[times.Count / 2]:n0} ms, longest {times[^1]:n0} ms");
        return Croydon(below.Path) && equal == howMany && found == howMany ? 0 : 1;

        string NameOf(int place) => Path.GetFileName(folders[place]);
    }

    /// <summary>Shows the time for the example and its reports, and whether a change of a figure, score, word or judgement in it is found each time.</summary>
    private static bool Croydon(string below)
    {
        const int Changes = 100;
        var folder = WrittenPublications.Croydon(below);
        var times = VerifierRun.Of(VerifierPage.Script, [folder, folder, folder]);
        Show(times[0].Differences.Take(20));
        var found = VerifierRun.Of(VerifierPage.Script, [.. Enumerable.Repeat(folder, Changes)], change: true);
        Show(found.Where(answer => answer.Differences.Count == 0).Select(answer => $"not found: {answer.Changed}"));
        Console.WriteLine($"the 38 cases of Croydon with both reports: {times[0].Milliseconds:n0} ms, again {times[^1].Milliseconds:n0} ms (limit 2,000)");
        var kept = found.Count(answer => answer.Differences.Count > 0);
        Console.WriteLine($"one changed cell or figure of a sentence in it: found {kept} of {Changes}");
        return times[0].Differences.Count == 0 && kept == Changes;
    }

    private static void Show(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine("  " + line);
        }
    }
}
