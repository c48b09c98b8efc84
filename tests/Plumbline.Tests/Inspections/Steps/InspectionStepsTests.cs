using Plumbline.Inspections;
using Plumbline.Inspections.Steps;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Tests.Inspections.Steps;

/// <summary>An inspection walked from its announcement to its plan, fact by fact.</summary>
public sealed class InspectionStepsTests
{
    private static readonly InspectionFacts Nothing = new();

    private static readonly InspectionFacts Drawn = Nothing with { IsAnnounced = true, People = 3, Readers = 2, Documents = 6, Caseload = 200, Sampled = 38 };

    [Fact]
    public void The_stage_follows_from_what_has_been_done_and_from_nothing_typed()
    {
        InspectionFacts[] walked =
        [
            Nothing,
            Nothing with { IsAnnounced = true },
            Nothing with { IsAnnounced = true, Caseload = 200 },
            Drawn,
            Drawn with { Allocated = 37 },
            Drawn with { Allocated = 38 },
            Drawn with { Allocated = 38, Begun = 38, HandedOver = 38, SignedOff = 37 },
            Drawn with { Allocated = 38, Begun = 38, HandedOver = 38, SignedOff = 38 },
            Drawn with { Allocated = 38, Begun = 38, HandedOver = 38, SignedOff = 38, Locked = 38, IsReportBuilt = true },
            Drawn with { IsReportBuilt = true, Begun = 1 },
            Drawn with { IsPublished = true },
            Drawn with { IsPublished = true, HasPlan = true },
        ];

        walked.Select(InspectionStages.Of).ShouldBe(
        [
            InspectionStage.NotAnnounced, InspectionStage.Announced, InspectionStage.CaseloadIn, InspectionStage.SampleDrawn, InspectionStage.SampleDrawn,
            InspectionStage.Reading, InspectionStage.Reading, InspectionStage.SignedOff, InspectionStage.ReportBuilt, InspectionStage.Reading,
            InspectionStage.Published, InspectionStage.Improving,
        ]);
    }

    [Fact]
    public void A_date_that_was_passed_by_what_has_been_done_is_not_late()
    {
        var usual = Timetable.Usual(new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 6), new DateOnly(2026, 4, 17));

        usual.NextAfter(InspectionStage.NotAnnounced.Passed())!.Milestone.ShouldBe(Milestone.Announced);
        usual.NextAfter(InspectionStage.SampleDrawn.Passed())!.Milestone.ShouldBe(Milestone.FieldworkBegins);
        usual.NextAfter(InspectionStage.Reading.Passed())!.Milestone.ShouldBe(Milestone.FieldworkEnds);
        usual.NextAfter(InspectionStage.SignedOff.Passed())!.Milestone.ShouldBe(Milestone.ProvisionalFindings);
        usual.NextAfter(InspectionStage.Published.Passed())!.Milestone.ShouldBe(Milestone.Plan);
        usual.NextAfter(InspectionStage.Improving.Passed()).ShouldBeNull();
    }

    [Fact]
    public void A_step_that_waits_names_the_one_that_must_come_first()
    {
        var steps = InspectionSteps.Of(Nothing with { IsAnnounced = true, Documents = 6 });

        steps.Select(step => (step.Step, step.State, step.WaitsFor)).ShouldBe(
        [
            (Step.Team, StepState.NotStarted, null),
            (Step.Documents, StepState.NotStarted, null),
            (Step.Caseload, StepState.NotStarted, null),
            (Step.Sample, StepState.CannotStart, Step.Caseload),
            (Step.Allocation, StepState.CannotStart, Step.Sample),
            (Step.Interviews, StepState.CannotStart, Step.Sample),
            (Step.Reading, StepState.CannotStart, Step.Allocation),
            (Step.SecondReadings, StepState.CannotStart, Step.Sample),
            (Step.Review, StepState.CannotStart, Step.Reading),
            (Step.Results, StepState.CannotStart, Step.Reading),
            (Step.Report, StepState.CannotStart, Step.Reading),
        ]);
    }

    [Fact]
    public void A_sample_without_readers_waits_for_the_team()
    {
        var steps = InspectionSteps.Of(Drawn with { Readers = 0 });

        steps.Single(step => step.Step == Step.Allocation).ShouldBe(new TakenStep(Step.Allocation, StepState.CannotStart, Step.Team));
        steps[0].State.ShouldBe(StepState.InProgress);
    }

    [Theory]
    [InlineData(1, 1, 0, StepState.InProgress)]
    [InlineData(2, 1, 0, StepState.InProgress)]
    [InlineData(2, 2, 0, StepState.Done)]
    [InlineData(2, 2, 1, StepState.Done)]
    [InlineData(1, 1, 1, StepState.Done)]
    public void A_team_is_complete_with_somebody_who_reads_beside_the_lead(int people, int readers, int assessors, StepState state) =>
        InspectionSteps.Of(Nothing with { People = people, Readers = readers, Assessors = assessors })[0].State.ShouldBe(state);

    [Fact]
    public void Halfway_every_step_says_how_much_of_it_is_done()
    {
        var steps = InspectionSteps.Of(Drawn with
        {
            Received = 2, Allocated = 38, Interviews = 30, Begun = 20, HandedOver = 12, SignedOff = 5, Locked = 1,
            SecondsDrawn = 4, SecondsRead = 4, IsReportBuilt = true,
        });

        steps.Select(step => (step.State, step.Part, step.Whole)).ShouldBe(
        [
            (StepState.Done, 3, 0),
            (StepState.InProgress, 2, 6),
            (StepState.Done, 200, 0),
            (StepState.Done, 38, 0),
            (StepState.Done, 38, 38),
            (StepState.InProgress, 30, 38),
            (StepState.InProgress, 12, 38),
            (StepState.Done, 4, 4),
            (StepState.InProgress, 5, 38),
            (StepState.InProgress, 1, 38),
            (StepState.InProgress, 0, 0),
        ]);
    }

    [Fact]
    public void What_came_from_a_folder_signed_off_is_done_though_nobody_was_ever_given_a_case()
    {
        var steps = InspectionSteps.Of(Nothing with
        {
            IsAnnounced = true, Sampled = 38, Begun = 38, HandedOver = 38, SignedOff = 38, Locked = 38, IsReportBuilt = true,
        });

        steps.Where(step => step.State != StepState.Done).Select(step => (step.Step, step.State))
            .ShouldBe([(Step.Team, StepState.NotStarted), (Step.Documents, StepState.NotStarted), (Step.SecondReadings, StepState.NotStarted)]);
    }
}
