using Microsoft.EntityFrameworkCore;
using Npgsql;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.Overviews;

/// <summary>Everybody is told what waits for them, and nobody what waits for others.</summary>
public sealed class YourWorkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_is_told_what_came_back_first_and_what_is_not_begun_last(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 5);
        var lead = await team.Join("lead", Role.LeadInspector);
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        var begun = await team.Croydon.Give("C02", anna.Account.Value);
        var returned = await team.Croydon.Give("C03", anna.Account.Value);
        await team.Croydon.Give("C04", berth.Account!.Value);
        await team.Croydon.Give("C04", anna.Account.Value, Purpose.Second);
        var over = await team.Croydon.Give("C05", anna.Account.Value);
        await team.Croydon.Answer(begun, "C02", anna.Account.Value, (judged, question) => question == "q11_screen_done" ? judged : null);
        await team.Croydon.Answer(returned, "C03", anna.Account.Value);
        await team.Croydon.Move(returned, anna.Name, "ready");
        await team.Croydon.Move(returned, lead.Name, "in-review", "returned");
        await team.Croydon.Answer(over, "C05", anna.Account.Value);
        await team.Croydon.Move(over, anna.Name, "ready");

        (await Of(team, anna)).ShouldBe(
        [
            (WorkKind.Returned, "C03", 1), (WorkKind.InProgress, "C02", 1), (WorkKind.SecondReading, "C04", 1), (WorkKind.ToBegin, "C01", 1),
        ]);
        (await Of(team, berth)).ShouldBe([(WorkKind.ToBegin, "C04", 1)]);
        (await Of(team, anna with { Roles = [] })).ShouldBeEmpty("a part counts only with its role");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Reviewers_are_told_what_was_handed_over_by_others_and_what_differs(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var (lead, quality) = (await team.Join("lead", Role.LeadInspector), await team.Join("quality", Role.QualityLead));
        var observer = await team.Join("observer", Role.Observer);
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        var first = await team.Croydon.Give("C01", anna.Account!.Value);
        var own = await team.Croydon.Give("C02", lead.Account!.Value);
        foreach (var (record, @case, reader) in new[] { (first, "C01", anna), (own, "C02", lead) })
        {
            await team.Croydon.Answer(record, @case, reader.Account!.Value);
            await team.Croydon.Move(record, reader.Name, "ready");
        }

        await team.Do((acts, _) => new DrawSecondReadings(acts).RunAsync(lead, CroydonTeam.Id, 100, "croydon", Stop));
        var second = (await team.Do((acts, judgements) =>
            new GiveSecondReading(acts, judgements).RunAsync(lead, CroydonTeam.Id, "C01", berth.Account!.Value, Stop))).Value;
        await team.Croydon.Answer(second, "C01", berth.Account!.Value, (judged, question) => question == "q11_screen_done" ? Other(judged) : judged);
        await team.Croydon.Move(second, berth.Name, "ready");

        var pair = (await team.See(views => DrawnReadings.ReadAsync(views, quality, CroydonTeam.Id, Stop)))!.Pairs.Single();
        (await Of(team, quality)).ShouldBe(
            [(WorkKind.ToReview, "C01", 1), (WorkKind.ToReview, "C02", 1), (WorkKind.ToSettle, "C01", pair.Discrepancies.Count)]);
        (await Of(team, lead)).Select(item => (item.Kind, item.Case)).ShouldBe(
            [(WorkKind.ToReview, "C01"), (WorkKind.ToSettle, "C01"), (WorkKind.ToAllocate, null)], "nobody reviews the own case");
        (await Of(team, observer)).ShouldBeEmpty();

        await team.Do((acts, judgements) => new Adjudicate(acts, judgements).RunAsync(quality, CroydonTeam.Id, "C01", Stop));
        await team.Croydon.Move(first, quality.Name, "in-review", "complete");

        (await Of(team, quality)).ShouldBe([(WorkKind.ToReview, "C02", 1), (WorkKind.ToSettle, "C01", 1), (WorkKind.ToLock, null, 1)]);
        (await Of(team, lead)).Select(item => item.Kind).ShouldBe([WorkKind.ToAllocate, WorkKind.ToLock], "the case is in other hands by now");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_lead_is_told_of_a_conflict_with_a_case_that_its_reader_still_has(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", anna.Account.Value);
        await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(anna, CroydonTeam.Id, ConflictKind.Case, "C02", "a cousin", Stop));

        var told = (await team.See(views => YourWork.ReadAsync(views, lead, Stop))).Items.Single();

        (told.Kind, told.Case, told.Person, told.Inspection).ShouldBe((WorkKind.ConflictDeclared, "C02", "anna", CroydonTeam.Id));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Documents_wait_for_the_service_to_send_and_for_the_lead_to_note(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (lead, service) = (await team.Join("lead", Role.LeadInspector), await team.Join("service", Role.Service));
        var today = lead.Today;
        await team.Read(async db =>
        {
            db.AddRange(
                Document("policies", AdvanceDocuments.Service, today.AddDays(3)),
                Document("structure", AdvanceDocuments.Service, today.AddDays(-1)),
                Document("brief", AdvanceDocuments.MonitoringBody, today.AddDays(5)),
                Document("audit", AdvanceDocuments.Service, today.AddDays(9), sent: today));
            return await db.SaveChangesAsync(Stop);
        });

        var sends = (await team.See(views => YourWork.ReadAsync(views, service, Stop))).Items.Single(item => item.Kind == WorkKind.ToSend);
        var notes = (await team.See(views => YourWork.ReadAsync(views, lead, Stop))).Items.Single(item => item.Kind == WorkKind.ToReceive);

        (sends.Kind, sends.Number, sends.Due).ShouldBe((WorkKind.ToSend, 2, today.AddDays(-1)));
        (notes.Number, notes.Due).ShouldBe((2, today.AddDays(-1)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_chief_inspector_is_told_of_an_inspection_that_nobody_leads_and_the_editor_of_one_to_report(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (chief, editor) = (await team.Join("chief", Role.ChiefInspector), await team.Join("editor", Role.Editor));
        var anna = await team.Join("anna", Role.Assessor);
        var record = await team.Croydon.Give("C01", anna.Account!.Value);

        (await Of(team, chief)).ShouldBe([(WorkKind.ToGiveALead, null, 1)]);
        (await Of(team, editor)).ShouldBeEmpty();

        var lead = await team.Join("lead", Role.LeadInspector);
        await team.Croydon.Answer(record, "C01", anna.Account.Value);
        await team.Croydon.Move(record, anna.Name, "ready");
        await team.Croydon.Move(record, lead.Name, "in-review", "complete", "locked");

        (await Of(team, chief)).ShouldBeEmpty();
        (await Of(team, editor)).ShouldBe([(WorkKind.ToReport, null, 1)]);
    }

    [Fact]
    public async Task A_reader_asks_the_database_twice_and_the_lead_eleven_times_however_much_waits()
    {
        await using var team = await CroydonTeam.On(Engine.Postgres, cases: 6);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        foreach (var @case in new[] { "C01", "C02", "C03" })
        {
            var record = await team.Croydon.Give(@case, anna.Account!.Value);
            await team.Croydon.Answer(record, @case, anna.Account.Value);
            await team.Croydon.Move(record, anna.Name, "ready");
        }

        await Of(team, lead);
        (await Asked(team, anna)).ShouldBe(2);
        (await Asked(team, lead)).ShouldBe(11);
    }

    private static async Task<int> Asked(CroydonTeam team, Acting who)
    {
        var database = await team.Read(db => Task.FromResult(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()).Database!));
        using var asked = new AskedStatements(database);
        await Of(team, who);
        return asked.All.Count;
    }

    private static async Task<IReadOnlyList<(WorkKind Kind, string? Case, int Number)>> Of(CroydonTeam team, Acting who) =>
        [.. (await team.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Select(item => (item.Kind, item.Case, item.Number))];

    private static Judged Other(Judged judged) => judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes };

    private static KeptAdvanceDocument Document(string name, string from, DateOnly due, DateOnly? sent = null) =>
        new() { Id = Guid.CreateVersion7(), InspectionId = CroydonTeam.Id, English = name, From = from, Due = due, SentOn = sent };
}
