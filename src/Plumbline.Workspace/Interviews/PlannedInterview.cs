using Plumbline.Assessments.Interviews;

namespace Plumbline.Workspace.Interviews;

/// <summary>One interview of the plan, with whom and where, and everything that it clashes with.</summary>
public sealed record PlannedInterview(OfferedTime Time, InterviewCase Case, IReadOnlyList<InterviewClash> Clashes);
