using Plumbline.Bench.Growth;

namespace Plumbline.Bench.Processes;

/// <summary>
/// What a person or an operator waits for and pays in whole processes of the published program, on SQLite:
/// <c>start [--runs 5] [--cases 5400] [--program PATH]</c>.
/// Medians with the least and the most; environment variables of the runtime reach the program, so a setting is tried by setting it.
/// </summary>
internal static class StartBench
{
    public static int Run(string[] arguments) =>
        PublishedProgram.MeasureAsync(arguments, (program, folder) => RunAsync(arguments, program, folder)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments, string program, string folder)
    {
        var (runs, cases) = (arguments.Whole("--runs", 5), arguments.Whole("--cases", 5_400));
        await ServeAsync(program, folder, runs);
        foreach (var size in new[] { 38, cases })
        {
            Import(program, folder, size, runs);
        }

        foreach (var size in new[] { 38, 380, 1_520 }.Where(size => size <= cases))
        {
            GrownInspection.Write($"{folder}/report", size);
            Line($"report --format data, {size} cases", runs,
                () => TimedProcess.Once(program, "report", $"{folder}/report", "--out", $"{folder}/out", "--format", "data"));
        }

        Console.WriteLine(TimedProcess.Machine());
        return 0;
    }

    /// <summary>An empty workspace that is there already; idle is two seconds after the first answer.</summary>
    private static async Task ServeAsync(string program, string folder, int runs)
    {
        TimedProcess.Once(program, "migrate", "--data", $"{folder}/served");
        var (seconds, idle) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            using var server = await ServedWorkspace.StartAsync(program, "--data", $"{folder}/served", "--demo");
            seconds.Add(server.SecondsUntilHealth);
            await Task.Delay(TimeSpan.FromSeconds(2));
            idle.Add(server.Megabytes);
        }

        Console.WriteLine($"{"serve until /health",-40}{Spread.Of(seconds).In("s"),28}{Spread.Of(idle).In("MB idle", "0"),28}");
    }

    private static void Import(string program, string folder, int cases, int runs)
    {
        var data = $"{folder}/data-{cases}";
        GrownInspection.Write($"{folder}/source", cases);
        Line($"import, {cases} cases", runs, () =>
        {
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }

            return TimedProcess.Once(program, "import", $"{folder}/source", "--data", data);
        });
        Line($"export --cases, {cases} cases", runs, () => TimedProcess.Once(program, "export", $"{folder}/cases.csv", "--cases", "--data", data));
    }

    private static void Line(string name, int runs, Func<(double Seconds, double Megabytes)> once)
    {
        var measured = Enumerable.Range(0, runs).Select(_ => once()).ToList();
        var (seconds, peak) = (Spread.Of(measured.Select(one => one.Seconds)), Spread.Of(measured.Select(one => one.Megabytes)));
        Console.WriteLine($"{name,-40}{seconds.In("s"),28}{peak.In("MB peak", "0"),28}");
    }
}
