using Plumbline.Bench;
using Plumbline.Bench.Engine;
using Plumbline.Bench.Growth;
using Plumbline.Bench.Processes;
using Plumbline.Bench.Publications;
using Plumbline.Bench.Readers;
using Plumbline.Bench.Statistics;
using Plumbline.Bench.Storage;
using Plumbline.Bench.Storage.Stops;
using Plumbline.Bench.Verifier;
using Plumbline.Bench.Web;

// Each measurement is one command: dotnet run -c Release --project bench/Plumbline.Bench -- NAME
var measurements = new Dictionary<string, Func<string[], int>>
{
    ["case-page"] = CasePageBench.Run,
    ["editor-page"] = EditorPageBench.Run,
    ["engine"] = EngineBench.Run,
    ["rescore"] = RescoreBench.Run,
    ["proof"] = ProofBench.Run,
    ["audit"] = AuditBench.Run,
    ["balance"] = Balance.Run,
    ["cube"] = CubeDraws.Run,
    ["draws"] = RepeatedDraws.Run,
    ["promise"] = _ => PromiseBench.Run(),
    ["bootstrap"] = BootstrapBench.Run,
    ["chances"] = ChancesBench.Run,
    ["coverage"] = CoverageBench.Run,
    ["files"] = FilesBench.Run,
    ["fuzz"] = Fuzz.Run,
    ["growth"] = GrowthBench.Run,
    ["hostile"] = HostileBench.Run,
    ["intake"] = IntakeBench.Run,
    ["workbooks"] = WorkbookReaders.Run,
    ["leniency"] = LeniencyBench.Run,
    ["seeded"] = SeededBench.Run,
    ["save"] = SaveBench.Run,
    ["equal-to"] = EqualToTable.Run,
    ["embargo"] = EmbargoBench.Run,
    ["export"] = ExportBench.Run,
    ["kill"] = KillBench.Run,
    ["live-results"] = LiveResultsBench.Run,
    ["start"] = StartBench.Run,
    ["stops"] = StopsBench.Run,
    ["soak"] = SoakBench.Run,
    ["disclosure"] = DisclosureBench.Run,
    ["site"] = SiteBench.Run,
    ["table"] = TableBench.Run,
    ["timed"] = TimedProcess.Run,
    ["verifier"] = VerifierBench.Run,
    ["whole-process"] = WholeProcess.Run,
};

if (args.Length == 0 || !measurements.TryGetValue(args[0], out var measure))
{
    Console.Error.WriteLine($"Name one of: {string.Join(", ", measurements.Keys.Order(StringComparer.Ordinal))}");
    return 2;
}

return measure(args[1..]);
