using Plumbline.Caseloads.Intake;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>The cases of a service's list, and what its reader should know of how they were found.</summary>
public sealed record ListedCases(IReadOnlyList<ListedCase> Cases, IReadOnlyList<Refusal> Notes)
{
    /// <summary>What became of each column that has a heading, in the order of the list.</summary>
    public IReadOnlyList<ColumnUse> Columns { get; init; } = [];
}
