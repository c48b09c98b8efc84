using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Reviews;

/// <summary>One record in the list of cases.</summary>
/// <param name="Reader">The account that has the case; null for nobody.</param>
/// <param name="ReaderName">As colleagues know them; empty for nobody.</param>
/// <param name="Comments">How many are pinned to it and not resolved.</param>
public sealed record QueuedRecord(string Case, ReviewState State, Guid? Reader, string ReaderName, int Unanswered, int Comments, DateTimeOffset Changed);
