using CsCheck;
using Plumbline.Inspections.Access;
using Plumbline.Publications;

namespace Plumbline.Tests.Publications;

/// <summary>No report can be caught in a stage: from wherever steps lead, it can be written again, and it can be published.</summary>
public sealed class PublicationTests
{
    private static readonly Gen<Publication> Reached = Gen.Int[0, 1000].Array[0, 40].Select(choices => choices.Aggregate(
        Publication.Beginning, (at, choice) => at.After(at.Steps[choice % at.Steps.Count]).Value));

    [Fact]
    public void From_every_stage_that_steps_lead_to_the_writing_can_be_reached_again() =>
        Reached.Sample(at => Reaches(at, one => one.Stage == PublicationStage.Writing));

    [Fact]
    public void From_every_stage_that_steps_lead_to_the_report_can_be_published() =>
        Reached.Sample(at => Reaches(at, one => one.Stage == PublicationStage.Published));

    [Fact]
    public void Every_stage_but_the_first_writing_and_the_public_one_has_a_step_back() => Reached.Sample(at =>
        at.Steps.Contains(PublicationStep.StepBack) == !(at is { Stage: PublicationStage.Writing, IsCorrection: false }
            || at.Stage == PublicationStage.Published));

    [Fact]
    public void Steps_lead_to_every_stage_there_is() =>
        PublicationStages.All.ShouldAllBe(stage => Reaches(Publication.Beginning, one => one.Stage == stage));

    [Fact]
    public void Nothing_is_public_that_was_not_released_and_only_an_edition_that_is_public_can_be_withdrawn() => Reached.Sample(at =>
        (!at.IsPublic || at.Stage == PublicationStage.Published || at.IsCorrection) && at.Steps.Contains(PublicationStep.Withdraw) == at.IsPublic);

    [Fact]
    public void Nothing_gets_public_past_approval() => Reached.Sample(at =>
        !at.Steps.Contains(PublicationStep.Release) || at.Stage is PublicationStage.Approved or PublicationStage.Scheduled);

    [Fact]
    public void A_first_report_is_checked_by_the_service_and_a_correction_need_not_be()
    {
        Publication.Beginning.After(PublicationStep.Finish).Refusals.Single().Code.ShouldBe("not-at-this-stage");
        new Publication(PublicationStage.Writing, 2, IsPublic: true).After(PublicationStep.Finish).Value.Stage.ShouldBe(PublicationStage.Final);
    }

    [Fact]
    public void A_correction_that_is_given_up_leaves_what_was_public()
    {
        var published = new Publication(PublicationStage.Published, 1, IsPublic: true);

        var correcting = published.After(PublicationStep.Correct).Value;

        correcting.ShouldBe(new Publication(PublicationStage.Writing, 2, IsPublic: true));
        correcting.After(PublicationStep.StepBack).Value.ShouldBe(published);
        correcting.After(PublicationStep.Withdraw).Value.ShouldBe(new Publication(PublicationStage.Writing, 2, IsPublic: false));
    }

    [Fact]
    public void Who_writes_does_not_approve_and_who_approves_takes_back_what_is_approved()
    {
        Publication.Beginning.Asks(PublicationStep.SendDraft).ShouldBe(Act.EditReport);
        new Publication(PublicationStage.Final, 1, IsPublic: false).Asks(PublicationStep.Approve).ShouldBe(Act.ApproveReport);
        new Publication(PublicationStage.Final, 1, IsPublic: false).Asks(PublicationStep.StepBack).ShouldBe(Act.EditReport);
        new Publication(PublicationStage.Scheduled, 1, IsPublic: false).Asks(PublicationStep.StepBack).ShouldBe(Act.ApproveReport);
    }

    /// <summary>Whether some way of steps leads there; editions beyond a few more are the same again.</summary>
    private static bool Reaches(Publication from, Func<Publication, bool> there)
    {
        var (seen, open) = (new HashSet<Publication> { from }, new Queue<Publication>([from]));
        while (open.TryDequeue(out var at))
        {
            if (there(at))
            {
                return true;
            }

            foreach (var next in at.Steps.Select(step => at.After(step).Value).Where(next => next.Edition <= from.Edition + 2 && seen.Add(next)))
            {
                open.Enqueue(next);
            }
        }

        return false;
    }
}
