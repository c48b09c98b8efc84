using Plumbline.Assessments.Interviews;

namespace Plumbline.Workspace.Interviews;

/// <summary>An offered time as it is chosen for one case.</summary>
/// <param name="Clashes">What it would clash with; it cannot be taken where there is any.</param>
/// <param name="IsOutsideFieldwork">Whether the timetable has no fieldwork on its day, which is only remarked on.</param>
public sealed record ChoosableTime(OfferedTime Time, IReadOnlyList<InterviewClash> Clashes, bool IsOutsideFieldwork);
