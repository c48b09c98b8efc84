using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Plumbline.Bench;

/// <summary>
/// Times whole processes on the Croydon inspection, as a person waits for them, in turn with pandoc on the same content;
/// the median of eleven runs after two that are not counted, and the ratio from the same run. Memory is the largest of all our processes.
/// </summary>
internal static partial class WholeProcess
{
    private const int Runs = 11;

    public static int Run(string[] arguments)
    {
        var program = arguments.Length > 0 ? arguments[0] : "out/program/plumbline";
        var inspection = "examples/croydon-2012";
        var folder = Directory.CreateTempSubdirectory("plumbline-bench-").FullName;
        (string Name, string Limit, string[] Command, string[]? Peer)[] jobs =
        [
            ("check", "0.3 s", [program, "check", inspection], null),
            ("score", "0.3 s", [program, "score", inspection, "--json"], null),
            ("html+docx+data", "0.5 s", [program, "report", inspection, "--out", $"{folder}/some", "--format", "html,docx,data"], ["sh", "-c", $"pandoc {folder}/peer.html -o {folder}/peer2.html && pandoc {folder}/peer.html -o {folder}/peer.docx"]),
            ("html", "", [program, "report", inspection, "--out", $"{folder}/html", "--format", "html"], ["pandoc", "-s", $"{folder}/peer.html", "-o", $"{folder}/peer2.html"]),
            ("docx", "", [program, "report", inspection, "--out", $"{folder}/docx", "--format", "docx"], ["pandoc", $"{folder}/peer.html", "-o", $"{folder}/peer.docx"]),
            ("pdf", "1.0 s", [program, "report", inspection, "--out", $"{folder}/pdf", "--format", "pdf"], null),
        ];

        Once([program, "report", inspection, "--out", $"{folder}/html", "--format", "html"]);
        File.Copy(Directory.EnumerateFiles($"{folder}/html", "*.html", SearchOption.AllDirectories).First(), $"{folder}/peer.html");
        Console.WriteLine($"{"",-16}{"plumbline",12}{"limit",8}{"pandoc",12}{"ratio",8}");
        var ours = jobs.Select(job => Timings(job.Command, null).Ours).ToList();
        var memory = LargestChildInMegabytes();
        for (var i = 0; i < jobs.Length; i++)
        {
            var (name, limit, command, peer) = jobs[i];
            var (mine, theirs) = peer is null ? (ours[i], null) : Timings(command, peer);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16}{Median(mine),10:0.000} s{limit,8}{(theirs is null ? "" : $"{Median(theirs):0.000} s"),12}{(theirs is null ? "" : $"{Median(theirs) / Median(mine):0.0}x"),8}"));
        }

        Console.WriteLine($"largest process  {memory} MB (limit 200 MB)");
        Directory.Delete(folder, recursive: true);
        return 0;
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

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

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
