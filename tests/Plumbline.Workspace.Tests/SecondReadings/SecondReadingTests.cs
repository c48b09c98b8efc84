using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.SecondReadings;

/// <summary>Second readings are drawn once, given to those who are new to the case, and settled by a third person; each with its line in the trail.</summary>
public sealed class SecondReadingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Cases_are_drawn_once_and_what_chance_gave_stays(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var lead = await team.Join("lead", Role.LeadInspector);

        var wrong = await Draw(team, lead, 0, " ");
        var drawn = (await Draw(team, lead, 50, "croydon")).Value;
        var again = await Draw(team, lead, 100, "another");

        wrong.Refusals.Select(refusal => (refusal.Code, refusal.Subject)).ShouldBe([("share-outside-range", "percent"), ("seed-missing", "seed")]);
        again.Refusals.Single().Code.ShouldBe("drawn-already");
        wrong.Refusals.Concat(again.Refusals).ShouldAllBe(refusal => refusal.Welsh != null);
        drawn.Cases.ShouldBe(SecondReadingDraw.Of(["C06", "C05", "C04", "C03", "C02", "C01"], 50, "croydon").Value.Cases);
        var shown = (await team.See(views => DrawnReadings.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        (shown.Draw!.Seed, shown.SeesAll, shown.Allocates).ShouldBe(("croydon", true, true));
        shown.Cases.Select(one => one.Case).ShouldBe(drawn.Cases);
        (await Trail(team)).ShouldBe([AuditActions.SecondReadingsDrawn]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_drawn_case_goes_only_to_somebody_who_is_new_to_it_and_is_there_and_has_no_conflict(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, first) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        var (tied, gone, free) = (await team.Join("berth", Role.Assessor), await team.Join("gone", Role.Assessor, disabled: true),
            await team.Join("dana", Role.Assessor));
        await team.Croydon.Give("C01", first.Account!.Value);
        await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(tied, CroydonTeam.Id, ConflictKind.Case, "C01", null, Stop));
        var before = await Give(team, lead, "C01", free);
        await Draw(team, lead, 100, "croydon");

        foreach (var wrong in new[] { first, tied, gone })
        {
            (await Give(team, lead, "C01", wrong)).Refusals.Single()
                .ShouldSatisfyAllConditions(refusal => refusal.Code.ShouldBe("no-second-reader"), refusal => refusal.Welsh.ShouldNotBeNull());
        }

        before.Refusals.Single().Code.ShouldBe("no-second-reader");
        (await Give(team, free, "C01", free)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await Give(team, lead, "C01", free)).IsRefused.ShouldBeFalse();
        (await Give(team, lead, "C01", free)).IsRefused.ShouldBeTrue("it has a second reader by now");
        var given = await team.Read(db => db.Allocations.SingleAsync(one => one.Purpose == Purpose.Second, Stop));
        (given.AccountId, given.By, given.At).ShouldBe((free.Account!.Value, lead.Name, CroydonTeam.Instant));
        (await Trail(team)).ShouldBe([AuditActions.ConflictDeclared, AuditActions.SecondReadingsDrawn, AuditActions.SecondReadingGiven]);
        (await team.See(views => DrawnReadings.ReadAsync(views, free, CroydonTeam.Id, Stop)))!.Cases.Single().Case.ShouldBe("C01");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_third_person_settles_once_beginning_with_what_both_judged_alike(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (lead, quality) = (await team.Join("lead", Role.LeadInspector), await team.Join("quality", Role.QualityLead));
        var (anna, berth) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor));
        const string question = "q11_screen_done";
        var first = await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Answer(first, "C01", anna.Account.Value);
        await Draw(team, lead, 100, "croydon");
        var second = (await Give(team, lead, "C01", berth)).Value;
        await team.Croydon
            .Answer(second, "C01", berth.Account!.Value, (judged, name) => name == question
                ? judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes } : judged);
        await team.Croydon.Move(first, anna.Name, "ready");
        var early = await Settle(team, quality);
        await team.Croydon.Move(second, berth.Name, "ready");

        var third = (await Settle(team, quality)).Value;
        var late = await Settle(team, quality);

        new[] { early, late }.SelectMany(result => result.Refusals).Select(refusal => refusal.Code).ShouldBe(["not-to-settle", "not-to-settle"]);
        (await Settle(team, anna)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        var present = (await team.Croydon.Judgements.ReadAsync(third, Stop))!.Present;
        present.Find(question)?.Judged.ShouldBeNull();
        present.Judgements.Count.ShouldBeGreaterThan(20);
        (await Trail(team)).ShouldBe([AuditActions.SecondReadingsDrawn, AuditActions.SecondReadingGiven, AuditActions.AdjudicationBegun]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_stands_beside_what_was_settled_for_those_who_settle_alone(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var (lead, quality) = (await team.Join("lead", Role.LeadInspector), await team.Join("quality", Role.QualityLead));
        var (anna, berth, editor) = (await team.Join("anna", Role.Assessor), await team.Join("berth", Role.Assessor), await team.Join("edi", Role.Editor));
        var (observer, read) = (await team.Join("observer", Role.Observer), CroydonKept.Readings.Cases.Single(read => read.Case.Id == "C01"));
        var turned = CroydonKept.Readings.Instrument.Questions.Index().Where(one => one.Item.IsScored && read.Counted(one.Index) == Answer.No
            && CroydonKept.Readings.Instrument.Routing.DependantsOf(one.Index).IsEmpty).Select(one => one.Item.Name).Take(3).ToList();
        var first = await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Answer(first, "C01", anna.Account.Value, (judged, name) => turned.Contains(name) ? judged with { Answer = Answer.Yes } : judged);
        await team.Croydon.Move(first, anna.Name, "ready");
        await Draw(team, lead, 100, "croydon");
        var second = (await Give(team, lead, "C01", berth)).Value;
        await team.Croydon.Answer(second, "C01", berth.Account!.Value);
        await team.Croydon.Move(second, berth.Name, "ready");
        var before = await Seen(quality);

        var third = (await Settle(team, quality)).Value;
        await team.Croydon.Answer(third, "C01", quality.Account!.Value);

        SettledReader.Of(before!.Cases).ShouldBeEmpty();
        var settled = SettledReader.Of((await Seen(quality))!.Cases).ToDictionary(one => one.Reader, one => one.Series.Single());
        settled.Keys.ShouldBe([anna.Account.Value, berth.Account.Value], ignoreOrder: true);
        (settled[anna.Account.Value].Generous, settled[anna.Account.Value].Harsher, settled[anna.Account.Value].Cases).ShouldBe((3, 0, 1));
        (settled[berth.Account.Value].Generous, settled[berth.Account.Value].Harsher).ShouldBe((0, 0));
        settled[anna.Account.Value].Leniency.ShouldBe(3.0 / settled[anna.Account.Value].Judged);
        (await Seen(lead))!.SeesReaders.ShouldBeTrue();
        (await Seen(quality))!.SeesReaders.ShouldBeTrue();
        (await Seen(observer))!.SeesReaders.ShouldBeFalse("an observer sees every case, and does not settle");
        (await Seen(berth))!.SeesReaders.ShouldBeFalse();
        (await Seen(editor)).ShouldBeNull();

        Task<DrawnReadings?> Seen(Acting who) => team.See(views => DrawnReadings.ReadAsync(views, who, CroydonTeam.Id, Stop));
    }

    private static Task<Result<SecondReadingDraw>> Draw(CroydonTeam team, Acting who, int percent, string seed) =>
        team.Do((acts, _) => new DrawSecondReadings(acts).RunAsync(who, CroydonTeam.Id, percent, seed, Stop));

    private static Task<Result<Guid>> Give(CroydonTeam team, Acting who, string @case, Acting reader) =>
        team.Do((acts, judgements) => new GiveSecondReading(acts, judgements).RunAsync(who, CroydonTeam.Id, @case, reader.Account!.Value, Stop));

    private static Task<Result<Guid>> Settle(CroydonTeam team, Acting who) =>
        team.Do((acts, judgements) => new Adjudicate(acts, judgements).RunAsync(who, CroydonTeam.Id, "C01", Stop));

    private static Task<List<string>> Trail(CroydonTeam team) =>
        team.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(Stop));
}
