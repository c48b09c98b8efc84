using Plumbline.Assessments.Allocations;

namespace Plumbline.Storage.Assessments;

/// <summary>A conflict of interest that someone declared at an inspection.</summary>
public sealed class KeptConflict
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>What it is with: <c>case</c>, <c>practitioner</c> or <c>area</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the case, practitioner or area.</summary>
    public required string Subject { get; init; }

    /// <summary>In the words of who declared it; seen by those who allocate.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset DeclaredAt { get; init; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The same as the rules of allocation read it.</summary>
    public DeclaredConflict AsDeclared() => new(ConflictKinds.FromCode(Kind), Subject, Reason);
}
