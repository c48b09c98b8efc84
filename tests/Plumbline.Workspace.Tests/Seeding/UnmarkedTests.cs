using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Interviews;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Interviews;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.Seeding;

/// <summary>Whoever has a copy and wants to know which of their cases it is learns nothing from any list, figure or act.</summary>
public sealed class UnmarkedTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_copy_waits_for_its_reader_and_moves_what_they_see_as_every_other_case_does(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var (own, truth) = (seeded.Sampled[1], await Facts(seeded, seeded.Lead));
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();

        var given = await Facts(seeded, seeded.Berth);
        await seeded.Read(copy, seeded.Berth);
        var begun = await Facts(seeded, seeded.Berth);
        await seeded.Team.Croydon.Move(await seeded.RecordOf(copy), seeded.Berth.Name, "ready");
        var handedOver = await Facts(seeded, seeded.Berth);
        await seeded.Team.Croydon.Move(await seeded.RecordOf(own), seeded.Berth.Name, "ready");
        var both = await Facts(seeded, seeded.Berth);

        (given.Sampled, given.Allocated).ShouldBe((truth.Sampled + 1, truth.Allocated + 1));
        (begun.Begun - given.Begun, handedOver.HandedOver - begun.HandedOver, both.HandedOver - handedOver.HandedOver).ShouldBe((1, 1, 1));
        (await Facts(seeded, seeded.Lead)).Sampled.ShouldBe(truth.Sampled);
        var listed = (await seeded.Team.See(views => InspectionList.ReadAsync(views, seeded.Berth, null, Stop))).Inspections.Single();
        listed.Facts.ShouldBe(both, "the list of inspections and the page of one say the same");
        var queue = (await seeded.Team.See(views => CasesForReview.ReadAsync(views, seeded.Berth, CroydonTeam.Id, Stop)))!.Records;
        queue.Select(one => (one.Case, one.State, one.SeededFrom)).ShouldBe([(own, ReviewState.Ready, null), (copy, ReviewState.Ready, null)]);
        queue.Select(one => one.Unanswered).Distinct().Count().ShouldBe(1);
        (await seeded.Team.See(views => Overview.ReadAsync(views, seeded.Berth, CroydonTeam.Id, Stop)))!.AtWork!
            .Single(person => person.Name == "berth").Given.ShouldBe(queue.Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task It_goes_through_review_and_is_locked_with_the_rest_and_only_those_who_seed_see_what_it_is(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var observer = await seeded.Team.Join("observer", Role.Observer);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();
        await seeded.Read(copy, seeded.Berth, "ready");

        (await Work(seeded, seeded.Quality)).ShouldContain(item => item.Kind == WorkKind.ToReview && item.Case == copy);
        (await Queue(seeded, seeded.Quality)).Single(one => one.Case == copy).SeededFrom.ShouldBe(seeded.Agreed);
        (await Queue(seeded, observer)).Select(one => one.Case).ShouldNotContain(copy, "who sees every case and does not seed could tell of it");

        await seeded.Team.Croydon.Move(await seeded.RecordOf(copy), seeded.Quality.Name, "in-review", "complete");
        await seeded.Team.Read(db => db.Cases.Where(one => one.CaseId != seeded.Agreed)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.IsSampled, false), Stop));
        var signedOff = await seeded.Team.Act((acts, db) => new SignOffInspection(db, acts, seeded.Team.Croydon.Judgements)
            .RunAsync(seeded.Quality, CroydonTeam.Id, Stop));

        signedOff.Refusals.ShouldBeEmpty();
        signedOff.Value.ShouldBe(0, "the one case of the sample was locked before");
        (await Queue(seeded, seeded.Berth)).Single(one => one.Case == copy).State.ShouldBe(ReviewState.Locked);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_time_for_the_case_is_one_for_its_copy_and_the_service_hears_of_the_case_alone(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var service = await seeded.Team.Join("service", Role.Service);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();
        var day = DateOnly.FromDateTime(CroydonTeam.Instant.DateTime).AddDays(2);
        var offer = (await seeded.Team.Act((acts, _) => new OfferInterview(acts).RunAsync(
            service, CroydonTeam.Id, new InterviewOffer("P07", [seeded.Agreed], new InterviewTime(day, new TimeOnly(9, 0), 45), "Room 2"), Stop))).Value;

        var before = (await seeded.Team.See(views => InterviewOfCase.ReadAsync(views, seeded.Berth, CroydonTeam.Id, copy, Stop)))!;
        var settled = await seeded.Team.Act((acts, _) => new SettleInterview(acts).RunAsync(seeded.Berth, CroydonTeam.Id, offer, copy, Stop));
        var told = (await seeded.Team.See(views => OfferedTimes.ReadAsync(views, service, CroydonTeam.Id, Stop)))!;
        var plan = (await seeded.Team.See(views => InterviewPlan.ReadAsync(views, seeded.Berth, CroydonTeam.Id, Stop)))!;

        (before.Case.IsSampled, before.MaySettle, before.Times.Single().Time.Id).ShouldBe((true, true, offer));
        settled.Refusals.ShouldBeEmpty();
        (plan.Cases, plan.Settled).ShouldBe((2, 1));
        told.Times.Single().TakenFor.ShouldBe(seeded.Agreed);
        told.Times.Single().Offer.Cases.ShouldBe([seeded.Agreed]);
        told.Cases.Select(one => one.Id).ShouldBe(seeded.Sampled);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_conflict_with_it_closes_it_and_the_lead_is_told_and_nobody_reads_it_a_second_time(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();

        var declared = await seeded.Team.Do((acts, _) => new DeclareConflict(acts).RunAsync(
            seeded.Berth, CroydonTeam.Id, ConflictKind.Case, copy, null, Stop));
        var drawn = (await seeded.Team.Do((acts, _) => new DrawSecondReadings(acts).RunAsync(seeded.Lead, CroydonTeam.Id, 100, "seconds", Stop))).Value;
        var again = await seeded.Team.Do((acts, judgements) => new GiveSecondReading(acts, judgements)
            .RunAsync(seeded.Lead, CroydonTeam.Id, seeded.Agreed, seeded.Berth.Account!.Value, Stop));

        declared.Refusals.ShouldBeEmpty();
        (await Work(seeded, seeded.Lead)).ShouldContain(item => item.Kind == WorkKind.ConflictDeclared && item.Case == copy);
        (await seeded.Team.See(views => InspectionConflicts.ReadAsync(views, seeded.Berth, CroydonTeam.Id, Stop)))!.ClosesOwnCase.ShouldBeTrue();
        drawn.Cases.ShouldNotContain(copy);
        again.Refusals.ShouldHaveSingleItem().Code.ShouldBe("no-second-reader", "they would know the case again");
    }

    private static async Task<Plumbline.Inspections.Steps.InspectionFacts> Facts(SeededTeam seeded, Acting who) =>
        (await seeded.Team.See(views => Overview.ReadAsync(views, who, CroydonTeam.Id, Stop)))!.Facts;

    private static async Task<IReadOnlyList<WorkItem>> Work(SeededTeam seeded, Acting who) =>
        (await seeded.Team.See(views => YourWork.ReadAsync(views, who, Stop))).Items;

    private static async Task<IReadOnlyList<QueuedRecord>> Queue(SeededTeam seeded, Acting who) =>
        (await seeded.Team.See(views => CasesForReview.ReadAsync(views, who, CroydonTeam.Id, Stop)))!.Records;
}
