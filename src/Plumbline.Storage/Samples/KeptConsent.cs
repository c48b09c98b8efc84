namespace Plumbline.Storage.Samples;

/// <summary>Somebody who answers for quality agrees that a judged case may fall out of the sample, and why.</summary>
public sealed class KeptConsent
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required string Note { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
