using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.Tests.Allocations;

/// <summary>Cases are given to those who may read them, all or none, and every change is in the trail.</summary>
public sealed class GiveCasesTests
{
    private static readonly Dictionary<string, Guid?> Nothing = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_case_goes_to_its_reader_with_an_empty_record_and_on_to_the_next_with_the_same(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna, berth) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor),
            await team.Join("berth", Role.Assessor));

        (await Give(team, lead, new() { ["C01"] = anna.Account, ["C02"] = anna.Account }, Nothing)).Value.ShouldBe(2);
        (await Give(team, lead, new() { ["C01"] = berth.Account }, new() { ["C01"] = anna.Account })).Value.ShouldBe(1);

        var shown = (await team.See(views => Allocation.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        shown.Cases.Where(row => row.Reader != null).Select(row => (row.Case, row.Reader)).ShouldBe([("C01", berth.Account), ("C02", anna.Account)]);
        (await team.Read(db => db.Records.CountAsync(record => record.Purpose == Purpose.First, Stop))).ShouldBe(2);
        (await team.Read(db => db.Allocations.Select(given => given.By).Distinct().SingleAsync(Stop))).ShouldBe(lead.Name);
        (await Trail(team)).ShouldBe([AuditActions.CaseGiven, AuditActions.CaseGiven, AuditActions.CaseTaken, AuditActions.CaseGiven]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Everything_that_forbids_it_is_said_at_once_in_both_languages_and_nothing_is_given(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        var (local, gone) = (await team.Join("local", Role.LocalAssessor, home: "London Borough of Croydon"),
            await team.Join("gone", Role.Assessor, disabled: true));
        (await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(anna, CroydonTeam.Id, ConflictKind.Case, "c02", null, Stop))).IsRefused.ShouldBeFalse();

        var given = await Give(
            team, lead, new()
            {
                ["C01"] = local.Account,
                ["C02"] = anna.Account,
                ["C03"] = gone.Account,
                ["C04"] = anna.Account,
                ["NOPE"] = anna.Account,
            }, Nothing);

        given.Refusals.Select(refusal => (refusal.Code, refusal.Subject))
            .ShouldBe([("own-area", "C01"), ("declared-conflict", "C02"), ("no-reader", "C03"), ("not-in-sample", "NOPE")]);
        given.Refusals.ShouldAllBe(refusal => refusal.Welsh != null);
        (await team.Read(db => db.Allocations.CountAsync(Stop))).ShouldBe(0);
        (await Trail(team)).ShouldBe([AuditActions.ConflictDeclared]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Sharing_out_gives_to_the_one_with_the_fewest_and_leaves_what_nobody_may_read(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna, berth) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor),
            await team.Join("berth", Role.Assessor));
        await Give(team, lead, new() { ["C01"] = anna.Account, ["C02"] = anna.Account }, Nothing);
        foreach (var person in new[] { anna, berth })
        {
            await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(person, CroydonTeam.Id, ConflictKind.Case, "C06", null, Stop));
        }

        (await team.Do((acts, judgements) => new ShareOutCases(acts, judgements).RunAsync(lead, CroydonTeam.Id, Stop))).Value.ShouldBe(3);

        var shown = (await team.See(views => Allocation.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        shown.Cases.Select(row => row.Reader is { } reader ? reader == anna.Account ? "anna" : "berth" : "").ToList()
            .ShouldSatisfyAllConditions(
                readers => readers.Take(2).ShouldBe(["anna", "anna"]),
                readers => readers.Skip(2).Take(2).ShouldBe(["berth", "berth"]),
                readers => readers[5].ShouldBe(""));
        (await team.Do((acts, judgements) => new ShareOutCases(acts, judgements).RunAsync(lead, CroydonTeam.Id, Stop))).Value.ShouldBe(0);
    }

    [Fact]
    public async Task Who_does_not_allocate_gives_nothing_and_sees_nothing_of_it()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var anna = await team.Join("anna", Role.Assessor);

        (await Give(team, anna, new() { ["C01"] = anna.Account }, Nothing)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await team.Do((acts, judgements) => new ShareOutCases(acts, judgements).RunAsync(anna, CroydonTeam.Id, Stop))).Refusals.Single().Code
            .ShouldBe(ActRefusals.NotAllowedCode);
        (await team.See(views => Allocation.ReadAsync(views, anna, CroydonTeam.Id, Stop))).ShouldBeNull();
        (await team.Read(db => db.Allocations.CountAsync(Stop))).ShouldBe(0);
    }

    private static Task<Result<int>> Give(CroydonTeam team, Acting who, Dictionary<string, Guid?> wanted, Dictionary<string, Guid?> seen) =>
        team.Do((acts, judgements) => new GiveCases(acts, judgements).RunAsync(who, CroydonTeam.Id, wanted, seen, Stop));

    private static Task<List<string>> Trail(CroydonTeam team) =>
        team.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(Stop));
}
