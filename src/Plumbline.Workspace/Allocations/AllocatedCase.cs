using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Allocations;

/// <summary>One case of the sample as those see it who give it to its reader.</summary>
/// <param name="Free">Those who may read it.</param>
/// <param name="Reader">The account that has it; null for nobody.</param>
/// <param name="State">How far its record is; null before it is opened.</param>
public sealed record AllocatedCase(string Case, IReadOnlyList<CaseReader> Free, Guid? Reader, ReviewState? State)
{
    /// <summary>
    /// The one who has the case and may no longer read it; null where there is none. They stay chosen until another is, so that nobody loses a case unsaid.
    /// </summary>
    public CaseReader? Closed { get; init; }
}
