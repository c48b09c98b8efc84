namespace Plumbline.Storage.Assessments.Seeding;

/// <summary>The tolerance of seeded cases that somebody stated for an inspection, and why; the last one holds.</summary>
public sealed class KeptTolerance
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required int Points { get; init; }

    public required string Why { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
