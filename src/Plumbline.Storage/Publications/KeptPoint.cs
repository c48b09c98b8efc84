using Plumbline.Publications;

namespace Plumbline.Storage.Publications;

/// <summary>A fact of the draft that the service challenged.</summary>
public sealed class KeptPoint
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The draft in which it stood.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>From 1 on, at its inspection.</summary>
    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required string Challenge { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public bool? IsAccepted { get; set; }

    public string? Reason { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public string? AnsweredBy { get; set; }

    public AccuracyPoint AsPoint() => new(Reference, Challenge) { IsAccepted = IsAccepted, Reason = Reason };
}
