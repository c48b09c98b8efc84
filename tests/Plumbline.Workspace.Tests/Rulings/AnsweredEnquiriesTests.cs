using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Workspace.Tests.Rulings;

/// <summary>What readers asked is answered by a new ruling or by one that stands, and waits again when that is withdrawn.</summary>
public sealed class AnsweredEnquiriesTests
{
    private const string Question = "q11_screen_done";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ruling_that_stands_answers_what_is_asked_later_and_the_trail_says_so(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var ruling = (await Rule(team, quality, new NewRuling(new RulingText("only a signed one", null)))).Value;
        var (one, elsewhere) = ((await Ask(team, anna, "a draft?")).Value, (await Ask(team, anna, "a draft?", "q11_screen_accurate")).Value);

        (await Answer(team, anna, ruling, one)).Refusals.Single().Code.ShouldBe("not-allowed");
        (await Answer(team, quality, ruling, one, elsewhere)).Value.ShouldBe(ruling);

        (await Asked(team, quality)).ShouldBe([("a draft?", (Guid?)ruling)]);
        (await Asked(team, quality, "q11_screen_accurate")).ShouldBe([("a draft?", (Guid?)null)], "it is on another question");
        (await Trail(team)).ShouldBe([AuditActions.RulingMade, AuditActions.HowToJudgeAsked, AuditActions.HowToJudgeAsked, AuditActions.EnquiryAnswered]);
    }

    [Fact]
    public async Task A_ruling_and_an_enquiry_are_to_be_chosen_and_the_ruling_must_stand()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var ruling = (await Rule(team, quality, new NewRuling(new RulingText("only a signed one", null)))).Value;
        var one = (await Ask(team, anna, "a draft?")).Value;

        (await Answer(team, quality, null)).Refusals.Select(refusal => (refusal.Code, refusal.Subject))
            .ShouldBe([("ruling-not-chosen", "Replaces"), ("enquiry-not-chosen", "Answers")]);
        await Withdraw(team, quality, ruling);
        (await Answer(team, quality, ruling, one)).Refusals.Single().Code.ShouldBe("ruling-gone");
        (await Asked(team, quality)).ShouldBe([("a draft?", (Guid?)null)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_ruling_answered_waits_again_when_it_is_withdrawn_and_what_others_answered_does_not(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var (one, two) = ((await Ask(team, anna, "one")).Value, (await Ask(team, anna, "two")).Value);
        var ruling = (await Rule(team, quality, new NewRuling(new RulingText("so", null)) { Answers = [one] })).Value;
        var other = (await Rule(team, quality, new NewRuling(new RulingText("and so", null)) { Answers = [two] })).Value;

        await Withdraw(team, quality, ruling);

        (await Asked(team, quality)).ShouldBe([("one", (Guid?)null), ("two", other)]);
        (await Trail(team)).TakeLast(2).ShouldBe([AuditActions.RulingWithdrawn, AuditActions.EnquiryReopened]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_replaced_ruling_answered_stays_answered_until_the_one_in_its_place_is_withdrawn(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (anna, quality) = (await team.Join("anna", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var one = (await Ask(team, anna, "one")).Value;
        var first = (await Rule(team, quality, new NewRuling(new RulingText("a week", null)) { Answers = [one] })).Value;
        var second = (await Rule(team, quality with { Why = "the standard" }, new NewRuling(new RulingText("ten days", null)) { Replaces = first })).Value;

        (await Asked(team, quality)).ShouldBe([("one", (Guid?)first)]);
        await Withdraw(team, quality, second);

        (await Asked(team, quality)).ShouldBe([("one", (Guid?)null)]);
    }

    private static Task<Result<Guid>> Ask(CroydonTeam team, Acting who, string text, string question = Question) =>
        team.Do((acts, judgements) => new AskHowToJudge(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, question, text, Stop));

    private static Task<Result<Guid>> Rule(CroydonTeam team, Acting who, NewRuling ruling) =>
        team.Do((acts, judgements) => new RuleOnQuestion(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, Question, ruling, Stop));

    private static Task<Result<Guid>> Answer(CroydonTeam team, Acting who, Guid? ruling, params Guid[] enquiries) =>
        team.Do((acts, _) => new AnswerEnquiries(acts).RunAsync(who, CroydonTeam.Id, ruling, enquiries, Stop));

    private static async Task Withdraw(CroydonTeam team, Acting who, Guid ruling) =>
        _ = (await team.Do((acts, _) => new WithdrawRuling(acts).RunAsync(who with { Why = "a slip" }, CroydonTeam.Id, ruling, Stop))).Value;

    private static async Task<IReadOnlyList<(string, Guid?)>> Asked(CroydonTeam team, Acting who, string question = Question) =>
    [
        .. (await team.See(views => InspectionRulings.ReadAsync(views, who, CroydonTeam.Id, question, Stop)))!.Questions.Single().Enquiries
            .Select(enquiry => (enquiry.Text, enquiry.Answer)).Order(),
    ];

    private static async Task<IReadOnlyList<string>> Trail(CroydonTeam team) =>
        await team.Read(db => db.AuditEntries.Where(line => line.InspectionId == CroydonTeam.Id).OrderBy(line => line.Id).Select(line => line.Action)
            .ToListAsync(Stop));
}
