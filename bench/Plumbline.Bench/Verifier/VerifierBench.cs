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
        Console.WriteLine($"the 38 cases of Croydon, report and all: {Croydon(below):n0} ms (limit 2,000)");
        return equal == howMany && found == howMany ? 0 : 1;

        string NameOf(int place) => Path.GetFileName(folders[place]);
    }

    private static double Croydon(TemporaryFolder below)
    {
        var report = below.PathTo("croydon");
        using var unread = new StringWriter();
        string[] command = ["report", Repository.PathTo("examples", "croydon-2012"), "--out", report, "--format", "data,html"];
        if (Plumbline.Cli.CommandLine.Run(command, unread, Console.Error) != 0)
        {
            throw new InvalidOperationException("The example could not be reported.");
        }

        var folder = Directory.CreateDirectory(below.PathTo("croydon-files")).FullName;
        foreach (var file in Directory.EnumerateFiles(report, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var answer = VerifierRun.Of(VerifierPage.Script, [folder])[0];
        Show(answer.Differences.Take(20));
        return answer.Milliseconds;
    }

    private static void Show(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine("  " + line);
        }
    }
}
