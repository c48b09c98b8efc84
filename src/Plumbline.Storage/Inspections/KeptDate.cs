using Plumbline.Inspections;

namespace Plumbline.Storage.Inspections;

/// <summary>One date of an inspection's timetable.</summary>
public sealed class KeptDate
{
    public required string InspectionId { get; init; }

    public required Milestone Milestone { get; init; }

    /// <summary>When it should be reached.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>When it was reached; null until then.</summary>
    public DateOnly? Reached { get; set; }
}
