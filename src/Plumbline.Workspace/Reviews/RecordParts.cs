using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Reviews;

/// <summary>Which acts make which parts in the review of a record.</summary>
public static class RecordParts
{
    public static ReviewPart PartOf(Act act) => act switch
    {
        Act.JudgeCases or Act.ReadSecond or Act.AdjudicateCases => ReviewPart.Assessor,
        Act.ReviewCases => ReviewPart.Reviewer,
        Act.LockCases => ReviewPart.Senior,
        _ => ReviewPart.None,
    };

    /// <summary>The part that somebody has at an inspection with what is read for one purpose.</summary>
    internal static ReviewActor Of(Acting who, KeptInspection inspection, Purpose purpose) => new(
        who.Name,
        new[] { purpose.ActOf(), Act.ReviewCases, Act.LockCases }.Where(act => who.MayAt(inspection, act))
            .Aggregate(ReviewPart.None, (parts, act) => parts | PartOf(act)));
}
