using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Workspace.Tests.Rulings;

/// <summary>A reader looks again after a ruling and says that the judgement stands.</summary>
public sealed class StandByJudgementTests
{
    private const string Question = "q11_screen_done";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_judgement_is_newer_than_the_ruling_from_then_on_and_the_ledger_says_who_looked_and_when(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, record, rulings) = await Ruled(team);
        var was = await Present(team, record);
        var before = rulings.Since(was.At);

        var kept = (await Stand(team, Later(anna, 2), was.Revision, rulings)).Value;

        before.ShouldBe(SinceJudged.Made);
        kept.IsWhole.ShouldBeTrue();
        var stands = await Present(team, record);
        rulings.Since(stands.At).ShouldBe(SinceJudged.Nothing);
        (stands.Judged, stands.By, stands.At).ShouldBe((was.Judged, anna.Name, CroydonTeam.Instant.AddHours(2)));
        var entry = (await team.See(views => QuestionHistory.ReadAsync(views, record, Question, Stop))).Entries.Single(one => one.Number == stands.Revision);
        (entry.Kind, entry.Changes.Single()).ShouldBe((EntryKind.Judged, new JudgementChange(Question, was.Judged, was.Judged)));
        (await new LedgerProof(team.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ruling_that_was_not_on_the_page_yet_is_to_be_read_first(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, record, rulings) = await Ruled(team);
        var was = await Present(team, record);
        var quality = await team.Join("other", Role.QualityLead);
        await Rule(team, Later(quality, 2), "also by telephone");

        var refused = (await Stand(team, Later(anna, 3), was.Revision, rulings)).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Subject).ShouldBe(("rulings-changed", Question));
        refused.Welsh.ShouldBe("newidiodd y penderfyniadau ar y cwestiwn hwn tra oeddech yn edrych: darllenwch nhw, a dywedwch hynny eto");
        (await Present(team, record)).ShouldBe(was);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_says_so_of_a_judgement_that_they_did_not_see_nor_decides_between_two_by_it(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, record, rulings) = await Ruled(team);
        var seen = await Present(team, record);
        var lead = await team.Join("lead", Role.LeadInspector);
        await team.Judge("C01", lead, answer: Answer.No);
        var others = await Present(team, record);

        var refused = (await Stand(team, Later(anna, 2), seen.Revision, rulings)).Refusals.ShouldHaveSingleItem();
        (refused.Code, refused.Subject).ShouldBe(("judged-since", Question));
        refused.Welsh.ShouldBe("barnwyd y cwestiwn eto tra oeddech yn edrych: gwelwch beth sy’n sefyll nawr, a dywedwch hynny eto");
        (await Present(team, record)).ShouldBe(others);

        await team.Croydon.Judgements.SaveAsync(
            new JudgingAct(record, anna.Name, CroydonTeam.Instant), [new ProposedChange(Question, new Judged(Answer.Unknown), seen.Revision)], Stop);
        var disputed = await Present(team, record);
        disputed.Held.Count.ShouldBe(1);
        var revision = (await team.Croydon.Judgements.ReadAsync(record, Stop))!.Present.Revision;

        (await Stand(team, Later(anna, 3), revision, rulings)).Refusals.Single().Code.ShouldBe("judged-since");
        (await Present(team, record)).ShouldBe(disputed);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Pressed_twice_it_is_said_once_and_nobody_is_told_off(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, record, rulings) = await Ruled(team);
        var seen = await Present(team, record);
        _ = (await Stand(team, Later(anna, 2), seen.Revision, rulings)).Value;
        var once = await Present(team, record);

        (await Stand(team, Later(anna, 2), seen.Revision, rulings)).Value.Plan.Changes.ShouldBeEmpty();

        (await Present(team, record)).ShouldBe(once);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_who_may_judge_the_record_says_so_and_only_of_something_judged(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, record, rulings) = await Ruled(team);
        var (other, quality) = (await team.Join("berth", Role.Assessor), await team.Join("second", Role.QualityLead));
        var revision = (await Present(team, record)).Revision;

        (await Stand(team, other, revision, rulings)).Refusals.Single().Code.ShouldBe("not-allowed");
        (await Stand(team, quality, revision, rulings)).Refusals.Single().Code.ShouldBe("not-allowed");
        (await Stand(team, anna, revision, rulings, "q11_screen_accurate")).Refusals.Single().Code.ShouldBe("not-allowed");
        await team.Croydon.Answer(record, "C01", anna.Account!.Value);
        await team.Croydon.Move(record, anna.Name, "ready");
        (await Stand(team, anna, revision, rulings)).Refusals.Single().Code.ShouldBe("not-allowed", "it is handed over");
    }

    private static Acting Later(Acting who, int hours) => who with { When = CroydonTeam.Instant.AddHours(hours) };

    /// <summary>A judgement, and a ruling on its question an hour later.</summary>
    private static async Task<(Acting Anna, Guid Record, QuestionRulings Rulings)> Ruled(CroydonTeam team)
    {
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var record = await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Judge("C01", anna);
        await Rule(team, Later(quality, 1), "only a signed one");
        return (anna, record, (await team.See(views => InspectionRulings.ByQuestionAsync(views, CroydonTeam.Id, Stop)))[Question]);
    }

    private static async Task Rule(CroydonTeam team, Acting who, string english) => _ = (await team.Do((acts, judgements) =>
        new RuleOnQuestion(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, Question, new NewRuling(new RulingText(english, null)), Stop))).Value;

    private static Task<Result<Saved>> Stand(CroydonTeam team, Acting who, int seen, QuestionRulings rulings, string question = Question) =>
        team.Act((_, db) => new StandByJudgement(db, team.Croydon.Judgements).RunAsync(
            who, CroydonTeam.Id, "C01", Purpose.First, question, seen, rulings.ChangedAt!.Value, Stop));

    private static async Task<PresentJudgement> Present(CroydonTeam team, Guid record) =>
        (await team.Croydon.Judgements.ReadAsync(record, Stop))!.Present.Find(Question)!;
}
