namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>That the two readers of a case talk about what they differ on; opened once, and never taken back.</summary>
public sealed class KeptMeeting
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that opened it.</summary>
    public required string By { get; init; }
}
