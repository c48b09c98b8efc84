using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Interviews;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Interviews;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Workspace.Tests.Interviews;

/// <summary>The service offers times, readers and the lead take them, and nobody is ever in two places at once by them.</summary>
public sealed class InterviewTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateOnly Today => DateOnly.FromDateTime(CroydonTeam.Instant.DateTime);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_time_that_the_service_offers_is_taken_by_the_reader_and_seen_at_the_case_and_at_home(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var service = await team.Join("service", Role.Service);
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        var offer = (await Offer(team, service, At(2, 9, "C01", "C02"))).Value;

        var waited = await Work(team, service);
        (await Settle(team, berth, offer, "C01")).Refusals.Single().Code.ShouldBe("not-your-case");
        var settled = await Settle(team, anna, offer, "C01");

        waited.ShouldBeEmpty();
        settled.IsRefused.ShouldBeFalse();
        var seen = (await team.See(views => InterviewOfCase.WhenAsync(views, CroydonTeam.Id, "C01", Stop)))!;
        (seen.Time, seen.Room, seen.Practitioner).ShouldBe((At(2, 9).Time, "Room 2", "P07"));
        (await Work(team, anna)).ShouldContain(item => item.Kind == WorkKind.Interview && item.Case == "C01" && item.Interview!.Time == At(2, 9).Time);
        (await team.Read(db => db.Interviews.Select(one => new { one.CaseId, one.By, one.At }).SingleAsync(Stop)))
            .ShouldBe(new { CaseId = "C01", By = anna.Name, At = CroydonTeam.Instant });
        (await Trail(team)).ShouldBe([AuditActions.InterviewOffered, AuditActions.InterviewSettled]);
        var shown = (await team.See(views => OfferedTimes.ReadAsync(views, service, CroydonTeam.Id, Stop)))!;
        shown.Times.Single().TakenFor.ShouldBe("C01");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_practitioner_or_a_reader_in_two_places_at_once_is_refused_in_both_languages(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", anna.Account.Value);
        var first = (await Offer(team, lead, At(2, 9, "C01"))).Value;
        var sameReader = (await Offer(team, lead, At(2, 9, "C02") with { Practitioner = "P08" })).Value;
        var samePractitioner = (await Offer(team, lead, At(2, 9, "C03") with { Practitioner = "p07" })).Value;
        var after = (await Offer(team, lead, At(2, 10, "C02"))).Value;
        await Settle(team, lead, first, "C01");

        var reader = await Settle(team, lead, sameReader, "C02");
        var practitioner = await Settle(team, lead, samePractitioner, "C03");

        reader.Refusals.Single().ShouldSatisfyAllConditions(
            refusal => refusal.Code.ShouldBe("reader-clash"),
            refusal => refusal.Message.ShouldBe("the reader has another interview from 09:00 to 10:00"),
            refusal => refusal.Welsh.ShouldBe("mae gan y darllenydd gyfweliad arall o 09:00 i 10:00"));
        practitioner.Refusals.Single().Code.ShouldBe("practitioner-clash");
        (await Settle(team, lead, after, "C02")).IsRefused.ShouldBeFalse("it begins as the other ends");
        (await Plan(team, lead)).Clashing.ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_clash_that_comes_later_by_another_reader_is_marked_on_the_plan_and_forbids_nothing(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var lead = await team.Join("lead", Role.LeadInspector);
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", berth.Account!.Value);
        foreach (var (@case, practitioner) in new[] { ("C01", "P07"), ("C02", "P08") })
        {
            await Settle(team, lead, (await Offer(team, lead, At(2, 9, @case) with { Practitioner = practitioner })).Value, @case);
        }

        (await team.Do((acts, judgements) => new GiveCases(acts, judgements).RunAsync(
            lead, CroydonTeam.Id, new Dictionary<string, Guid?> { ["C02"] = anna.Account }, new Dictionary<string, Guid?> { ["C02"] = berth.Account }, Stop)))
            .IsRefused.ShouldBeFalse();

        var day = (await Plan(team, lead)).Days.Single();
        day.Interviews.Select(one => (one.Case.Id, one.Clashes.Single().Of)).ShouldBe([("C01", ClashOf.Reader), ("C02", ClashOf.Reader)], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_offer_is_corrected_and_taken_back_until_it_is_settled_and_again_once_it_is_given_back(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, service) = (await team.Join("lead", Role.LeadInspector), await team.Join("service", Role.Service));
        var first = (await Offer(team, service, At(2, 9, "C01"))).Value;

        var corrected = (await Correct(team, service, first, At(2, 14, "C01"))).Value;
        (await Settle(team, lead, first, "C01")).Refusals.Single().Code.ShouldBe("time-gone", "nobody takes what they no longer offer");
        await Settle(team, lead, corrected, "C01");
        (await Correct(team, service, corrected, At(2, 15, "C01"))).Refusals.Single().Code.ShouldBe("interview-settled");
        (await TakeBack(team, service, corrected)).Refusals.Single().Code.ShouldBe("interview-settled");
        (await GiveBack(team, lead, "C01", "because")).Refusals.Single().Code.ShouldBe("reason-missing");
        (await GiveBack(team, lead, "C01", "reader-away")).IsRefused.ShouldBeFalse();
        (await TakeBack(team, service, corrected)).IsRefused.ShouldBeFalse();

        (await team.Read(db => db.Interviews.Select(one => new { one.EndedBy, one.EndedWhy }).SingleAsync(Stop)))
            .ShouldBe(new { EndedBy = (string?)lead.Name, EndedWhy = (string?)"reader-away" });
        (await Plan(team, lead)).Days.ShouldBeEmpty();
        (await Trail(team)).ShouldBe(
        [
            AuditActions.InterviewOffered, AuditActions.InterviewCorrected, AuditActions.InterviewSettled, AuditActions.InterviewGivenBack,
            AuditActions.InterviewTakenBack,
        ]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_time_is_for_one_case_and_one_case_has_one_time(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var lead = await team.Join("lead", Role.LeadInspector);
        var (first, second) = ((await Offer(team, lead, At(2, 9, "C01", "C02"))).Value, (await Offer(team, lead, At(3, 9, "C01"))).Value);
        await Settle(team, lead, first, "C01");

        (await Settle(team, lead, first, "C02")).Refusals.Select(refusal => refusal.Code).ShouldContain("taken-meanwhile");
        (await Settle(team, lead, second, "C01")).Refusals.Single().Code.ShouldBe("has-interview");
        (await Settle(team, lead, second, "C02")).Refusals.Single().Code.ShouldBe("not-for-case");
        (await Settle(team, lead, second, "NOPE")).Refusals.Single().Code.ShouldBe("not-in-sample");
        (await Offer(team, lead, At(2, 9, "NOPE"))).Refusals.Single().Code.ShouldBe("not-in-sample");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Ids_of_another_inspection_are_refused_as_if_they_were_not_there(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var lead = await team.Join("lead", Role.LeadInspector);
        var offer = (await Offer(team, lead, At(2, 9, "C01"))).Value;
        await Settle(team, lead, (await Offer(team, lead, At(2, 11, "C01"))).Value, "C01");
        var elsewhere = lead with { Assigned = [.. lead.Assigned, ("elsewhere-2026", Role.LeadInspector)] };
        await team.Read(async db =>
        {
            var croydon = await db.Inspections.AsNoTracking().SingleAsync(Stop);
            db.Add(new KeptInspection
            {
                Id = "elsewhere-2026", AreaEnglish = "Elsewhere", InstrumentId = croydon.InstrumentId, InstrumentVersion = croydon.InstrumentVersion,
                Yaml = croydon.Yaml, MadeAt = croydon.MadeAt, MadeBy = "test",
            });
            db.Add(new KeptCase { InspectionId = "elsewhere-2026", CaseId = "C01", Place = 0, Profile = "{}", IsSampled = true });
            return await db.SaveChangesAsync(Stop);
        });

        Result<Guid>[] refused =
        [
            await team.Do((acts, _) => new TakeBackOffer(acts).RunAsync(elsewhere, "elsewhere-2026", offer, Stop)),
            await team.Do((acts, _) => new SettleInterview(acts).RunAsync(elsewhere, "elsewhere-2026", offer, "C01", Stop)),
            await team.Do((acts, _) => new CorrectOffer(acts).RunAsync(elsewhere, "elsewhere-2026", offer, At(2, 10, "C01"), Stop)),
            await team.Do((acts, _) => new GiveBackInterview(acts).RunAsync(elsewhere, "elsewhere-2026", "C01", "slip", Stop)),
        ];
        refused.Select(one => one.Refusals.Single().Code).ShouldBe(["time-gone", "time-gone", "time-gone", "no-interview"]);

        var seen = (await team.See(views => InterviewOfCase.ReadAsync(views, elsewhere, "elsewhere-2026", "C01", Stop))).ShouldNotBeNull();
        (seen.Settled, seen.Times.Count).ShouldBe((null, 0));
        (await team.Read(db => db.InterviewOffers.CountAsync(one => one.EndedAt == null && one.InspectionId == CroydonTeam.Id, Stop))).ShouldBe(2);
        (await team.Read(db => db.Interviews.CountAsync(one => one.EndedAt == null, Stop))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_plan_shows_a_reader_the_own_cases_and_the_lead_all_and_says_what_is_outside_fieldwork(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var (lead, service) = (await team.Join("lead", Role.LeadInspector), await team.Join("service", Role.Service));
        var anna = await team.Join("anna", Role.Assessor);
        await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Give("C02", lead.Account!.Value);
        await team.Read(async db =>
        {
            db.Add(new KeptDate { InspectionId = CroydonTeam.Id, Milestone = Milestone.FieldworkEnds, Due = Today.AddDays(3) });
            return await db.SaveChangesAsync(Stop);
        });
        await Settle(team, lead, (await Offer(team, service, At(2, 9, "C02"))).Value, "C02");
        await Offer(team, service, At(4, 9, "C01", "C02", "C03"));

        var (whole, own) = (await Plan(team, lead), await Plan(team, anna));

        (whole.Cases, whole.Settled, whole.IsWhole).ShouldBe((3, 1, true));
        whole.Without.Select(row => (row.Case.Id, row.Case.ReaderName, row.Times)).ShouldBe([("C01", "anna", 1), ("C03", null, 1)]);
        whole.Days.Select(day => (day.IsOutsideFieldwork, day.Interviews.Count, day.Free.Count)).ShouldBe([(false, 1, 0), (true, 0, 1)]);
        (own.Cases, own.IsWhole).ShouldBe((1, false));
        own.Days.Single().Free.Single().Offer.Cases.ShouldBe(["C01"], "of other cases a reader learns nothing here");
        (await team.See(views => InterviewOfCase.ReadAsync(views, anna, CroydonTeam.Id, "C02", Stop))).ShouldBeNull();
        (await team.See(views => InterviewPlan.ReadAsync(views, service, CroydonTeam.Id, Stop))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_conflict_that_a_reader_declares_closes_the_interview_to_them_too(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        await team.Croydon.Give("C01", anna.Account!.Value);
        var offer = (await Offer(team, lead, At(2, 9, "C01"))).Value;
        await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(anna, CroydonTeam.Id, ConflictKind.Case, "C01", null, Stop));

        (await team.See(views => InterviewOfCase.ReadAsync(views, anna, CroydonTeam.Id, "C01", Stop))).ShouldBeNull();
        (await Settle(team, anna, offer, "C01")).Refusals.Single().Code.ShouldBe("not-your-case");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Without_cases_named_a_time_is_for_all_drawn_ones_that_the_list_says_the_practitioner_held(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var service = await team.Join("service", Role.Service);
        await team.Read(db => db.Cases.Where(one => one.CaseId != "C02").ExecuteUpdateAsync(one => one.SetProperty(of => of.Practitioner, "Worker P7"), Stop));

        (await Offer(team, service, At(2, 9) with { Practitioner = "p7" })).IsRefused.ShouldBeFalse();
        (await Offer(team, service, At(2, 9) with { Practitioner = "P9" })).Refusals.Single().Code.ShouldBe("cases-missing");

        var times = (await team.See(views => OfferedTimes.ReadAsync(views, service, CroydonTeam.Id, Stop)))!;
        var kept = times.Times.Single().Offer;
        (kept.Practitioner, string.Join(' ', kept.Cases)).ShouldBe(("P7", "C01 C03"));
        times.IsForAll(kept).ShouldBeTrue();
        times.IsForAll(kept with { Cases = ["C01"] }).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_service_is_told_to_offer_times_while_drawn_cases_wait_without_any(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var service = await team.Join("service", Role.Service);

        var before = (await Work(team, service)).Single();
        await Offer(team, service, At(2, 9, "C01"));

        (before.Kind, before.Number).ShouldBe((WorkKind.ToOfferTimes, 2));
        (await Work(team, service)).ShouldBeEmpty();
    }

    private static InterviewOffer At(int days, int hour, params string[] cases) =>
        new("P07", cases, new InterviewTime(Today.AddDays(days), new TimeOnly(hour, 0), 60), "Room 2");

    private static Task<Result<Guid>> Offer(CroydonTeam team, Acting who, InterviewOffer offer) =>
        team.Do((acts, _) => new OfferInterview(acts).RunAsync(who, CroydonTeam.Id, offer, Stop));

    private static Task<Result<Guid>> Correct(CroydonTeam team, Acting who, Guid offer, InterviewOffer instead) =>
        team.Do((acts, _) => new CorrectOffer(acts).RunAsync(who, CroydonTeam.Id, offer, instead, Stop));

    private static Task<Result<Guid>> TakeBack(CroydonTeam team, Acting who, Guid offer) =>
        team.Do((acts, _) => new TakeBackOffer(acts).RunAsync(who, CroydonTeam.Id, offer, Stop));

    private static Task<Result<Guid>> Settle(CroydonTeam team, Acting who, Guid offer, string @case) =>
        team.Do((acts, _) => new SettleInterview(acts).RunAsync(who, CroydonTeam.Id, offer, @case, Stop));

    private static Task<Result<Guid>> GiveBack(CroydonTeam team, Acting who, string @case, string why) =>
        team.Do((acts, _) => new GiveBackInterview(acts).RunAsync(who, CroydonTeam.Id, @case, why, Stop));

    private static async Task<InterviewPlan> Plan(CroydonTeam team, Acting who) =>
        (await team.See(views => InterviewPlan.ReadAsync(views, who, CroydonTeam.Id, Stop)))!;

    private static async Task<IReadOnlyList<WorkItem>> Work(CroydonTeam team, Acting who) =>
        (await team.See(views => YourWork.ReadAsync(views, who, Stop))).Items;

    private static Task<List<string>> Trail(CroydonTeam team) =>
        team.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(Stop));
}
