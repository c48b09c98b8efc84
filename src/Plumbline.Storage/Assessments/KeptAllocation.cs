using Plumbline.Assessments;

namespace Plumbline.Storage.Assessments;

/// <summary>Who reads which case, and what for.</summary>
public sealed class KeptAllocation
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required Purpose Purpose { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that allocated it.</summary>
    public required string By { get; init; }

    /// <summary>When it was taken away again; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
