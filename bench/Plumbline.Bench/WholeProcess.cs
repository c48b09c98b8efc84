using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Plumbline.Bench.Processes;
using Plumbline.Reports.Blocks;

namespace Plumbline.Bench;

/// <summary>
/// Times whole processes on the Croydon inspection, as a person waits for them, in turn with Debian's pandoc on the same text in both languages;
/// the median of eleven runs after two that are not counted. Limits are for two quiet cores: <c>whole-process [PROGRAM]</c>.
/// </summary>
internal static partial class WholeProcess
{
    private const int Runs = 11;
    private const int LargestAllowed = 200;

    private sealed record Job(string Name, double? Limit, string[] Command, string? Peer);

    public static int Run(string[] arguments)
    {
        var program = Path.GetFullPath(arguments.Length > 0 ? arguments[0] : "out/program/plumbline");
        if (!PublishedProgram.IsThere(program))
        {
            return 2;
        }

        if (!Works("pandoc", "--version"))
        {
            Console.Error.WriteLine("The comparison needs pandoc, which is not here: apt-get install pandoc (see bench/README.md).");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-bench-").FullName;
        try
        {
            return Measure(program, "examples/croydon-2012", folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Measure(string program, string inspection, string folder)
    {
        var engine = new[] { "typst", "weasyprint", "wkhtmltopdf", "pdflatex" }.FirstOrDefault(name => Works(name, "--version"));
        Job[] jobs =
        [
            new("check", 0.3, [program, "check", inspection], null),
            new("score", 0.3, [program, "score", inspection, "--json"], null),
            new("html+docx+data", 0.5, Report("html,docx,data"), Both("-s", "html", null) + " && " + Both("", "docx", null)),
            new("html", null, Report("html"), Both("-s", "html", null)),
            new("docx", null, Report("docx"), Both("", "docx", null)),
            new("pdf, one of them", 1.0, [.. Report("pdf"), "--language", "en"], null),
            new("pdf", null, Report("pdf"), engine is null ? null : Both("", "pdf", engine)),
        ];

        Console.WriteLine($"{"en and cy",-18}{"plumbline",12}{"limit",10}{"pandoc",12}{"ratio",8}");
        var ours = jobs.Select(job => Timings(job.Command, null).Ours).ToList();
        var memory = LargestChildInMegabytes();
        GivePandocTheText(program, inspection, folder);
        var missed = memory > LargestAllowed ? 1 : 0;
        foreach (var (job, alone) in jobs.Zip(ours))
        {
            var (mine, theirs) = job.Peer is null ? (alone, null) : Timings(job.Command, ["sh", "-c", job.Peer]);
            var middle = Spread.MedianOf(mine);
            var peer = theirs is null ? default(double?) : Spread.MedianOf(theirs);
            missed += job.Limit < middle ? 1 : 0;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{job.Name,-18}{middle,10:0.000} "
                        + $"s{(job.Limit is { } limit ? $"{limit:0.0} s" : ""),10}{(peer is { } other ? $"{other:0.000} s" : ""),12}"
                        + $"{(peer is { } slower ? $"{slower / middle:0.0}x" : ""),8}{(job.Limit < middle ? "  over the limit" : "")}"));
        }

        Console.WriteLine($"largest process   {memory} MB (limit {LargestAllowed} MB); of pandoc and us together {LargestChildInMegabytes()} MB");
        Console.WriteLine(engine is null
            ? "pdf: pandoc has no engine here (typst, weasyprint, wkhtmltopdf, pdflatex), so it has no figure"
            : $"pdf: pandoc by {engine}");
        Console.WriteLine($"load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores");
        return missed == 0 ? 0 : 1;

        string[] Report(string formats) => [program, "report", inspection, "--out", $"{folder}/out", "--format", formats];

        string Both(string options, string format, string? by) => "{ " + string.Join(" & ", Languages.All.Select(language =>
            $"pandoc {options} {(by is null ? "" : $"--pdf-engine={by}")} --metadata title=Report {folder}/text.{language.Code()}.md "
                + $"-o {folder}/peer.{language.Code()}.{format}"))
            + " & wait; }";
    }

    /// <summary>Our page as pandoc's own Markdown; after our memory was asked, since pandoc's counts from here on.</summary>
    private static void GivePandocTheText(string program, string inspection, string folder)
    {
        Once([program, "report", inspection, "--out", folder, "--format", "html"]);
        foreach (var language in Languages.All)
        {
            var report = Directory.EnumerateFiles(folder, $"*.{language.Code()}.html").Single(file => LeafletKinds.OfFile(Path.GetFileName(file)) is null);
            File.Move(report, $"{folder}/page.{language.Code()}.html");
            Once(["pandoc", "-f", "html", "-t", "markdown", $"{folder}/page.{language.Code()}.html", "-o", $"{folder}/text.{language.Code()}.md"]);
        }
    }

    private static (double[] Ours, double[]? Theirs) Timings(string[] command, string[]? peer)
    {
        var ours = new double[Runs];
        var theirs = peer is null ? null : new double[Runs];
        for (var run = -2; run < Runs; run++)
        {
            var mine = Once(command);
            var other = peer is null ? 0 : Once(peer);
            if (run >= 0)
            {
                ours[run] = mine;
                theirs?[run] = other;
            }
        }

        return (ours, theirs);
    }

    private static bool Works(string program, string argument)
    {
        try
        {
            Once([program, argument]);
            return true;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static double Once(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{string.Join(' ', command)}: {error.Result}");
    }

    private static long LargestChildInMegabytes()
    {
        Span<long> usage = stackalloc long[18];
        const int Children = -1;
        const int LargestResidentSet = 4;
        return GetResourceUsage(Children, ref MemoryMarshal.GetReference(usage)) == 0 ? usage[LargestResidentSet] / 1024 : -1;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
