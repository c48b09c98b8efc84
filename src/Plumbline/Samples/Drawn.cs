using Plumbline.Caseloads;
using Plumbline.Samples.Allotments;
using Plumbline.Samples.Designs;
using Plumbline.Statistics;

namespace Plumbline.Samples;

/// <summary>A drawn sample with its reserve, and everything that shows that it was drawn fairly.</summary>
/// <param name="Seed">The text from which all chance followed.</param>
/// <param name="Sample">In the order of the draw.</param>
/// <param name="Reserve">Further cases in the order in which they would replace others.</param>
/// <param name="Probabilities">The inclusion probability of each case, in the order of <see cref="Caseload.Cases"/>.</param>
public sealed record Drawn(
    Caseload Caseload, SampleDesign Design, string Seed, IReadOnlyList<DrawnCase> Sample, IReadOnlyList<DrawnCase> Reserve, IReadOnlyList<double> Probabilities)
{
    /// <summary>The stratum of each case, in the order of <see cref="Caseload.Cases"/>; empty where the design has none.</summary>
    public IReadOnlyList<string> Strata { get; init; } = [.. Caseload.Cases.Select(_ => "")];

    /// <summary>The history of sizes, for designs that share a sample out.</summary>
    public IReadOnlyList<Allotment> Allotments { get; init; } = [];

    /// <summary>What its user should know though it stopped nothing, such as a stratum without a chance.</summary>
    public IReadOnlyList<Refusal> Warnings { get; init; } = [];

    /// <summary>How many walks were needed; more than 1 only where a walk ended without meeting a floor or cap and was begun again.</summary>
    public int Walks { get; init; } = 1;

    /// <summary>Sample against caseload, value by value of each margin in the order of the design.</summary>
    public IReadOnlyList<MarginComparison> Compare(IReadOnlyCollection<DrawnCase> sample) =>
    [
        .. MarginFields.Of(Design, Caseload).SelectMany(field => Caseload.Cases
            .Select((one, index) => (Value: one.Find(field) ?? MarginComparison.NotRecorded, Index: index))
            .GroupBy(pair => pair.Value, StringComparer.Ordinal)
            .OrderBy(group => group.Key == MarginComparison.NotRecorded)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new MarginComparison(
                field,
                group.Key,
                new Share(group.Count(), Caseload.Cases.Count),
                new Share(sample.Count(drawn => (drawn.Case.Find(field) ?? MarginComparison.NotRecorded) == group.Key), sample.Count),
                group.Sum(pair => Probabilities[pair.Index])))),
    ];
}
