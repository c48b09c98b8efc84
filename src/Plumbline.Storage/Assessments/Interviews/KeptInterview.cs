namespace Plumbline.Storage.Assessments.Interviews;

/// <summary>That an offered time was taken for a case; who took it, and who gave it back and why.</summary>
public sealed class KeptInterview
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required Guid OfferId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that took it.</summary>
    public required string By { get; init; }

    /// <summary>When it was given back; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }

    /// <summary>The code of the reason why it was given back.</summary>
    public string? EndedWhy { get; set; }
}
