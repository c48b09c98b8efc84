namespace Plumbline.Workspace.Interviews;

/// <summary>One day of the plan.</summary>
/// <param name="IsOutsideFieldwork">Whether the timetable has no fieldwork on it.</param>
/// <param name="Interviews">By the time at which they start.</param>
/// <param name="Free">Offered times that nobody has taken, likewise.</param>
public sealed record PlannedDay(DateOnly Day, bool IsOutsideFieldwork, IReadOnlyList<PlannedInterview> Interviews, IReadOnlyList<OfferedTime> Free);
