using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Tests.Overviews;

/// <summary>Who looks at an inspection sees as much of it as their part lets them.</summary>
public sealed class OverviewTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_lead_sees_how_far_every_reader_is_and_a_service_sees_nothing_of_it(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var (lead, anna, service) = (
            await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor), await team.Join("service", Role.Service));
        var locked = await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", anna.Account.Value);
        await team.Croydon.Answer(locked, "C01", anna.Account.Value);
        await team.Croydon.Move(locked, anna.Name, "ready");
        await team.Croydon.Move(locked, lead.Name, "in-review", "complete", "locked");

        var seen = (await team.See(views => Overview.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        var listed = (await team.See(views => InspectionList.ReadAsync(views, service, stop: Stop))).Inspections.Single();

        seen.Progress.ShouldBe(new InspectionProgress(3, 1, 1));
        seen.AtWork!.Select(person => (person.Name, person.Given, person.Begun, person.Complete)).ShouldBe([("anna", 2, 1, 1)]);
        (await team.See(views => Overview.ReadAsync(views, service, CroydonTeam.Id, Stop))).ShouldBeNull();
        (listed.Inspection.Id, listed.MayRead).ShouldBe((CroydonTeam.Id, false));
        (await team.See(views => InspectionList.ReadAsync(views, lead, stop: Stop))).Inspections.Single().MayRead.ShouldBeTrue();
        (await team.See(views => InspectionList.ReadAsync(views, anna with { Roles = [] }, stop: Stop))).Inspections
            .ShouldBeEmpty("a part counts only with its role");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_has_the_own_cases_in_the_queue_and_the_lead_all_but_what_they_read_blind(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var (lead, anna, berth) = (
            await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", berth.Account!.Value);
        var blind = await team.Croydon.Give("C02", lead.Account!.Value, Purpose.Second);

        (await Queue(team, anna)).Select(record => (record.Case, record.State, record.ReaderName)).ShouldBe([("C01", ReviewState.Made, "anna")]);
        (await Queue(team, lead)).Select(record => record.Case).ShouldBe(["C01"]);

        await team.Croydon.Answer(blind, "C02", lead.Account.Value);
        await team.Croydon.Move(blind, lead.Name, "ready");
        (await Queue(team, lead)).Select(record => record.Case).ShouldBe(["C01", "C02"]);
    }

    private static async Task<IReadOnlyList<QueuedRecord>> Queue(CroydonTeam team, Acting who) =>
        (await team.See(views => CasesForReview.ReadAsync(views, who, CroydonTeam.Id, Stop)))!.Records;
}
