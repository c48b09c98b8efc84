using Plumbline.Assessments;
using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Reviews.Remarks;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Reviews;

/// <summary>What a reviewer is shown, by the list in docs/methods/review.md.</summary>
public sealed class ReviewRemarksTests
{
    private static readonly Instrument Instrument = Given.AnInstrument(
        Given.AQuestion("made"),
        Given.AQuestion("good") with { ProducedBy = "made", NotProduced = NotProduced.Insufficient },
        Given.AQuestion("copied") with { Relevant = "${made} = 'no'" },
        Given.AQuestion("family") with { Role = QuestionRole.Descriptive, Criterion = null });

    private static readonly Judged Explained = new(Answer.No) { Note = "It has no date" };

    [Fact]
    public void A_record_in_which_all_is_well_needs_no_look() =>
        Remarks(new(Answer.Yes), new(Answer.Yes), null, new(Answer.No)).ShouldBeEmpty("that a family is not there is no shortcoming");

    [Fact]
    public void What_is_poor_is_shown_and_what_is_written_down_of_it_is_enough() =>
        Remarks(new(Answer.Yes), Explained, null, null).ShouldBe([("good", Remark.NotSufficient)]);

    [Fact]
    public void Each_reason_is_told_and_all_of_them_of_one_question() =>
        Remarks(new(Answer.No), new(Answer.Yes), new(Answer.Unknown), null, commented: ["copied"], returned: 2).ShouldBe(
        [
            ("made", Remark.NotSufficient | Remark.WithoutEvidence | Remark.ChangedSinceReturn),
            ("good", Remark.Contradicts | Remark.ChangedSinceReturn),
            ("copied", Remark.NotAssessed | Remark.WithoutEvidence | Remark.ChangedSinceReturn | Remark.Commented),
        ]);

    [Fact]
    public void An_overridden_judgement_stays_in_sight_when_other_answers_close_it() =>
        Remarks(new(Answer.Yes), new(Answer.Yes), Explained, null, overridden: "copied").ShouldBe([("copied", Remark.Overridden | Remark.ClosedSince)]);

    [Fact]
    public void An_instrument_may_ask_for_evidence_of_what_is_sufficient_too()
    {
        var asking = (Instrument.Draft with { EvidenceFor = [Answer.Yes] }).Prove().Value;
        var read = CaseAssessment.Of(Given.ACase("C1"), asking, [Answer.Yes, Answer.Yes, Answer.Missing, Answer.Yes]);

        EvidenceRules.Lacking(read, question => question == "good" ? new Judged(Answer.Yes) { Note = "page 2" } : null).ShouldBe(["made"]);
        EvidenceRules.Lacking(CaseAssessment.Of(read.Case, Instrument, [Answer.No, Answer.No, Answer.No, Answer.No]), _ => null).ShouldBeEmpty();
    }

    [Fact]
    public void A_look_is_at_what_stands_and_ones_own_override_needs_none()
    {
        RemarkedQuestion[] remarked = [new(0, Remark.NotSufficient, 4), new(1, Remark.NotSufficient, 3), new(3, Remark.Overridden, 6)];
        var present = Present([null, null, null, new(Answer.No)], "family");

        NotLookedAt(("made", 3), ("good", 3)).ShouldBe(["made"], "it has changed since");
        NotLookedAt(("made", 4), ("good", 3)).ShouldBeEmpty();

        IReadOnlyList<string> NotLookedAt(params (string Question, int Revision)[] looks) =>
            ReviewRemarks.NotLookedAt(remarked, Instrument, looks.ToLookup(look => look.Question, look => look.Revision), present, "quality");
    }

    private static IReadOnlyList<(string Question, Remark Remarks)> Remarks(
        Judged? made, Judged? good, Judged? copied, Judged? family, string[]? commented = null, int? returned = null, string? overridden = null)
    {
        Judged?[] all = [made, good, copied, family];
        var read = CaseAssessment.Of(Given.ACase("C1"), Instrument, [.. all.Select(judged => judged?.Answer ?? Answer.Missing)]);
        return [.. ReviewRemarks.Of(read, FormLayout.Of(Instrument), Present(all, overridden), (commented ?? []).ToHashSet(), returned)
            .Select(one => (Instrument.Questions[one.Question].Name, one.Remarks))];
    }

    /// <summary>Everything was put down in the third entry, by the assessor or by the one who overrode it.</summary>
    private static PresentRecord Present(Judged?[] judged, string? overridden) =>
        new(6, "in-review", judged.Index().Where(one => one.Item is not null).ToDictionary(
        one => Instrument.Questions[one.Index].Name,
        one => new PresentJudgement(one.Item, 3, "assessor", DateTimeOffset.UnixEpoch)
        {
            Replaced = Instrument.Questions[one.Index].Name == overridden
                ? new ReplacedJudgement(new(Answer.Yes), "quality", DateTimeOffset.UnixEpoch, "It is not there") : null,
        }));
}
