using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>Which acts make which parts in the review of a record.</summary>
internal static class RecordParts
{
    /// <summary>What a reader of a case does, by what it is read for.</summary>
    public static Act ActOf(Purpose purpose) => purpose switch
    {
        Purpose.Second => Act.ReadSecond,
        Purpose.Adjudicated => Act.AdjudicateCases,
        _ => Act.JudgeCases,
    };

    public static ReviewPart PartOf(Act act) => act switch
    {
        Act.JudgeCases or Act.ReadSecond or Act.AdjudicateCases => ReviewPart.Assessor,
        Act.ReviewCases => ReviewPart.Reviewer,
        Act.LockCases => ReviewPart.Senior,
        _ => ReviewPart.None,
    };
}
