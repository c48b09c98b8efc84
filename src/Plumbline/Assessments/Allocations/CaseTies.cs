namespace Plumbline.Assessments.Allocations;

/// <summary>What ties one case to people and places.</summary>
/// <param name="Case">The pseudonym of the case.</param>
/// <param name="Area">The area that is inspected, by its names.</param>
/// <param name="Practitioners">The codes of those who held the case.</param>
/// <param name="Supervisors">The codes, or the ids in this workspace, of those who supervised it.</param>
public sealed record CaseTies(string Case, LocalText Area, IReadOnlyList<string> Practitioners, IReadOnlyList<string> Supervisors);
