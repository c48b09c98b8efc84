using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.SecondReadings;

/// <summary>Two readers who differ talk, and each answers again without sight of what the other one answers.</summary>
public sealed class ConsensusMeetingTests
{
    private static readonly string[] Differ = [.. Meeting.Differ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_meeting_is_opened_once_by_those_who_settle_when_both_readings_are_handed_over(Engine engine)
    {
        await using var met = await Meeting.On(engine);
        var early = await met.Open(met.Lead);
        await met.HandOver();

        var opened = await met.Open(met.Quality);
        var again = await met.Open(met.Lead);

        early.Refusals.Single().Code.ShouldBe("not-to-meet");
        again.Refusals.Single().Code.ShouldBe("meeting-open");
        (await met.Open(met.Lead, "C02")).Refusals.Single().Code.ShouldBe("not-to-meet", "it was never read");
        (await met.Open(met.Anna)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        var kept = await met.Team.Read(db => db.Meetings.SingleAsync(Stop));
        (kept.Id, kept.CaseId, kept.By, kept.At).ShouldBe((opened.Value, "C01", met.Quality.Name, CroydonTeam.Instant));
        (await Trail(met)).ShouldBe([AuditActions.SecondReadingsDrawn, AuditActions.SecondReadingGiven, AuditActions.MeetingOpened]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_reader_answers_again_alone_and_every_answer_stays(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        var note = new Dictionary<string, Judged> { [Differ[0]] = new(Answer.No) { Note = " seen together \r\n" } };

        (await met.Again(met.Anna, note)).Value.ShouldBe(1);
        (await met.Again(met.Anna, note)).Value.ShouldBe(0, "it stands already");
        (await met.Again(met.Anna, (Differ[0], Answer.Yes), (Differ[1], Answer.No))).Value.ShouldBe(2);
        (await met.Again(met.Berth, (Differ[1], Answer.No))).Value.ShouldBe(1);

        var kept = await met.Team.Read(db => db.SecondAnswers.AsNoTracking().OrderBy(answer => answer.Number).ToListAsync(Stop));
        kept.Select(one => (one.Reading, one.By == met.Anna.Name)).ShouldBe([("first", true), ("first", true), ("first", true), ("second", false)]);
        (kept[0].Answer, kept[0].Note, kept[0].Text).ShouldBe(("no", "seen together", null));
        var seen = (await met.See(met.Lead))!;
        Of(seen, Purpose.First, 0).ShouldBe(Answer.Yes);
        seen.Meeting.Due(Purpose.First).Select(NameOf).ShouldBe([Differ[2]]);
        seen.Meeting.Due(Purpose.Second).Select(NameOf).ShouldBe([Differ[0], Differ[2]]);
        var records = await met.Team.Read(db => db.Records.AsNoTracking().Where(record => record.CaseId == "C01").ToListAsync(Stop));
        records.ShouldAllBe(record => record.Revision == 3, "what was handed over is as it was");
        var details = await met.Team.Read(db => db.AuditEntries.Where(entry => entry.Action == AuditActions.AnsweredAgain)
            .OrderBy(entry => entry.Id).Select(entry => entry.Detail).ToListAsync(Stop));
        details.ShouldBe(["{\"reading\":\"first\",\"answers\":1}", "{\"reading\":\"first\",\"answers\":2}", "{\"reading\":\"second\",\"answers\":1}"]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_answers_for_another_nor_what_does_not_differ_nor_what_is_no_answer(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);

        foreach (var other in new[] { met.Lead, met.Quality, await met.Team.Join("dana", Role.Assessor), await met.Team.Join("obs", Role.Observer) })
        {
            (await met.Again(other, (Differ[0], Answer.No))).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        }

        (await met.Again(met.Anna, ("q11_screen_done", Answer.No))).Refusals.Single().Code.ShouldBe("not-in-meeting");
        (await met.Again(met.Anna, (Differ[0], Answer.No), (Differ[1], Answer.Missing))).Refusals.Single()
            .ShouldSatisfyAllConditions(fault => fault.Code.ShouldBe("answer-missing"), fault => fault.Subject.ShouldBe(Differ[1]),
                fault => fault.Welsh.ShouldNotBeNull());
        (await met.Again(met.Anna)).Refusals.Single().Code.ShouldBe("answer-missing");
        (await met.Team.Read(db => db.SecondAnswers.CountAsync(Stop))).ShouldBe(0, "all or none");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_answered_before_the_meeting_and_after_the_case_is_settled(Engine engine)
    {
        await using var met = await Meeting.On(engine);
        await met.HandOver();
        var early = await met.Again(met.Anna, (Differ[0], Answer.No));
        _ = (await met.Open(met.Lead)).Value;
        var third = (await met.Settle(met.Quality)).Value;
        var during = await met.Again(met.Anna, (Differ[0], Answer.No));
        await met.Team.Croydon.Answer(third, "C01", met.Quality.Account!.Value);

        var late = await met.Again(met.Anna, (Differ[1], Answer.No));

        early.Refusals.Single().Code.ShouldBe("meeting-over");
        during.Value.ShouldBe(1, "nothing is settled while the third record is not whole");
        late.Refusals.Single().Code.ShouldBe("meeting-over");
        (await met.See(met.Anna))!.ShouldSatisfyAllConditions(seen => seen.IsSettled.ShouldBeTrue(), seen => seen.MayAnswer.ShouldBeFalse());
        (await met.Open(met.Lead)).Refusals.Single().Code.ShouldBe("meeting-open");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_case_that_is_settled_has_no_meeting_any_more(Engine engine)
    {
        await using var met = await Meeting.On(engine);
        await met.HandOver();
        await met.Team.Croydon.Answer((await met.Settle(met.Quality)).Value, "C01", met.Quality.Account!.Value);

        (await met.Open(met.Lead)).Refusals.Single().Code.ShouldBe("not-to-meet");
        (await met.See(met.Lead)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Neither_sees_what_the_other_answered_again_before_both_have_and_nobody_else_sees_anything(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        await met.Again(met.Berth, (Differ[0], Answer.Yes), (Differ[1], Answer.No));
        await met.Again(met.Anna, (Differ[1], Answer.Yes));

        var (anna, berth, lead) = ((await met.See(met.Anna))!, (await met.See(met.Berth))!, (await met.See(met.Lead))!);

        Of(anna, Purpose.Second, 0).ShouldBeNull();
        Of(anna, Purpose.Second, 1).ShouldBe(Answer.No);
        Of(berth, Purpose.First, 1).ShouldBe(Answer.Yes);
        Of(lead, Purpose.Second, 0).ShouldBe(Answer.Yes);
        (anna.Own, anna.MayAnswer, lead.Own, lead.MayAnswer).ShouldBe((Purpose.First, true, null, false));
        foreach (var role in new[] { Role.Assessor, Role.LocalAssessor, Role.Observer, Role.ChiefInspector, Role.Editor, Role.Service, Role.Administrator })
        {
            (await met.See(await met.Team.Join("other" + role, role))).ShouldBeNull(role.ToString());
        }
    }

    /// <summary>A lead who reads a case is its reader, and as blind as any other.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_who_leads_too_sees_no_more_than_a_reader(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        var both = met.Anna with { Roles = [Role.LeadInspector], Assigned = [(CroydonTeam.Id, Role.LeadInspector)] };
        await met.Again(met.Berth, (Differ[0], Answer.Yes));

        Of((await met.See(both))!, Purpose.Second, 0).ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_declares_a_conflict_sees_and_answers_nothing_from_then_on(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        foreach (var who in new[] { met.Anna, met.Quality })
        {
            (await met.See(who)).ShouldNotBeNull();
            await met.Team.Do((acts, _) => new DeclareConflict(acts).RunAsync(who, CroydonTeam.Id, ConflictKind.Case, "C01", null, Stop));
            (await met.See(who)).ShouldBeNull();
        }

        (await met.Again(met.Anna, (Differ[0], Answer.No))).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_has_a_conflict_with_the_case_opens_no_meeting_about_it(Engine engine)
    {
        await using var met = await Meeting.On(engine);
        await met.HandOver();
        await met.Team.Do((acts, _) => new DeclareConflict(acts).RunAsync(met.Quality, CroydonTeam.Id, ConflictKind.Case, "C01", null, Stop));

        (await met.Open(met.Quality)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await met.Open(met.Lead)).IsRefused.ShouldBeFalse();
    }

    /// <summary>Whoever has seen the other's answers could else change their own blind ones, and agreement before the talk with them.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_handed_over_is_neither_taken_back_nor_returned_once_the_readers_meet(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        await met.Team.Read(async db =>
        {
            db.Add(new KeptComment { Id = Guid.CreateVersion7(), RecordId = met.First, By = met.Lead.Name, At = CroydonTeam.Instant, Text = "Look again" });
            return await db.SaveChangesAsync(Stop);
        });

        (await Take(met.Anna, Purpose.First, ReviewStep.TakeBack)).ShouldBe(["readers-met"]);
        (await Take(met.Berth, Purpose.Second, ReviewStep.TakeBack)).ShouldBe(["readers-met"]);
        (await Take(met.Lead, Purpose.First, ReviewStep.BeginReview)).ShouldBeEmpty();
        (await Take(met.Lead, Purpose.First, ReviewStep.Return)).ShouldBe(["readers-met"]);

        async Task<IReadOnlyList<string>> Take(Acting who, Purpose purpose, ReviewStep step) =>
            [.. (await met.Team.Act((_, db) => new TakeReviewStep(db, met.Team.Croydon.Judgements).RunAsync(who, CroydonTeam.Id, "C01", purpose, step, Stop)))
                .Refusals.Select(refusal => refusal.Code)];
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Agreement_before_stays_and_agreement_after_counts_meetings_that_are_over(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        var before = ReaderAgreement.Of((await Drawn()).Pairs);
        await met.Again(met.Anna, [.. Differ.Select(question => (question, Answer.No))]);
        var half = (await Drawn()).Cases.Where(drawn => drawn.HasMet);

        await met.Again(met.Berth, (Differ[0], Answer.No), (Differ[1], Answer.No), (Differ[2], Answer.Yes));
        var shown = await Drawn();

        half.ShouldBeEmpty();
        ReaderAgreement.Of(shown.Pairs)[0].ShouldBe(before[0]);
        var over = MeetingAgreement.Of([.. shown.Cases.Where(drawn => drawn.HasMet).Select(drawn => drawn.Meeting!)])!;
        over.Before.ShouldBe(before[0]);
        (over.Before.FirstStricter, over.Before.OtherStricter, over.After.FirstStricter, over.After.OtherStricter).ShouldBe((0, 3, 1, 0));

        async Task<DrawnReadings> Drawn() => (await met.Team.See(views => DrawnReadings.ReadAsync(views, met.Lead, CroydonTeam.Id, Stop)))!;
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_due_stands_in_the_work_of_each_reader_until_it_is_answered_or_settled(Engine engine)
    {
        await using var met = await Meeting.OpenOn(engine);
        await met.Again(met.Anna, (Differ[0], Answer.No));

        (await Due(met.Anna)).ShouldBe([("C01", 2)]);
        (await Due(met.Berth)).ShouldBe([("C01", 3)]);
        (await Due(met.Lead)).ShouldBeEmpty();
        await met.Again(met.Anna, (Differ[1], Answer.No), (Differ[2], Answer.No));
        (await Due(met.Anna)).ShouldBeEmpty();
        await met.Team.Croydon.Answer((await met.Settle(met.Quality)).Value, "C01", met.Quality.Account!.Value);
        (await Due(met.Berth)).ShouldBeEmpty();

        async Task<IReadOnlyList<(string?, int)>> Due(Acting who) =>
            [.. (await met.Team.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Where(item => item.Kind == WorkKind.ToMeet)
                .Select(item => (item.Case, item.Number))];
    }

    private static Answer? Of(SeenMeeting seen, Purpose reading, int which) =>
        seen.Of(reading, CroydonKept.Readings.Instrument.IndexOf(Differ[which]))?.Judged.Answer;

    private static string NameOf(int question) => CroydonKept.Readings.Instrument.Questions[question].Name;

    private static Task<List<string>> Trail(Meeting met) =>
        met.Team.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(Stop));
}
