using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Reviews;

public sealed class OverrideRulesTests
{
    private static readonly ReviewActor Lead = new("lena", ReviewPart.Senior);

    private static readonly CaseAssessment Read = CaseAssessment.Of(
        Given.ACase("C1"),
        Given.AnInstrument(Given.AQuestion("plan") with { MayBeNotApplicable = false }, Given.AQuestion("copied") with { Relevant = "${plan} = 'no'" }),
        [Answer.Yes, Answer.Missing]);

    [Fact]
    public void The_override_keeps_what_the_assessor_judged()
    {
        var made = Make("plan", Answer.No).Value;

        (made.Original, made.Answer, made.By, made.Reason).ShouldBe((Answer.Yes, Answer.No, "lena", "The plan has no date"));
        Read.Recorded(0).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Make("plan", Answer.Yes, reason: "no", actor: new ReviewActor("anna", ReviewPart.Assessor), state: ReviewState.Locked)
            .Refusals
            .Select(fault => fault.Code)
            .ShouldBe(["override-not-yours", "own-record", "override-in-wrong-state", "reason-missing", "override-changes-nothing"]);

    [Theory]
    [InlineData("plan", Answer.NotApplicable, "always-applies")]
    [InlineData("plan", Answer.Missing, "override-of-nothing")]
    [InlineData("copied", Answer.Yes, "override-of-nothing")]
    [InlineData("plam", Answer.No, "unknown-question")]
    public void An_override_gives_an_answer_that_the_instrument_allows(string question, Answer answer, string code) =>
        Make(question, answer).Refusals.Single().Code.ShouldBe(code);

    private static Result<Override> Make(
        string question,
        Answer answer,
        string reason = " The plan has no date ",
        ReviewActor? actor = null,
        ReviewState state = ReviewState.InReview) =>
        OverrideRules.Make(ReviewRecord.Of(Read, state, "anna", []), Read, question, answer, reason, actor ?? Lead, DateTimeOffset.UnixEpoch);
}
