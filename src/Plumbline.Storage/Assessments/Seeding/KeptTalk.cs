namespace Plumbline.Storage.Assessments.Seeding;

/// <summary>That somebody talked with a reader about their copy of a seeded case, and what about.</summary>
public sealed class KeptTalk
{
    public required string InspectionId { get; init; }

    /// <summary>The code of the copy.</summary>
    public required string CaseId { get; init; }

    public required string Note { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
