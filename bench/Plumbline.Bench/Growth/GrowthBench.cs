using Plumbline.Bench.Processes;
using Plumbline.Storage.Databases;

namespace Plumbline.Bench.Growth;

/// <summary>
/// How time and memory grow with the cases of an inspection and with the entries of its ledger, through report, import, check, verify and the main pages of
/// the real
/// server: <c>growth [--quick] [--runs 3] [--program PATH]</c>. Ends with 1 when anything grows faster than its size, or grows where it is promised to be flat.
/// </summary>
internal static class GrowthBench
{
    private const int LedgerCases = 380;

    /// <summary>Promises of flat memory and time; bench/README.md says them in words.</summary>
    private static readonly string[] FlatMemory = ["report html", "report data", "import", "verify"];
    private static readonly string[] FlatInCases = ["/cases/ONE", "/audit"];
    private static readonly string[] FlatInEntries = [.. FlatInCases, "/inspections", "/", "/review", "/allocation", "/second-readings", "/scores"];

    public static int Run(string[] arguments) =>
        PublishedProgram.MeasureAsync(arguments, (program, folder) => RunAsync(arguments, program, folder)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments, string program, string folder)
    {
        var (isQuick, runs) = (arguments.Contains("--quick"), arguments.Whole("--runs", 3));
        var verbs = new GrowthTable("Cases of one inspection, whole processes, SQLite:");
        var pages = new GrowthTable("Cases of one inspection, pages of the real server (length in KB), SQLite:");
        foreach (var cases in isQuick ? [38, 380, 1_520] : new[] { 38, 380, 3_800 })
        {
            await CasesAsync(program, folder, cases, runs, verbs, pages);
        }

        var entries = new GrowthTable($"Entries of the ledger beside {LedgerCases} cases:");
        var trail = new GrowthTable("Entries of the ledger, pages of the real server (length in KB):");
        foreach (var count in isQuick ? [1_000, 10_000, 100_000] : new[] { 1_000, 10_000, 100_000, 1_000_000 })
        {
            await EntriesAsync(program, folder, count, runs, entries, trail);
        }

        var above = verbs.Print("s", [], FlatMemory, isOfMemory: true) + pages.Print("ms", FlatInCases, [], isOfMemory: false)
            + entries.Print("s", [], FlatMemory, isOfMemory: true) + trail.Print("ms", FlatInEntries, [], isOfMemory: false);
        Console.WriteLine($"\nslopes are of the least time of {runs} runs (pages {PageRuns}), which a busy machine disturbs least");
        Console.WriteLine(TimedProcess.Machine());
        Console.WriteLine(above == 0 ? "nothing grows faster than it may" : $"{above} above what is promised");
        return above == 0 ? 0 : 1;
    }

    private const int PageRuns = 7;

    private static async Task CasesAsync(string program, string folder, int cases, int runs, GrowthTable verbs, GrowthTable pages)
    {
        var (source, data, output) = ($"{folder}/cases-{cases}", $"{folder}/data", $"{folder}/out");
        GrownInspection.Write(source, cases);
        Verb("check", [program, "check", source]);
        Verb("report html", [program, "report", source, "--out", output, "--format", "html", "--language", "en"]);
        Verb("report data", [program, "report", source, "--out", output, "--format", "data", "--language", "en"]);
        Verb("import", [program, "import", source, "--data", data], before: () => Remove(data));
        Verb("verify", [program, "verify", "--data", data]);
        Verb("export --cases", [program, "export", $"{folder}/cases.csv", "--cases", "--data", data]);
        var memory = await PagesAsync(program, data, cases, pages);
        Console.WriteLine($"{cases} cases are measured; the server held {memory:0} MB at its highest");
        Remove(data);
        Remove(source);
        Remove(output);

        void Verb(string name, string[] command, Action? before = null) => Measure(verbs, name, cases, runs, command, before);
    }

    private static async Task EntriesAsync(string program, string folder, int count, int runs, GrowthTable verbs, GrowthTable pages)
    {
        var (source, data) = ($"{folder}/ledger", $"{folder}/data");
        GrownInspection.Write(source, LedgerCases);
        TimedProcess.Once(program, "import", source, "--data", data);
        await using (var database = PlumblineDatabase.Open(data, null).Value)
        {
            // Each record was taken in with two.
            await GrownLedger.AddAsync(database, count - (2 * LedgerCases));
        }

        Measure(verbs, "verify", count, runs, [program, "verify", "--data", data], null);
        Measure(verbs, "export --ledger", count, runs, [program, "export", $"{folder}/ledger.jsonl", "--ledger", "--data", data], null);
        Measure(verbs, "export --cases", count, runs, [program, "export", $"{folder}/cases.csv", "--cases", "--data", data], null);
        var memory = await PagesAsync(program, data, count, pages);
        Console.WriteLine($"{count} entries are measured; the server held {memory:0} MB at its highest");
        Remove(data);
    }

    private static async Task<double> PagesAsync(string program, string data, int size, GrowthTable table)
    {
        const string Inspection = $"/inspections/{GrownInspection.Id}";
        using var server = await ServedWorkspace.StartAsync(program, "--data", data, "--demo");
        await using (var database = PlumblineDatabase.Open(data, null).Value)
        {
            await ServedWorkspace.AssignLeadAsync(database, GrownInspection.Id);
        }

        await server.EnterAsync("lead-inspector");
        (string Name, string Address)[] pages =
        [
            ("/inspections", "/inspections"), ("/", Inspection), ("/cases/ONE", $"{Inspection}/cases/{GrownInspection.NameOf(0)}"),
                ("/review", $"{Inspection}/review"),
            ("/allocation", $"{Inspection}/allocation"), ("/second-readings", $"{Inspection}/second-readings"), ("/scores", $"{Inspection}/scores"),
            ("/figures", $"{Inspection}/figures"), ("/texts", $"{Inspection}/texts"), ("/audit", $"{Inspection}/audit"),
        ];
        foreach (var (name, address) in pages)
        {
            var (time, length) = await server.TimeAsync(address, PageRuns);
            table.Add(name, size, time, length);
        }

        return server.PeakMegabytes;
    }

    private static void Measure(GrowthTable table, string name, int size, int runs, string[] command, Action? before)
    {
        var measured = new List<(double Seconds, double Megabytes)>();
        for (var run = 0; run < runs; run++)
        {
            before?.Invoke();
            measured.Add(TimedProcess.Once(command));
        }

        table.Add(name, size, Spread.Of(measured.Select(one => one.Seconds)), Spread.Of(measured.Select(one => one.Megabytes)).Median);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
