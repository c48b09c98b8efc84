using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Instruments;
using Plumbline.Publications;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Publications;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange;
using Plumbline.Workspace.Closing;
using Plumbline.Workspace.Inspections.SentFiles;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Workspace.Tests.Closing;

/// <summary>An inspection is cancelled or archived with a reason, changes no more, and is brought back as it was.</summary>
public sealed class ClosingTests
{
    private static readonly string[] StillDone = [nameof(BringBackInspection), nameof(ExportTable), nameof(OpenFile)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_act_refuses_at_a_closed_inspection_and_says_that_it_is_closed(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var lead = await team.Join("lead", Role.LeadInspector);
        var everything = lead with
        {
            Roles = [.. Enum.GetValues<Role>()], Assigned = [.. Enum.GetValues<Role>().Select(role => (CroydonTeam.Id, role))], Why = "why",
        };
        await team.Croydon.Give("C01", lead.Account!.Value);
        var wrong = new List<string>();

        foreach (var closure in Closures.All)
        {
            (await Close(team, lead with { Why = "announced twice" }, closure)).IsRefused.ShouldBeFalse();
            var before = await Rows(team);
            foreach (var act in EveryAct.AtOneInspection.Where(act => !StillDone.Contains(act.Name)))
            {
                var refusals = await team.Call(act, everything);
                if (refusals is not [{ Code: ClosingRules.ClosedCode, Welsh: not null }, ..])
                {
                    wrong.Add($"{act.Name} at an inspection that is {closure.Code()}: {string.Join(", ", refusals.Select(refusal => refusal.Code))}");
                }
            }

            (await Rows(team)).ShouldBe(before);
            (await BringBack(team, lead with { Why = "it is done after all" })).IsRefused.ShouldBeFalse();
        }

        EveryAct.AtOneInspection.Count.ShouldBeGreaterThan(50);
        wrong.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_judgement_is_saved_and_no_record_moves_even_by_somebody_who_had_opened_it_before(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        var record = await team.Croydon.Give("C01", anna.Account!.Value);
        var opened = (await team.Croydon.Judgements.ReadAsync(record, Stop))!;
        await Close(team, lead with { Why = "the area has merged" }, Closure.Cancelled);

        var act = new JudgingAct(record, anna.Name, CroydonTeam.Instant);
        var change = new ProposedChange("q11_screen_done", new Judged(Answer.Yes), opened.Present.Revision);
        var saved = await team.Croydon.Judgements.SaveAsync(act, [change], Stop);
        var late = await team.Croydon.Judgements.SaveAsync(act, [change], opened, Stop);
        var moved = await team.Croydon.Judgements.MoveAsync(act, "made", "in-progress", Stop);

        foreach (var refusals in new[] { saved.Refusals, late.Refusals, moved.Refusals })
        {
            refusals.ShouldHaveSingleItem().Code.ShouldBe(ClosingRules.ClosedCode);
        }

        (await team.Croydon.Judgements.ReadAsync(record, Stop))!.Present.Revision.ShouldBe(opened.Present.Revision);
        await BringBack(team, lead with { Why = "it has not" });
        await team.Judge("C01", anna);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task It_leaves_the_work_and_the_list_and_comes_back_to_both_with_nothing_lost(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        var observer = await team.Join("observer", Role.Observer);
        await team.Croydon.Give("C01", anna.Account!.Value);
        var (work, rows) = (await Work(team, anna), await Rows(team));
        work.ShouldNotBeEmpty();

        await Close(team, lead with { Why = "  done with  " }, Closure.Archived);

        (await Work(team, anna)).ShouldBeEmpty();
        (await Work(team, lead)).ShouldBeEmpty();
        var current = await team.See(views => InspectionList.ReadAsync(views, observer, stop: Stop));
        var archived = await team.See(views => InspectionList.ReadAsync(views, observer, Closure.Archived, Stop));
        (current.Inspections.Count, current.Closed[Closure.Archived], current.Closed[Closure.Cancelled]).ShouldBe((0, 1, 0));
        var kept = archived.Inspections.ShouldHaveSingleItem().Inspection;
        (kept.Closure, kept.ClosedWhy, kept.ClosedBy, kept.ClosedAt).ShouldBe((Closure.Archived, "done with", lead.Name, CroydonTeam.Instant));
        (await team.See(views => Overview.ReadAsync(views, observer, CroydonTeam.Id, Stop))).ShouldNotBeNull("reading stays open");

        await BringBack(team, lead with { Why = "not yet" });

        (await Work(team, anna)).ShouldBe(work);
        (await Rows(team)).ShouldBe(rows);
        (await team.See(views => InspectionList.ReadAsync(views, observer, stop: Stop))).Inspections.Count.ShouldBe(1);
        var trail = await team.Read(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.InspectionId == CroydonTeam.Id).OrderBy(entry => entry.Id).ToListAsync(Stop));
        trail.Select(entry => (entry.Action, entry.By)).ShouldBe([("inspection-archived", lead.Name), ("inspection-brought-back", lead.Name)]);
        trail[0].Detail!.ShouldContain("done with");
        trail[1].Detail!.ShouldContain("not yet");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_its_lead_inspector_and_the_chief_inspector_close_it_and_bring_it_back(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var lead = await team.Join("lead", Role.LeadInspector) with { Why = "why" };
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.LeadInspector or Role.ChiefInspector)))
        {
            var other = await team.Join(role.Code(), role) with { Why = "why" };
            (await Close(team, other, Closure.Cancelled)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode, role.Code());
            (await Close(team, other, Closure.Archived)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode, role.Code());
            (await BringBack(team, other)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode, role.Code());
        }

        (await Close(team, lead with { Assigned = [] }, Closure.Cancelled)).IsClosed().ShouldBeTrue("they lead another inspection");
        var chief = await team.Join("chief", Role.ChiefInspector) with { Why = "why" };
        (await Close(team, chief, Closure.Cancelled)).IsRefused.ShouldBeFalse();
        (await BringBack(team, lead)).IsRefused.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reason_is_asked_for_and_what_is_about_to_be_released_or_is_public_is_not_cancelled(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var lead = await team.Join("lead", Role.LeadInspector);

        (await Close(team, lead, Closure.Cancelled)).Refusals.Select(refusal => (refusal.Code, refusal.Subject))
            .ShouldBe([("reason-missing", ReasonsForClosing.Field)]);
        (await Close(team, lead with { Why = new string('x', KeptInspection.LongestReason + 1) }, Closure.Archived)).Refusals.ShouldHaveSingleItem().Code
            .ShouldBe(ActRefusals.TooLongCode);
        (await BringBack(team, lead)).Refusals.Select(refusal => refusal.Code).ShouldBe(["inspection-current", "reason-missing"]);

        await Standing(team, PublicationStage.Scheduled);
        var reasoned = lead with { Why = "why" };
        (await Close(team, reasoned, Closure.Cancelled)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("release-scheduled");
        (await Close(team, reasoned, Closure.Archived)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("release-scheduled");
    }

    private static Task<Result<KeptInspection>> Close(CroydonTeam team, Acting who, Closure closure) => team.Do((acts, _) => closure == Closure.Cancelled
        ? new CancelInspection(acts).RunAsync(who, CroydonTeam.Id, Stop)
        : new ArchiveInspection(acts).RunAsync(who, CroydonTeam.Id, Stop));

    private static Task<Result<KeptInspection>> BringBack(CroydonTeam team, Acting who) =>
        team.Do((acts, _) => new BringBackInspection(acts).RunAsync(who, CroydonTeam.Id, Stop));

    private static async Task<IReadOnlyList<WorkItem>> Work(CroydonTeam team, Acting who) =>
        (await team.See(views => YourWork.ReadAsync(views, who, Stop))).Items;

    /// <summary>How many rows there are of what an act could add or take away.</summary>
    private static Task<(int Records, int Entries, int Given, int Cases, int Parts, int Draws, int Dates)> Rows(CroydonTeam team) => team.Read(async db => (
        await db.Records.CountAsync(Stop), await db.LedgerEntries.CountAsync(Stop), await db.Allocations.CountAsync(Stop), await db.Cases.CountAsync(Stop),
        await db.Assignments.CountAsync(Stop), await db.SampleDraws.CountAsync(Stop), await db.TimetableDates.CountAsync(Stop)));

    private static Task<int> Standing(CroydonTeam team, PublicationStage stage) => team.Read(db =>
    {
        db.Add(new KeptPublication { InspectionId = CroydonTeam.Id, Stage = stage.Code(), Edition = 1, Since = CroydonTeam.Instant, By = "import" });
        return db.SaveChangesAsync(Stop);
    });
}
