namespace Plumbline.Storage.Samples;

/// <summary>A case of the sample that could not be read, the case of the reserve that took its place, and why.</summary>
public sealed class KeptReplacement
{
    public required Guid Id { get; init; }

    public required Guid DrawId { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required string ReplacedBy { get; init; }

    /// <summary>One of the reasons that the sampling rules list.</summary>
    public required string Reason { get; init; }

    public string? Note { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it was taken back, while the case that came in was untouched; null while it stands.</summary>
    public DateTimeOffset? TakenBackAt { get; set; }

    public string? TakenBackBy { get; set; }
}
