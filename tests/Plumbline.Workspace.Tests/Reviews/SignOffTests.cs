using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Tests.Reviews;

/// <summary>A record is signed off by somebody who has looked, and an inspection when nothing of it changes any more.</summary>
public sealed class SignOffTests
{
    private const string Case = "C01";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_is_signed_off_only_by_somebody_who_has_looked_at_all_that_needs_a_look(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (reader, quality, lead, record) = await InReview(team);
        var needed = await NeedLook(team, quality, record);

        var blind = await Step(team, quality, ReviewStep.Complete);
        var own = await Accept(team, reader, needed);
        var old = await Accept(team, quality, needed.ToDictionary(one => one.Key, one => one.Value - 1));
        var looked = await Accept(team, quality, needed);
        var again = await Accept(team, quality, needed);
        var bySomebodyElse = await Step(team, lead, ReviewStep.Complete);
        var signed = await Step(team, quality, ReviewStep.Complete);

        needed.ShouldNotBeEmpty();
        blind.Refusals.Select(fault => (fault.Code, fault.Subject))
            .ShouldBe(needed.Keys.Select(question => ("not-looked-at", (string?)question)), ignoreOrder: true);
        own.IsRefused.ShouldBeTrue();
        old.Refusals.ShouldAllBe(fault => fault.Code == "look-is-old");
        looked.Value.ShouldBe(needed.Count);
        again.Value.ShouldBe(0);
        bySomebodyElse.Refusals.ShouldAllBe(fault => fault.Code == "not-looked-at");
        signed.Value.State.ShouldBe("complete");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_changed_since_the_return_is_looked_at_anew_and_an_override_by_the_one_who_signs_needs_no_look(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (reader, quality, _, record) = await InReview(team);
        await Accept(team, quality, await NeedLook(team, quality, record));
        await team.Do((acts, judgements) =>
            new PinComment(acts, judgements).RunAsync(quality, CroydonTeam.Id, Case, Purpose.First, null, "Look at the dates", Stop));
        (await Step(team, quality, ReviewStep.Return)).IsRefused.ShouldBeFalse();
        await team.Judge(Case, reader, "q11_info_sources", Answer.Unknown);
        var comment = await team.Read(db => db.Comments.SingleAsync(Stop));
        await team.Do((acts, judgements) =>
            new ResolveComment(acts, judgements).RunAsync(reader, CroydonTeam.Id, Case, Purpose.First, comment.Id.ToString(), "Looked", Stop));
        (await Step(team, reader, ReviewStep.HandOver)).IsRefused.ShouldBeFalse();
        (await Step(team, quality, ReviewStep.BeginReview)).IsRefused.ShouldBeFalse();

        var changed = await Step(team, quality, ReviewStep.Complete);
        var overridden = await team.Act((_, db) => new OverrideJudgement(db, team.Croydon.Judgements)
            .RunAsync(quality, CroydonTeam.Id, Case, Purpose.First, "q11_info_sources", Answer.Yes, "All of them are on file", Stop));
        var signed = await Step(team, quality, ReviewStep.Complete);

        changed.Refusals.ShouldHaveSingleItem().Subject.ShouldBe("q11_info_sources");
        overridden.Value.Plan.Refused.ShouldBeEmpty();
        signed.Value.State.ShouldBe("complete");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_inspection_is_signed_off_when_every_case_is_and_then_every_case_is_locked(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (reader, quality, _, record) = await InReview(team);
        await Accept(team, quality, await NeedLook(team, quality, record));
        await Step(team, quality, ReviewStep.Complete);
        var other = await team.Croydon.Give("C02", reader.Account!.Value);

        var early = await SignOff(team, quality);
        var stands = await team.Read(db => db.Records.SingleAsync(one => one.Id == record, Stop));
        await team.Croydon.Move(other, reader.Name, "in-progress", "ready", "in-review", "complete");
        var byReader = await SignOff(team, reader);
        var signed = await SignOff(team, quality);

        early.Refusals.ShouldHaveSingleItem().Subject.ShouldBe("C02");
        stands.State.ShouldBe("complete", "none is locked before all can be");
        byReader.IsClosed().ShouldBeTrue();
        signed.Refusals.ShouldNotBeEmpty("a case that was signed off with questions unanswered does not go through");

        await team.Croydon.Move(other, reader.Name, "in-review", "returned");
        await team.Croydon.Answer(other, "C02", reader.Account!.Value);
        await team.Croydon.Move(other, reader.Name, "ready", "in-review", "complete");
        (await SignOff(team, quality)).Value.ShouldBe(2);
        (await team.Read(db => db.Records.Select(one => one.State).Distinct().ToListAsync(Stop))).ShouldBe(["locked"]);
        (await team.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == "inspection-signed-off", Stop))).ShouldBe(1);
    }

    private static async Task<(Acting Reader, Acting Quality, Acting Lead, Guid Record)> InReview(CroydonTeam team)
    {
        var (reader, quality) = (await team.Join("reader", Role.Assessor), await team.Join("quality", Role.QualityLead));
        var lead = await team.Join("lead", Role.LeadInspector);
        var record = await team.Croydon.Give(Case, reader.Account!.Value);
        await team.Croydon.Answer(record, Case, reader.Account.Value);
        await team.Croydon.Move(record, reader.Name, "ready", "in-review");
        return (reader, quality, lead, record);
    }

    private static async Task<Dictionary<string, int>> NeedLook(CroydonTeam team, Acting who, Guid record)
    {
        var read = (await team.Croydon.Judgements.ReadAsync(record, Stop))!;
        var remarks = await team.See(views => RemarkedRecord.ReadAsync(views, who, read, [], Stop));
        return remarks.Questions.ToDictionary(one => read.Instrument.Questions[one.Question].Name, one => one.Revision);
    }

    private static Task<Result<int>> Accept(CroydonTeam team, Acting who, IReadOnlyDictionary<string, int> looked) =>
        team.Do((acts, judgements) => new AcceptJudgements(acts, judgements).RunAsync(who, CroydonTeam.Id, Case, Purpose.First, looked, Stop));

    private static Task<Result<RecordIndex>> Step(CroydonTeam team, Acting who, ReviewStep step) =>
        team.Act((_, db) => new TakeReviewStep(db, team.Croydon.Judgements).RunAsync(who, CroydonTeam.Id, Case, Purpose.First, step, Stop));

    private static Task<Result<int>> SignOff(CroydonTeam team, Acting who) =>
        team.Act((acts, db) => new SignOffInspection(db, acts, team.Croydon.Judgements).RunAsync(who, CroydonTeam.Id, Stop));
}
