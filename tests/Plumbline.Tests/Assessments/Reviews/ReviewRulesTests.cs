using CsCheck;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Reviews;

public sealed class ReviewRulesTests
{
    private static readonly ReviewActor Assessor = new("anna", ReviewPart.Assessor);
    private static readonly ReviewActor Reviewer = new("rhys", ReviewPart.Reviewer);
    private static readonly ReviewActor Lead = new("lena", ReviewPart.Senior);
    private static readonly PinnedComment Comment = new("1", "plan", "rhys", "Where is the plan?", DateTimeOffset.UnixEpoch);

    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("needed"),
        Given.AQuestion("plan") with { Relevant = "${needed} = 'yes'", MayBeNotApplicable = false },
        Given.AQuestion("on_time") with { Relevant = "${needed} = 'yes'", ProducedBy = "plan" });

    [Fact]
    public void The_moves_that_lead_on_are_those_of_a_record_that_is_never_sent_back() =>
        ReviewMoves.All.Where(move => move.LeadsOn).Select(move => move.Step)
            .ShouldBe([ReviewStep.Begin, ReviewStep.HandOver, ReviewStep.BeginReview, ReviewStep.Complete, ReviewStep.Lock]);

    [Fact]
    public void A_whole_record_goes_from_made_to_locked()
    {
        var record = Whole(ReviewState.Made);
        foreach (var (step, actor) in new[]
        {
            (ReviewStep.Begin, Assessor),
            (ReviewStep.HandOver, Assessor),
            (ReviewStep.BeginReview, Reviewer),
            (ReviewStep.Complete, Reviewer),
            (ReviewStep.Lock, Lead),
        })
        {
            record = record with { State = ReviewRules.Take(record, step, actor).Value };
        }

        record.State.ShouldBe(ReviewState.Locked);
    }

    [Fact]
    public void A_record_with_gaps_is_not_handed_over_and_every_gap_is_named()
    {
        var record = Record(ReviewState.InProgress, Answer.Yes, Answer.Missing, Answer.Missing);

        var refused = ReviewRules.Take(record, ReviewStep.HandOver, Assessor);

        refused.Refusals.Select(fault => (fault.Code, fault.Subject)).ShouldBe([("question-unanswered", "plan"), ("question-unanswered", "on_time")]);
    }

    [Fact]
    public void An_answer_that_the_instrument_does_not_allow_holds_the_record_up()
    {
        var record = Record(ReviewState.InProgress, Answer.Yes, Answer.No, Answer.Yes);

        ReviewRules.Take(record, ReviewStep.HandOver, Assessor).Refusals.Single().Code.ShouldBe("yes-without-what-it-requires");
    }

    [Fact]
    public void An_answer_typed_before_routing_closed_its_question_holds_nothing_up()
    {
        var record = Record(ReviewState.InProgress, Answer.No, Answer.Yes, Answer.Missing);

        ReviewRules.Take(record, ReviewStep.HandOver, Assessor).Value.ShouldBe(ReviewState.Ready);
    }

    [Fact]
    public void A_comment_must_be_resolved_before_the_record_goes_on()
    {
        var returned = Whole(ReviewState.Returned) with { OpenComments = [Comment] };

        ReviewRules.Take(returned, ReviewStep.HandOver, Assessor).Refusals.Single().ShouldSatisfyAllConditions(
            fault => fault.Code.ShouldBe("comment-unresolved"),
            fault => fault.Subject.ShouldBe("plan"));
        ReviewRules.Take(returned with { OpenComments = [] }, ReviewStep.HandOver, Assessor).Value.ShouldBe(ReviewState.Ready);
    }

    [Fact]
    public void A_record_goes_back_only_with_a_comment()
    {
        ReviewRules.Take(Whole(ReviewState.InReview), ReviewStep.Return, Reviewer).Refusals.Single().Code.ShouldBe("comment-missing");
        ReviewRules.Take(Whole(ReviewState.InReview) with { OpenComments = [Comment] }, ReviewStep.Return, Reviewer).Value.ShouldBe(ReviewState.Returned);
    }

    [Fact]
    public void Nobody_reviews_the_own_record()
    {
        var both = new ReviewActor("anna", ReviewPart.Assessor | ReviewPart.Reviewer | ReviewPart.Senior);

        ReviewRules.Take(Whole(ReviewState.Ready), ReviewStep.BeginReview, both).Refusals.Single().Code.ShouldBe("own-record");
        ReviewRules.MayComment(Whole(ReviewState.InReview), both).ShouldBeFalse();
    }

    /// <summary>Four eyes: whoever changed a judgement would review their own, though someone else reads the case.</summary>
    [Theory]
    [InlineData(ReviewState.Ready, ReviewStep.BeginReview)]
    [InlineData(ReviewState.InReview, ReviewStep.Complete)]
    [InlineData(ReviewState.Complete, ReviewStep.Lock)]
    public void Who_judged_in_a_record_reviews_it_no_more_than_its_assessor(ReviewState state, ReviewStep step)
    {
        var senior = new ReviewActor("lena", ReviewPart.Assessor | ReviewPart.Reviewer | ReviewPart.Senior);
        var touched = Whole(state) with { Judges = ["anna", "lena"] };

        ReviewRules.Take(touched, step, senior).Refusals.Single().Code.ShouldBe("own-record");
        ReviewRules.StepsFor(touched, senior).ShouldNotContain(step);
        ReviewRules.MayComment(touched, senior).ShouldBeFalse();
        ReviewRules.Take(touched with { Judges = ["anna", "bob"] }, step, senior).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void An_assessor_hands_over_only_the_own_record_and_reviews_none()
    {
        ReviewRules.Take(Whole(ReviewState.InProgress), ReviewStep.HandOver, Assessor with { Person = "bob" }).Refusals
            .Single().Code
            .ShouldBe("record-not-yours");
        ReviewRules.Take(Whole(ReviewState.Ready), ReviewStep.BeginReview, Assessor with { Person = "bob" }).Refusals.Single().Code.ShouldBe("step-not-yours");
    }

    [Fact]
    public void A_record_is_not_locked_while_its_second_reading_is_not_settled() =>
        ReviewRules.Take(Whole(ReviewState.Complete) with { SecondReadingIsOpen = true }, ReviewStep.Lock, Lead).Refusals
            .Single().Code
            .ShouldBe("second-reading-open");

    [Theory]
    [InlineData(ReviewStep.Reopen, ReviewState.Complete)]
    [InlineData(ReviewStep.Unlock, ReviewState.Locked)]
    public void A_signed_off_record_opens_again_only_with_a_reason(ReviewStep step, ReviewState from)
    {
        ReviewRules.Take(Whole(from), step, Lead, "  ").Refusals.Single().Code.ShouldBe("reason-missing");
        ReviewRules.Take(Whole(from), step, Lead, "A plan came to light").Value.ShouldBe(ReviewState.InReview);
    }

    [Fact]
    public void Judgements_change_only_while_the_record_is_with_its_assessor()
    {
        ReviewStates.All.Where(state => ReviewRules.MayJudge(Whole(state), Assessor))
            .ShouldBe([ReviewState.Made, ReviewState.InProgress, ReviewState.Returned]);
        ReviewRules.MayJudge(Whole(ReviewState.InProgress), Assessor with { Person = "bob" }).ShouldBeFalse();
    }

    [Fact]
    public void Whatever_people_try_nothing_is_signed_off_with_a_gap_a_comment_or_two_eyes() =>
        Gen.Select(
            Gen.Enum<ReviewStep>(),
            Gen.Int[0, 3].Select(who => new[] { Assessor, Reviewer, Lead, new ReviewActor("anna", ReviewPart.Reviewer) }[who]),
            Gen.Bool).Array[1, 60]
            .Sample(tries =>
            {
                var record = Whole(ReviewState.Made);
                string? signedBy = null;
                foreach (var (step, actor, comments) in tries)
                {
                    record = record with { OpenComments = comments ? [Comment] : [] };
                    if (ReviewRules.Take(record, step, actor, "because").TryGet(out var next))
                    {
                        signedBy = step == ReviewStep.Complete ? actor.Person : signedBy;
                        (next.IsSignedOff() && comments).ShouldBeFalse();
                        record = record with { State = next };
                    }
                }

                signedBy.ShouldNotBe("anna");
            });

    [Fact]
    public void Every_state_has_a_code_of_its_own() => ReviewStates.All.ShouldAllBe(state => ReviewStates.FromCode(state.Code()) == state);

    private static ReviewRecord Whole(ReviewState state) => Record(state, Answer.Yes, Answer.Yes, Answer.No);

    private static ReviewRecord Record(ReviewState state, params Answer[] answers) =>
        ReviewRecord.Of(CaseAssessment.Of(Given.ACase("C1"), Small, answers), state, "anna", []);
}
