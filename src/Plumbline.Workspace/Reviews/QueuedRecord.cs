using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Reviews;

/// <summary>One record in the list of cases.</summary>
/// <param name="Reader">The account that has the case; null for nobody.</param>
/// <param name="ReaderName">As colleagues know them; empty for nobody.</param>
/// <param name="Comments">How many are pinned to it and not resolved.</param>
public sealed record QueuedRecord(string Case, ReviewState State, Guid? Reader, string ReaderName, int Unanswered, int Comments, DateTimeOffset Changed)
{
    /// <summary>The seeded case that it is a copy of, for those who seed cases; null for everybody else, and for every other case.</summary>
    public string? SeededFrom { get; init; }
}
