using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Reviews.Remarks;

/// <summary>What of a record a reviewer should look at before signing it off. docs/methods/review.md states the rule.</summary>
public static class ReviewRemarks
{
    /// <summary>The judgements that need a look, in the order of the form.</summary>
    /// <param name="commented">Questions with a comment that is not resolved.</param>
    /// <param name="returned">The entry by which the record was last given back; null when it never was.</param>
    public static IReadOnlyList<RemarkedQuestion> Of(
        CaseAssessment assessment, FormLayout layout, PresentRecord present, IReadOnlySet<string> commented, int? returned) =>
    [
        .. layout.Order.Select(question => Of(assessment, question, present.Find(assessment.Instrument.Questions[question].Name), commented, returned))
            .Where(remarked => remarked.Remarks != Remark.None),
    ];

    /// <summary>Those of them that nobody has looked at as they stand: neither accepted, nor put right by the reviewer's own override.</summary>
    /// <param name="accepted">The entries that a reviewer accepted, by the name of the question.</param>
    public static IReadOnlyList<string> NotLookedAt(
        IReadOnlyList<RemarkedQuestion> remarked, Instrument instrument, ILookup<string, int> accepted, PresentRecord present, string reviewer) =>
    [
        .. remarked.Select(one => (Name: instrument.Questions[one.Question].Name, one.Revision))
            .Where(one => !accepted[one.Name].Contains(one.Revision) && present.Find(one.Name)?.Replaced?.By != reviewer)
            .Select(one => one.Name),
    ];

    private static RemarkedQuestion Of(CaseAssessment assessment, int index, PresentJudgement? stands, IReadOnlySet<string> commented, int? returned)
    {
        var question = assessment.Instrument.Questions[index];
        var isOpen = assessment.IsOpen(index);
        var answer = assessment.Recorded(index);
        var isPoor = question.IsScored && answer == Answer.No;
        var asks = isPoor || answer == Answer.Unknown || EvidenceRules.IsAskedFor(assessment, index);
        (Remark Remark, bool Holds)[] all =
        [
            (Remark.NotSufficient, isOpen && isPoor),
            (Remark.NotAssessed, isOpen && answer == Answer.Unknown),
            (Remark.WithoutEvidence, isOpen && asks && !EvidenceRules.HasAny(stands?.Judged)),
            (Remark.ChangedSinceReturn, isOpen && stands is not null && stands.Revision > returned),
            (Remark.Contradicts, isOpen && AnswerRules.FaultOf(assessment, index) is not null),
            (Remark.Overridden, stands?.Replaced is not null),
            (Remark.Commented, commented.Contains(question.Name)),
            (Remark.ClosedSince, !isOpen && stands?.Replaced is not null),
        ];
        return new RemarkedQuestion(index, all.Where(one => one.Holds).Aggregate(Remark.None, (found, one) => found | one.Remark), stands?.Revision ?? 0);
    }
}
