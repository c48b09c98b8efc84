namespace Plumbline.Storage.Caseloads;

/// <summary>A case that cannot be drawn, and why.</summary>
public sealed class KeptExclusion
{
    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    /// <summary>One of the reasons that the sampling rules list.</summary>
    public required string Reason { get; init; }

    public string? Note { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
