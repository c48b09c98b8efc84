namespace Plumbline.Assessments.Allocations;

/// <summary>Someone who may be given cases to read.</summary>
/// <param name="Id">The id of the person.</param>
public sealed record Reader(string Id)
{
    /// <summary>Where a local assessor works; null for an inspector, who belongs to no area.</summary>
    public string? HomeArea { get; init; }

    /// <summary>The codes under which this person has supervised cases.</summary>
    public IReadOnlyList<string> PractitionerCodes { get; init; } = [];

    public IReadOnlyList<DeclaredConflict> Conflicts { get; init; } = [];
}
