using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Tests.Seeding;

namespace Plumbline.Workspace.Tests.Allocations;

/// <summary>What somebody declares is known, their own, and told to those who allocate.</summary>
public sealed class DeclareConflictTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_conflict_is_declared_once_told_to_the_lead_and_taken_back_by_nobody_else(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna, berth) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor),
            await team.Join("berth", Role.Assessor));
        await team.Croydon.Give("C02", anna.Account!.Value);

        var first = (await Declare(team, anna, ConflictKind.Case, " c02 ", " Taught the child ")).Value;
        var again = (await Declare(team, anna, ConflictKind.Case, "C02", "again")).Value;

        (again.Id, again.Subject, again.Reason).ShouldBe((first.Id, "C02", "Taught the child"));
        var (own, leads, others) = (await Shown(team, anna), await Shown(team, lead), await Shown(team, berth));
        (own.Own.Single().Id, own.ClosesOwnCase, own.OfTheTeam.Count).ShouldBe((first.Id, true, 0));
        own.OwnCases.ShouldBe(["C02"]);
        leads.OfTheTeam.Select(conflict => (conflict.Name, conflict.Conflict.Reason, conflict.Held.Single())).ShouldBe([("anna", "Taught the child", "C02")]);
        (others.Own.Count, others.OfTheTeam.Count).ShouldBe((0, 0));

        (await TakeBack(team, berth, first.Id)).Value.ShouldBeFalse();
        (await TakeBack(team, anna, first.Id)).Value.ShouldBeTrue();
        (await TakeBack(team, anna, first.Id)).Value.ShouldBeFalse();
        (await team.Read(db => db.DeclaredConflicts.SingleAsync(Stop))).EndedAt.ShouldBe(CroydonTeam.Instant);
        (await team.Read(db => db.AuditEntries.CountAsync(Stop))).ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whose_case_is_locked_by_now_is_asked_for_nothing_and_free_to_leave_the_team(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        var record = await team.Croydon.Give("C02", anna.Account!.Value);
        await Declare(team, anna, ConflictKind.Case, "C02", "Taught the child");
        await team.Croydon.Answer(record, "C02", anna.Account.Value);
        await team.Croydon.Move(record, anna.Name, "ready");

        (await Shown(team, lead)).OfTheTeam.Single().Held.ShouldBe(["C02"], "it may come back to them");
        (await TakeOff(team, lead, anna)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("has-cases");
        await team.Croydon.Move(record, lead.Name, "in-review", "complete", "locked");

        var told = (await Shown(team, lead)).OfTheTeam.Single();
        (told.Held.Count, told.Closed.Single()).ShouldBe((0, "C02"));
        (await Shown(team, anna)).ClosesOwnCase.ShouldBeTrue("it stays closed to them");
        (await TakeOff(team, lead, anna)).Value.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_copy_that_was_handed_over_is_asked_back_from_nobody_and_its_reader_sees_no_difference(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var (team, own) = (seeded.Team, seeded.Sampled[1]);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();
        foreach (var @case in new[] { copy, own })
        {
            await Declare(team, seeded.Berth, ConflictKind.Case, @case, null);
        }

        (await Shown(team, seeded.Lead)).OfTheTeam.SelectMany(conflict => conflict.Held).ShouldBe([copy, own], ignoreOrder: true);
        await seeded.Read(copy, seeded.Berth, "ready");
        await team.Croydon.Move(await seeded.RecordOf(own), seeded.Berth.Name, "ready");

        var told = (await Shown(team, seeded.Lead)).OfTheTeam;
        told.SelectMany(conflict => conflict.Held).ShouldBe([own], "a copy goes to nobody else");
        told.SelectMany(conflict => conflict.Closed).ShouldBe([copy, own], ignoreOrder: true);
        (await Shown(team, seeded.Berth)).ClosesOwnCase.ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_declared_is_refused_in_both_languages_all_at_once()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var anna = await team.Join("anna", Role.Assessor);

        var results = new[]
        {
            await Declare(team, anna, ConflictKind.Case, "NOPE", new string('x', 501)),
            await Declare(team, anna, ConflictKind.Practitioner, "P404", null),
            await Declare(team, anna, ConflictKind.Case, "  ", null),
            await Declare(team, anna, ConflictKind.Area, new string('x', 101), null),
        };

        results.Select(result => string.Join(' ', result.Refusals.Select(refusal => refusal.Code)))
            .ShouldBe(["unknown-case too-long", "unknown-practitioner", "subject-missing", "too-long"]);
        results.SelectMany(result => result.Refusals).ShouldAllBe(refusal => refusal.Welsh != null);
        (await team.Read(db => db.DeclaredConflicts.CountAsync(Stop))).ShouldBe(0);
    }

    private static Task<Result<Plumbline.Storage.Assessments.KeptConflict>> Declare(
        CroydonTeam team, Acting who, ConflictKind kind, string? subject, string? reason) =>
        team.Do((acts, _) => new DeclareConflict(acts).RunAsync(who, CroydonTeam.Id, kind, subject, reason, Stop));

    private static Task<Result<bool>> TakeBack(CroydonTeam team, Acting who, Guid conflict) =>
        team.Do((acts, _) => new TakeBackConflict(acts).RunAsync(who, CroydonTeam.Id, conflict, Stop));

    private static Task<Result<bool>> TakeOff(CroydonTeam team, Acting lead, Acting reader) => team.Do((acts, _) =>
        new TakeOffPerson(acts).RunAsync(lead, CroydonTeam.Id, reader.Account!.Value, Role.Assessor, Stop));

    private static async Task<InspectionConflicts> Shown(CroydonTeam team, Acting who) =>
        (await team.See(views => InspectionConflicts.ReadAsync(views, who, CroydonTeam.Id, Stop)))!;
}
