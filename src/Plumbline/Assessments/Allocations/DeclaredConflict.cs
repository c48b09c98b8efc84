namespace Plumbline.Assessments.Allocations;

/// <summary>What a reader has declared, so that nobody has to ask why.</summary>
/// <param name="Subject">The id of the case, practitioner or area.</param>
/// <param name="Reason">In the reader's words; seen by those who allocate.</param>
public sealed record DeclaredConflict(ConflictKind Kind, string Subject, string? Reason = null);
