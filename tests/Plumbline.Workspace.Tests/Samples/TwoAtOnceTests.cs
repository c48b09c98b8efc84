using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Samples.Seeds;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Samples;

namespace Plumbline.Workspace.Tests.Samples;

/// <summary>Two people who do the same thing at the same moment: one has it done, the other is told, and nothing is half of each.</summary>
public sealed class TwoAtOnceTests
{
    private const string Id = "seaport-2026";

    private static readonly string[] Croydon = File.ReadAllLines(Repository.PathTo("examples", "croydon-2012", "cases.csv"));
    private static readonly string Design = File.ReadAllText(Repository.PathTo("designs", "simple-precision.yaml"));

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_draws_one_holds_and_the_other_is_told(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Prepare(fresh);
        (await Desk(fresh, (desk, _) => desk.TakeIn("a list", 120, null))).IsRefused.ShouldBeFalse();

        var drawn = await AtOnce(4, round => Desk(fresh, (desk, _) => desk.Drawing.RunAsync(Operator, Id, Design, null, Stop)));

        drawn.Count(result => !result.IsRefused).ShouldBe(1);
        drawn
            .Where(result => result.IsRefused)
            .ShouldAllBe(result => result.Refusals.Single().Code == "drawn-meanwhile" && result.Refusals.Single().Suggestion != null);
        await using var db = fresh.Database.NewDb();
        var holds = await db.SampleDraws.SingleAsync(Stop);
        var sample = await Desk(fresh, async (desk, _) => (await DrawnSample.ReadAsync(fresh.Database.NewDb(), Id, Stop))!.Sample);
        (await db.Cases
            .Where(@case => @case.InspectionId == Id && @case.IsSampled)
            .Select(@case => @case.CaseId)
            .OrderBy(name => name)
            .ToListAsync(Stop)).ShouldBe(sample.Sample
            .Select(one => one.Case.Id)
            .Order(StringComparer.Ordinal));
        (await db.SampledCases.AllAsync(one => one.DrawId == holds.Id, Stop)).ShouldBeTrue();
        (await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.SampleDrawn, Stop)).ShouldBe(1);

        var anew = await Desk(fresh, (desk, _) => desk.Drawing.RunAsync(Operator, Id, Design, holds.Id, Stop));
        anew.IsRefused.ShouldBeFalse("who has seen the draw may draw anew");
        (await db.SampleDraws.CountAsync(draw => draw.SupersededAt == null, Stop)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_database_itself_refuses_a_second_draw_that_holds(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Prepare(fresh);
        await using var db = fresh.Database.NewDb();
        db.AddRange(ADraw(superseded: true), ADraw(superseded: true), ADraw(superseded: false));
        await db.SaveChangesAsync(Stop);

        db.Add(ADraw(superseded: false));

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_lists_one_is_taken_in_whole(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Prepare(fresh);

        var taken = await AtOnce(3, round => Desk(fresh, (desk, _) => desk.TakeIn($"list {round}", 60 + round, null)));

        taken.Count(result => !result.IsRefused).ShouldBe(1);
        taken.Where(result => result.IsRefused).ShouldAllBe(result => result.Refusals.Single().Code == "list-changed");
        await using var db = fresh.Database.NewDb();
        (await db.Cases.CountAsync(@case => @case.InspectionId == Id, Stop)).ShouldBe((await db.Caseloads.SingleAsync(Stop)).Cases);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_list_and_a_draw_at_once_never_leave_a_draw_from_another_list(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Prepare(fresh);
        await Desk(fresh, (desk, _) => desk.TakeIn("a list", 120, null));
        var digest = await Desk(fresh, (_, db) => db.Caseloads.Select(kept => kept.Digest).SingleAsync(Stop));

        var both = await AtOnce(2, round => round == 0
            ? Desk(fresh, async (desk, _) => (await desk.Drawing.RunAsync(Operator, Id, Design, null, Stop)).IsRefused)
            : Desk(fresh, async (desk, _) => (await desk.TakeIn("another", 90, digest)).IsRefused));

        // The draw may have begun when the list was in: then neither is refused, and it is a draw from that list.
        var (drawIsRefused, listIsRefused) = (both[0], both[1]);
        (drawIsRefused && listIsRefused).ShouldBeFalse();
        var cases = await Desk(fresh, (_, db) => db.Cases.CountAsync(kept => kept.InspectionId == Id, Stop));
        cases.ShouldBe(listIsRefused ? 120 : 90);
        var drawnFrom = await Desk(
            fresh,
            async (desk, _) =>
                (await DrawnSample.ReadAsync(fresh.Database.NewDb(), Id, Stop)) is var (_, sample) ? sample.Drawn.Caseload.Cases.Count : (int?)null);
        drawnFrom.ShouldBe(drawIsRefused ? null : cases);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_readers_for_one_case_one_has_it_with_one_record(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Prepare(fresh);
        await Desk(fresh, (desk, _) => desk.TakeIn("a list", 120, null));
        (await Desk(fresh, (desk, _) => desk.Drawing.RunAsync(Operator, Id, Design, null, Stop))).IsRefused.ShouldBeFalse();
        var readers = await Desk(fresh, async (_, db) => await db.Assignments.Select(one => one.AccountId).ToListAsync(Stop));
        var cases = await Desk(
            fresh, async (_, db) => await db.Cases.Where(one => one.InspectionId == Id && one.IsSampled).Select(one => one.CaseId).Take(3).ToListAsync(Stop));

        var given = await AtOnce(2, round => Desk(fresh, (desk, _) =>
            desk.Giving.RunAsync(Operator, Id, cases.ToDictionary(@case => @case, _ => (Guid?)readers[round]), new Dictionary<string, Guid?>(), Stop)));

        given.Count(result => !result.IsRefused).ShouldBe(1);
        given.Single(result => result.IsRefused).Refusals.ShouldAllBe(refusal => refusal.Code == "given-meanwhile");
        await using var db = fresh.Database.NewDb();
        (await db.Allocations.Select(one => one.AccountId).Distinct().CountAsync(Stop)).ShouldBe(1);
        (await db.Allocations.CountAsync(Stop), await db.Records.CountAsync(record => record.Purpose == Purpose.First, Stop)).ShouldBe((3, 3));
    }

    private static KeptDraw ADraw(bool superseded) => new()
    {
        Id =
            Guid.CreateVersion7(), InspectionId =
                Id, DrawnAt =
                    DateTimeOffset.UnixEpoch, DrawnBy = "tests", Seed = "x", CaseloadDigest = "c", DesignDigest = "d", ResultDigest = "r", Record = "{}",
        SupersededAt = superseded ? DateTimeOffset.UnixEpoch : null,
    };

    /// <summary>Does a thing several times at once, each from a thread of its own that waits for the others.</summary>
    private static async Task<T[]> AtOnce<T>(int times, Func<int, Task<T>> act)
    {
        using var start = new Barrier(times);
        return await Task.WhenAll(Enumerable.Range(0, times).Select(round => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(Stop);
                return act(round);
            },
            Stop,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }

    private static async Task<T> Desk<T>(FreshDatabase fresh, Func<WorkDesk, PlumblineDb, Task<T>> act)
    {
        await using var db = fresh.Database.NewDb();
        var (acts, judgements) = (new Acts(db), new Judgements(fresh.Database));
        return await act(new WorkDesk(new TakeInCaseload(acts, judgements.Instruments), new DrawSample(db, acts), new GiveCases(acts, judgements)), db);
    }

    private static async Task Prepare(FreshDatabase fresh)
    {
        await CroydonKept.In(fresh.Database, 1);
        await using var db = fresh.Database.NewDb();
        var instrument = CroydonKept.Readings.Instrument;
        db.Add(new KeptSeed
        {
            Id = Guid.CreateVersion7(), InspectionId = Id, Seed = "seaport", Digest = SeedCommitment.DigestOf("seaport"), IsMade = false,
                At = DateTimeOffset.UnixEpoch,
            By = "tests", BeforeCaseload = true,
        });
        db.Add(new KeptInspection
        {
            Id = Id,
            AreaEnglish = "Seaport",
            InstrumentId = instrument.Id,
            InstrumentVersion = instrument.Version,
            Yaml = "",
            MadeAt = DateTimeOffset.UnixEpoch,
            MadeBy = "tests",
        });
        foreach (var name in new[] { "anna", "berth" })
        {
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                DisplayName = name,
                UserName = name,
                Email = $"{name}@example.org",
                MadeAt = DateTimeOffset.UnixEpoch,
                Roles = [Role.Assessor],
            };
            db.Add(account);
            db.Add(new Assignment { AccountId = account.Id, InspectionId = Id, Role = Role.Assessor, Since = DateTimeOffset.UnixEpoch });
        }

        await db.SaveChangesAsync(Stop);
    }

    private sealed record WorkDesk(TakeInCaseload Intake, DrawSample Drawing, GiveCases Giving)
    {
        public Task<Result<int>> TakeIn(string name, int cases, string? instead) => Intake.RunAsync(
            Operator,
            Id,
            Encoding.UTF8.GetBytes(
                string.Join('\n', [Croydon[0], .. Enumerable.Range(1, cases).Select(number => $"X{number:000}" + Croydon[1 + (number % 38)][3..])])
                    + "\n"),
            name,
            instead,
            Stop);
    }
}
