namespace Plumbline.Publications.Disclosures;

/// <summary>What the benchmark gives away of areas: where it can only be of one or two, their scores follow from it.</summary>
internal static class BenchmarkFindings
{
    private static readonly LocalText Thin = new(
        "lowest, highest and average are those of one or two areas, so that the score of one follows; leave the benchmark out until more are inspected",
        "ffigurau un neu ddwy ardal yw’r isaf, yr uchaf a’r cyfartaledd, felly mae sgôr un yn dilyn; gadewch y meincnod allan hyd nes yr arolygir rhagor");

    public static IEnumerable<DisclosureFinding> Of(ReleaseMaterial material) =>
        material.Inspection.Benchmark is { Rows.Count: > 0 } benchmark && benchmark.Rows.All(row => Math.Abs((2 * row.Average) - row.Lowest - row.Highest) <= 1)
            ? [DisclosureFinding.Of(DisclosureKind.ThinBenchmark, "benchmark", Thin)] : [];
}
