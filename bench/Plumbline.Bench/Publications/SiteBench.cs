using System.Diagnostics;
using Plumbline.Bench.Storage;
using Plumbline.Testing;

namespace Plumbline.Bench.Publications;

/// <summary>
/// The public site of many areas written as files by <c>plumbline site</c>: <c>site [AREAS] [FOLDER]</c>, 158 when none is said; with a folder the site is
/// kept there; ends with 1 above its limit of a minute.
/// </summary>
internal static class SiteBench
{
    private const double Limit = 60;

    public static int Run(string[] arguments)
    {
        var areas = arguments.Length > 0 && int.TryParse(arguments[0], out var asked) ? asked : 158;
        using var folder = new TemporaryFolder();
        var (data, site) = (Path.Combine(folder.Path, "data"), arguments.Length > 1 ? arguments[1] : Path.Combine(folder.Path, "site"));
        Directory.CreateDirectory(data);
        var made = Stopwatch.GetTimestamp();
        var files = PublishedAreas.In(data, areas).GetAwaiter().GetResult();
        Console.WriteLine($"{areas} areas with {files:n0} files of reports, kept in {Stopwatch.GetElapsedTime(made).TotalSeconds:0.0} s "
            + "(not part of the figure)");
        var (from, spent) = (Stopwatch.GetTimestamp(), ProcessorTime.Seconds(null));
        var code = Cli.CommandLine.Run(["site", site, "--public-url", "https://inspections.example/", "--data", data], Console.Out, Console.Error);
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        var written = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length).ToList();
        Console.WriteLine($"site: {written.Count:n0} files, {written.Sum() / 1e6:n0} MB in {seconds:0.0} s (limit {Limit:0} s), of processors "
            + $"{ProcessorTime.Seconds(null) - spent:0.0} s");
        Console.WriteLine($"load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores");
        return code == 0 && seconds <= Limit ? 0 : 1;
    }
}
