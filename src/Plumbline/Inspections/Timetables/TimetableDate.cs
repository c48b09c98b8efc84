namespace Plumbline.Inspections.Timetables;

/// <summary>One milestone of an inspection's timetable.</summary>
/// <param name="Due">When it should be reached; null when that is not settled.</param>
/// <param name="Reached">When it was reached; null until then.</param>
public sealed record TimetableDate(Milestone Milestone, DateOnly? Due, DateOnly? Reached = null)
{
    public bool IsLate(DateOnly today) => Reached is null && Due < today;
}
