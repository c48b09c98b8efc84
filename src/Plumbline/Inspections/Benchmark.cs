namespace Plumbline.Inspections;

/// <summary>The benchmark that was in force when the report was written: a snapshot, kept with the inspection.</summary>
/// <param name="Wave">Which areas it covers.</param>
public sealed record Benchmark(LocalText Wave, IReadOnlyList<BenchmarkRow> Rows)
{
    public BenchmarkRow? Find(string theme) => Rows.FirstOrDefault(row => row.Theme == theme);
}
