using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Tests.Seeding;

namespace Plumbline.Workspace.Tests.Overviews;

/// <summary>On a day on which a reader has begun no case, one that a lot chose stands first, so that a copy can do so without a mark.</summary>
public sealed class FirstOfTheDayTests
{
    private static readonly string[] Cases = ["C01", "C02", "C03", "C04", "C05"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_case_stands_first_until_one_is_begun_and_again_on_the_next_day(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 5);
        var anna = await team.Join("anna", Role.Assessor);
        foreach (var @case in Cases)
        {
            await team.Croydon.Give(@case, anna.Account!.Value);
        }

        var first = await FirstByLot(team.Read, []);
        (await ToBegin(team, anna)).ShouldBe([first, .. Cases.Where(one => one != first)], "the rest stand in the order of their codes");

        var begun = Cases.First(one => one != first);
        var record = await RecordOf(team, begun);
        await team.Croydon.Answer(record, begun, anna.Account!.Value);
        (await ToBegin(team, anna)).ShouldBe(Cases.Where(one => one != begun), "one is under way");

        await team.Croydon.Move(record, anna.Name, "ready");
        var began = await team.Read(db => db.LedgerEntries.Where(one => one.RecordId == record && one.Number == 2).Select(one => one.At).SingleAsync(Stop));
        var onTheDay = anna with { When = began.AddHours(1), Today = DateOnly.FromDateTime(began.UtcDateTime) };
        (await ToBegin(team, onTheDay)).ShouldBe(Cases.Where(one => one != begun), "one was begun today");
        (await ToBegin(team, onTheDay with { Today = onTheDay.Today.AddDays(1) })).ShouldBe([first, .. Cases.Where(one => one != begun && one != first)]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_copy_stands_among_the_cases_by_the_same_rule_with_lots_of_its_own(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var team = seeded.Team;
        foreach (var @case in seeded.Sampled.Skip(2).Take(4))
        {
            await seeded.Give(seeded.Dana, @case);
        }

        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Dana)).Value.Single();

        var first = await FirstByLot(team.Read, [copy], seeded.Dana.Account);
        var byCode = seeded.Sampled.Skip(2).Take(4).Append(copy).Order(StringComparer.Ordinal);
        (await ToBegin(team, seeded.Dana)).ShouldBe([first, .. byCode.Where(one => one != first)]);
    }

    private static async Task<string> FirstByLot(
        Func<Func<PlumblineDb, Task<List<KeptAllocation>>>, Task<List<KeptAllocation>>> read, string[] copies,
        Guid? reader = null)
    {
        var given = await read(db => db.Allocations.AsNoTracking().Where(one => reader == null || one.AccountId == reader).ToListAsync(Stop));
        var waiting = given.ConvertAll(one => (one.Id, copies.Contains(one.CaseId)));
        return given[FirstCase.Of(waiting, FirstCase.LotsOf(given.Count - copies.Length, copies.Length))!.Value].CaseId;
    }

    private static Task<Guid> RecordOf(CroydonTeam team, string @case) =>
        team.Read(db => db.Records.Where(one => one.CaseId == @case).Select(one => one.Id).SingleAsync(Stop));

    private static async Task<IReadOnlyList<string>> ToBegin(CroydonTeam team, Acting who) =>
        [.. (await team.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Where(item => item.Kind == WorkKind.ToBegin).Select(item => item.Case!)];
}
