using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Workspace.Tests.Rulings;

/// <summary>A reader asks how a question is judged, the quality lead rules, and every version stays to be read.</summary>
public sealed class RulingTests
{
    private const string Question = "q11_screen_done";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_reader_asks_waits_for_the_quality_lead_until_a_ruling_answers_it(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));

        var enquiry = (await Ask(team, anna, " Does a draft count? ")).Value;
        var waits = await Waiting(team, quality);
        var ruling = (await Rule(team, quality, new NewRuling(new RulingText("No, only a signed one", null)) { Answers = [enquiry] })).Value;

        waits.ShouldBe([(WorkKind.ToRule, 1)]);
        (await Waiting(team, anna)).ShouldBeEmpty("who asked is not waited for");
        (await Waiting(team, quality)).ShouldBeEmpty();
        var seen = await See(team, anna);
        var asked = seen.Questions.Single().Enquiries.Single();
        (asked.Text, asked.By, asked.Answer).ShouldBe(("Does a draft count?", anna.Name, ruling));
        var made = seen.Questions.Single().Rulings.All.Single();
        (made.Text, made.At, made.By, made.Stands).ShouldBe((new RulingText("No, only a signed one", null), CroydonTeam.Instant, quality.Name, true));
        (await Trail(team)).ShouldBe(
            [(AuditActions.HowToJudgeAsked, Question), (AuditActions.RulingMade, Question), (AuditActions.EnquiryAnswered, Question)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ruling_answers_what_its_maker_chose_and_nothing_that_was_asked_beside_it(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var seen = (await Ask(team, anna, "one")).Value;
        await Ask(team, anna, "two");
        var other = (await Ask(team, anna, "three", "q11_screen_accurate")).Value;

        await Rule(team, quality, new NewRuling(new RulingText("so", "felly")) { Answers = [seen, other, Guid.CreateVersion7()] });

        (await See(team, quality)).Questions.Single().Waiting.Select(enquiry => enquiry.Text).ShouldBe(["two"]);
        (await Waiting(team, quality)).ShouldBe([(WorkKind.ToRule, 2)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ruling_is_replaced_with_a_reason_and_both_versions_stay(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var quality = await team.Join("quality", Role.QualityLead);
        var first = (await Rule(team, quality, "a week")).Value;
        var instead = new NewRuling(new RulingText("ten days", null)) { Replaces = first };

        var unreasoned = await Rule(team, quality, instead);
        var second = (await Rule(team, Later(quality, "the standard says so"), instead)).Value;
        var again = await Rule(team, Later(quality, "once more"), instead);

        unreasoned.Refusals.Single().ShouldSatisfyAllConditions(
            refusal => (refusal.Code, refusal.Subject).ShouldBe(("reason-missing", "Why")),
            refusal => refusal.Message.ShouldBe("enter why the ruling is replaced or withdrawn"),
            refusal => refusal.Welsh.ShouldBe("nodwch pam y caiff y penderfyniad ei ddisodli neu ei dynnu’n ôl"));
        again.Refusals.Single().Code.ShouldBe("ruling-gone", "nobody replaces a ruling that they did not see stand");
        var all = (await See(team, quality)).Questions.Single().Rulings;
        all.All.Select(ruling => (ruling.Id, ruling.Text.English, ruling.Stands)).ShouldBe([(second, "ten days", true), (first, "a week", false)]);
        (all.All[1].EndedAt, all.All[1].EndedBy, all.All[1].EndedWhy)
            .ShouldBe((CroydonTeam.Instant.AddHours(1), quality.Name, "the standard says so"));
        all.InPlaceOf(all.All[1])!.Id.ShouldBe(second);
        (await Trail(team)).ShouldBe([(AuditActions.RulingMade, Question), (AuditActions.RulingReplaced, Question)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ruling_is_withdrawn_with_a_reason_once_and_stays_as_withdrawn(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var quality = await team.Join("quality", Role.QualityLead);
        var ruling = (await Rule(team, quality, "a week")).Value;

        (await Withdraw(team, Later(quality, "a slip"), null)).Refusals.Single().Code.ShouldBe("ruling-not-chosen");
        (await Withdraw(team, quality, ruling)).Refusals.Single().Code.ShouldBe("reason-missing");
        (await Withdraw(team, Later(quality, "a slip"), ruling)).Value.ShouldBe(ruling);
        (await Withdraw(team, Later(quality, "a slip"), ruling)).Refusals.Single().Code.ShouldBe("ruling-gone");

        var kept = (await See(team, quality)).Questions.Single().Rulings.All.Single();
        (kept.Stands, kept.EndedWhy, kept.Text.English).ShouldBe((false, "a slip", "a week"));
        (await Trail(team)).ShouldBe([(AuditActions.RulingMade, Question), (AuditActions.RulingWithdrawn, Question)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_sent_twice_is_kept_once(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));

        (await Ask(team, anna, "one")).Value.ShouldBe((await Ask(team, anna, "one ")).Value);
        (await Rule(team, quality, "so")).Value.ShouldBe((await Rule(team, quality, " so")).Value);

        (await Trail(team)).Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Readers_ask_and_those_who_review_rule_and_nobody_else_does_either(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, observer) = (await team.Join("anna", Role.Assessor), await team.Join("observer", Role.Observer));
        var (lead, service) = (await team.Join("lead", Role.LeadInspector), await team.Join("service", Role.Service));
        var ruling = (await Rule(team, lead, "so")).Value;

        (await Rule(team, anna, "otherwise")).Refusals.Single().Code.ShouldBe("not-allowed");
        (await Withdraw(team, Later(anna, "no"), ruling)).Refusals.Single().Code.ShouldBe("not-allowed");
        (await Ask(team, observer, "why?")).Refusals.Single().Code.ShouldBe("not-allowed");
        (await See(team, observer)).Questions.Single().Rulings.Standing.Count().ShouldBe(1);
        (await team.See(views => InspectionRulings.ReadAsync(views, service, CroydonTeam.Id, Question, Stop))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_those_who_rule_are_told_who_asked(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        var quality = await team.Join("quality", Role.QualityLead);
        await Ask(team, anna, "one");

        var (byReader, byQuality) = (await See(team, berth), await See(team, quality));

        byReader.NameOf(byReader.Questions.Single().Enquiries.Single()).ShouldBeNull();
        byQuality.NameOf(byQuality.Questions.Single().Enquiries.Single()).ShouldBe("anna");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_question_that_the_instrument_does_not_have_is_refused(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var lead = await team.Join("lead", Role.LeadInspector);

        (await Ask(team, lead, "one", "q99")).Refusals.Single().Code.ShouldBe("unknown-question");
        (await Rule(team, lead, "so", "q99")).Refusals.Single().Code.ShouldBe("unknown-question");
        (await team.See(views => InspectionRulings.ReadAsync(views, lead, CroydonTeam.Id, "q99", Stop))).ShouldBeNull();
    }

    private static Acting Later(Acting who, string why) => who with { When = CroydonTeam.Instant.AddHours(1), Why = why };

    private static Task<Result<Guid>> Ask(CroydonTeam team, Acting who, string text, string question = Question) =>
        team.Do((acts, judgements) => new AskHowToJudge(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, question, text, Stop));

    private static Task<Result<Guid>> Rule(CroydonTeam team, Acting who, string english, string question = Question) =>
        Rule(team, who, new NewRuling(new RulingText(english, null)), question);

    private static Task<Result<Guid>> Rule(CroydonTeam team, Acting who, NewRuling ruling, string question = Question) =>
        team.Do((acts, judgements) => new RuleOnQuestion(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, question, ruling, Stop));

    private static Task<Result<Guid>> Withdraw(CroydonTeam team, Acting who, Guid? ruling) =>
        team.Do((acts, _) => new WithdrawRuling(acts).RunAsync(who, CroydonTeam.Id, ruling, Stop));

    private static async Task<InspectionRulings> See(CroydonTeam team, Acting who) =>
        (await team.See(views => InspectionRulings.ReadAsync(views, who, CroydonTeam.Id, Question, Stop)))!;

    private static async Task<IReadOnlyList<(WorkKind, int)>> Waiting(CroydonTeam team, Acting who) =>
    [
        .. (await team.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Where(item => item.Kind == WorkKind.ToRule)
            .Select(item => (item.Kind, item.Number)),
    ];

    private static async Task<IReadOnlyList<(string, string?)>> Trail(CroydonTeam team) =>
    [
        .. (await team.Read(db => db.AuditEntries.Where(line => line.InspectionId == CroydonTeam.Id).OrderBy(line => line.Id).ToListAsync(Stop)))
            .Select(line => (line.Action, line.Subject)),
    ];
}
