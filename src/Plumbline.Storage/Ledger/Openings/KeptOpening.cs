namespace Plumbline.Storage.Ledger.Openings;

/// <summary>That someone opened a record of a case to read it; noted once an hour for each person and record.</summary>
public sealed class KeptOpening
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid RecordId { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }
}
