using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Tests.Seeding;

/// <summary>A case whose answers are agreed goes to readers who do not know it, and each is held against what was agreed.</summary>
public sealed class SeedCaseTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_reader_has_a_copy_under_a_code_of_its_own_with_the_profile_of_the_case_and_an_empty_record(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);

        var copies = (await seeded.Seed(seeded.Quality, seeded.Agreed, seeded.Berth, seeded.Dana)).Value;

        copies.Distinct().Count().ShouldBe(2);
        copies.ShouldAllBe(code => code.Length == seeded.Agreed.Length && code[0] == 'X');
        var kept = await seeded.Team.Read(db => db.CasesAndCopies.AsNoTracking().ToListAsync(Stop));
        kept.Select(one => one.CaseId).ShouldBeUnique();
        kept.Where(one => one.SeededFrom is not null).Select(one => (one.CaseId, one.Profile, one.IsSampled))
            .ShouldBe(copies.Select(code => (code, kept.Single(one => one.CaseId == seeded.Agreed).Profile, false)), ignoreOrder: true);
        (await seeded.Team.Read(db => db.Cases.CountAsync(Stop))).ShouldBe(40);
        var given = await seeded.Team.Read(db => db.Allocations.Where(one => copies.Contains(one.CaseId)).ToListAsync(Stop));
        given.Select(one => (one.CaseId, one.AccountId, one.Purpose)).ShouldBe(
            [(copies[0], seeded.Berth.Account!.Value, Purpose.First), (copies[1], seeded.Dana.Account!.Value, Purpose.First)], ignoreOrder: true);
        (await seeded.Team.Read(db => db.Records.CountAsync(one => copies.Contains(one.CaseId) && one.State == "made", Stop))).ShouldBe(2);
        (await seeded.Team.Read(db => db.AuditEntries.Where(one => one.Action == AuditActions.CaseSeeded).Select(one => one.Subject!).ToListAsync(Stop)))
            .ShouldBe(copies, ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_knows_the_case_or_would_know_the_copy_gets_none_and_then_nobody_does(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Dana);

        var known = await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth, seeded.Anna, seeded.Dana, seeded.Lead, seeded.Quality);
        var open = await seeded.Seed(seeded.Lead, seeded.Sampled[1], seeded.Dana);
        var nobody = await seeded.Seed(seeded.Lead, seeded.Agreed);
        var byReader = await seeded.Seed(seeded.Berth, seeded.Agreed, seeded.Berth);
        var ofCopy = await seeded.Seed(seeded.Lead, (await seeded.Shown()).Copies.Single().Code, seeded.Berth);

        known.Refusals.Select(refusal => refusal.Code)
            .ShouldBe(["reader-knows-case", "reader-has-copy", "reader-would-know", "no-reader"], ignoreOrder: true);
        open.Refusals.ShouldHaveSingleItem().Code.ShouldBe("not-locked");
        ofCopy.Refusals.ShouldHaveSingleItem().Code.ShouldBe("not-locked");
        nobody.Refusals.ShouldHaveSingleItem().Code.ShouldBe("no-reader");
        byReader.IsClosed().ShouldBeTrue();
        known.Refusals.Concat(open.Refusals).Concat(nobody.Refusals).ShouldAllBe(refusal => refusal.Welsh != null);
        (await seeded.Shown()).Copies.ShouldHaveSingleItem().Reader.ShouldBe(seeded.Dana.Account!.Value);
        (await seeded.Team.See(views => SeededCases.ReadAsync(views, seeded.Berth, CroydonTeam.Id, Stop))).ShouldBeNull();
        (await seeded.Shown()).WouldKnow.Select(one => one.Name).ShouldBe(["lead"]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_stands_beside_what_was_agreed_by_what_they_handed_over_first(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var read = CroydonKept.Readings.Cases.Single(one => one.Case.Id == "C05");
        var turned = CroydonKept.Readings.Instrument.Questions.Index().Where(one => one.Item.IsScored && read.Counted(one.Index) == Answer.No
            && CroydonKept.Readings.Instrument.Routing.DependantsOf(one.Index).IsEmpty).Select(one => one.Item.Name).Take(3).ToList();
        var copies = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth, seeded.Dana)).Value;

        await seeded.Read(copies[0], seeded.Berth, turned, "ready", "in-review");
        var before = (await seeded.Shown()).Copies.Single(copy => copy.Code == copies[0]);
        await seeded.Team.Act((_, db) => new OverrideJudgement(db, seeded.Team.Croydon.Judgements)
            .RunAsync(seeded.Quality, CroydonTeam.Id, copies[0], Purpose.First, turned[0], Answer.No, "It is not on file", Stop));
        await seeded.Team.Croydon.Move(await seeded.RecordOf(copies[0]), seeded.Quality.Name, "returned");
        await seeded.Read(copies[0], seeded.Berth, "ready");
        await seeded.Read(copies[1], seeded.Dana);

        turned.Count.ShouldBe(3);
        var shown = (await seeded.Shown()).Copies.ToDictionary(copy => copy.Code);
        (shown[copies[0]].Reading!.Value.Generous, shown[copies[0]].Reading!.Value.Harsher).ShouldBe((3, 0));
        shown[copies[0]].Differences.Select(one => one.Question.Name).ShouldBe(turned, ignoreOrder: true);
        shown[copies[0]].HandedOver.ShouldBe(before.HandedOver);
        shown[copies[0]].Reading.ShouldBe(before.Reading);
        (shown[copies[1]].Reading, shown[copies[1]].MayBeTakenBack).ShouldBe((null, true));
        var series = (await seeded.Shown()).Series.ShouldHaveSingleItem();
        (series.Reader, series.Series.Single().Cases, series.Series.Single().Generous).ShouldBe((seeded.Berth.Account!.Value, 1, 3));
        (await seeded.TakeBack(seeded.Lead, copies[0])).Refusals.ShouldHaveSingleItem().Code.ShouldBe("copy-handed-over");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_copy_holds_nobody_on_the_team_and_is_counted_at_work_for_readers_alone(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var observer = await seeded.Team.Join("observer", Role.Observer);
        await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Dana);

        (await AtWork(seeded, seeded.Berth)).ShouldBe([("anna", 1), ("berth", 1), ("dana", 1)]);
        (await AtWork(seeded, observer)).ShouldBe([("anna", 1), ("berth", 1)]);
        (await AtWork(seeded, seeded.Lead)).ShouldBe([("anna", 1), ("berth", 1)]);
        (await TakeOff(seeded, seeded.Berth)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("has-cases");
        (await TakeOff(seeded, seeded.Dana)).Value.ShouldBeTrue();
    }

    private static async Task<IEnumerable<(string, int)>> AtWork(SeededTeam seeded, Acting who) =>
        (await seeded.Team.See(views => Overview.ReadAsync(views, who, CroydonTeam.Id, Stop)))!.AtWork!.Select(one => (one.Name, one.Given));

    private static Task<Result<bool>> TakeOff(SeededTeam seeded, Acting reader) => seeded.Team.Do((acts, _) =>
        new TakeOffPerson(acts).RunAsync(seeded.Lead, CroydonTeam.Id, reader.Account!.Value, Role.Assessor, Stop));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_copy_is_taken_back_until_it_is_handed_over_and_no_other_case_is(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Dana)).Value.Single();

        (await seeded.TakeBack(seeded.Dana, copy)).IsClosed().ShouldBeTrue();
        (await seeded.TakeBack(seeded.Lead, seeded.Sampled[1])).Value.ShouldBeFalse();
        (await seeded.TakeBack(seeded.Quality, copy)).Value.ShouldBeTrue();
        (await seeded.TakeBack(seeded.Quality, copy)).Value.ShouldBeFalse();

        (await seeded.Shown()).Copies.ShouldBeEmpty();
        (await seeded.Team.See(views => CasesForReview.ReadAsync(views, seeded.Dana, CroydonTeam.Id, Stop)))!.Records.ShouldBeEmpty();
        (await seeded.Team.Read(db => db.Allocations.CountAsync(one => one.CaseId == seeded.Sampled[1] && one.EndedAt == null, Stop))).ShouldBe(1);
    }
}
