using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Samples;
using Plumbline.Inspections.Access;
using Plumbline.Samples.Seeds;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.Samples.Designs;
using Plumbline.Workspace.Samples.Seeds;

namespace Plumbline.Workspace.Tests.Samples;

/// <summary>The seed is settled before the list is seen, nobody tries seeds until the sample pleases, and anyone can draw again.</summary>
public sealed class CommittedSeedTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_seed_can_be_changed_until_the_list_is_seen_and_never_after(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var (lead, reader) = (await team.Join("lead", Role.LeadInspector), await team.Join("reader", Role.Assessor));

        var byReader = await Commit(team, reader, "my favourite");
        var unfit = await Commit(team, lead, "abc");
        var first = await Commit(team, lead, null);
        var second = await Commit(team, lead, "12 19 23 31 44 57");
        (await team.TakeInList(lead, 60)).IsRefused.ShouldBeFalse();
        var late = await Commit(team, lead, "a better one");

        byReader.IsClosed().ShouldBeTrue();
        unfit.Refusals.ShouldHaveSingleItem().Code.ShouldBe("seed-unfit");
        first.Value.ShouldNotBe(second.Value);
        second.Value.ShouldBe(SeedCommitment.DigestOf("12 19 23 31 44 57"));
        late.Refusals.ShouldHaveSingleItem().Code.ShouldBe("list-seen");
        (await team.Read(db => db.Seeds.CountAsync(Stop))).ShouldBe(2, "what was settled before stays on record");
        (await team.Read(db => db.AuditEntries.Where(entry => entry.Action == AuditActions.SeedCommitted).Select(entry => entry.Subject).ToListAsync(Stop)))
            .ShouldBe([first.Value, second.Value], ignoreOrder: true);
        (await team.Read(db => db.AuditEntries.Where(entry => entry.Action == AuditActions.SeedCommitted).Select(entry => entry.Detail).ToListAsync(Stop)))
            .ShouldAllBe(detail => detail == null, "the trail shows the digest and not the seed");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_draw_reveals_the_seed_and_is_equal_when_it_is_drawn_again(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var lead = await team.Join("lead", Role.LeadInspector);
        var digest = (await Commit(team, lead, null)).Value;
        (await team.TakeInList(lead, 120)).IsRefused.ShouldBeFalse();

        var drawn = (await Draw(team, lead, null)).Value;
        var verified = (await team.See(views => VerifiedDraw.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        var record = RecordFile.Parse(System.Text.Encoding.UTF8.GetBytes((await team.See(views => DrawRecord.ReadAsync(views, lead, CroydonTeam.Id,
            Stop)))!.Text), "record").Value;

        SeedCommitment.DigestOf(drawn.Seed).ShouldBe(digest);
        verified.Again.Value.Sample.Select(one => one.Case.Id).ShouldBe(drawn.Sample.Select(one => one.Case.Id));
        record.Commitment.ShouldBe(new SeedCommitment(digest, CroydonTeam.Instant, BeforeCaseload: true));
        (await Draw(team, lead, (await team.Read(db => db.SampleDraws.SingleAsync(Stop))).Id)).Value.Sample.Select(one => one.Case.Id)
            .ShouldBe(drawn.Sample.Select(one => one.Case.Id), "the same list, design and seed give the same sample: drawing anew finds no other");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_or_list_that_was_changed_past_the_program_is_found_not_equal(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var lead = await team.Join("lead", Role.LeadInspector);
        _ = await Commit(team, lead, "the honest seed");
        (await team.TakeInList(lead, 120)).IsRefused.ShouldBeFalse();
        _ = (await Draw(team, lead, null)).Value;

        await team.Read(db => db.SampleDraws.ExecuteUpdateAsync(draw => draw.SetProperty(one => one.Record, one => one.Record.Replace("the honest seed",
            "the other seed!")), Stop));
        var otherSeed = (await team.See(views => VerifiedDraw.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        await team.Read(db => db.SampleDraws.ExecuteUpdateAsync(draw => draw.SetProperty(one => one.Record, one => one.Record.Replace("the other seed!",
            "the honest seed")), Stop));
        await team.Read(db => db.Cases.Where(one => one.CaseId == "X007").ExecuteUpdateAsync(one => one.SetProperty(kept => kept.Practitioner, "P99"), Stop));
        var otherList = (await team.See(views => VerifiedDraw.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;

        otherSeed.Again.Refusals.Select(refusal => refusal.Code).ShouldContain("seed-differs");
        otherList.Again.Refusals.ShouldHaveSingleItem().Code.ShouldBe("caseload-differs");
        otherList.Again.Refusals.ShouldAllBe(refusal => refusal.Welsh != null);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_drawn_without_a_seed_and_one_settled_after_the_list_says_so(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var lead = await team.Join("lead", Role.LeadInspector);
        (await team.TakeInList(lead, 60)).IsRefused.ShouldBeFalse();

        var without = await Draw(team, lead, null);
        _ = (await Commit(team, lead, "late but before the draw")).Value;
        _ = (await Draw(team, lead, null)).Value;

        without.Refusals.ShouldHaveSingleItem().Code.ShouldBe("seed-not-committed");
        (await team.See(views => VerifiedDraw.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!.Commitment!.BeforeCaseload.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_changed_design_is_drawn_by_and_kept_with_its_reason(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var lead = await team.Join("lead", Role.LeadInspector);
        _ = await Commit(team, lead, null);
        (await team.TakeInList(lead, 120)).IsRefused.ShouldBeFalse();

        var considered = (await team.See(views => ConsideredDesign.ReadAsync(views, lead, CroydonTeam.Id, "simple-precision", 33, new Dictionary<string,
            int>(), Stop)))!;
        var text = ConsideredDesign.TextOf("simple-precision", 33, new Dictionary<string, int>(), "what three readers can do");
        _ = (await team.Act((acts, db) => new DrawSample(db, acts).RunAsync(lead, CroydonTeam.Id, text.Value, null, Stop))).Value;
        var sample = (await team.See(views => InspectionSample.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;

        considered.Offered.Value.Promise.Value.Cases.ShouldBe(33);
        sample.Drawn!.Sample.Sample.Count.ShouldBe(33);
        sample.Drawn.Sample.Drawn.Design.Because.ShouldBe("what three readers can do");
        sample.Offered.Count.ShouldBe(DesignShelf.Known().Count);
        sample.Offered.Single(offered => offered.Design.Id == "moj-case-sampler").Promise.Refusals.ShouldContain(refusal => refusal.Code == "field-unknown"
            && refusal.Welsh != null);
    }

    private static Task<Result<string>> Commit(CroydonTeam team, Acting who, string? seed) =>
        team.Act((acts, _) => new CommitSeed(acts).RunAsync(who, CroydonTeam.Id, seed, Stop));

    private static Task<Result<Plumbline.Samples.Drawn>> Draw(CroydonTeam team, Acting who, Guid? instead) =>
        team.Act((acts, db) => new DrawSample(db, acts).RunAsync(who, CroydonTeam.Id, CroydonTeam.Design, instead, Stop));
}
