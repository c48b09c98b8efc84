using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Workspace.Tests.Publications;

/// <summary>The Croydon inspection with a small built report and the people who take it to the public.</summary>
internal sealed class ReportOnItsWay : IAsyncDisposable
{
    private readonly FreshDatabase fresh;

    private ReportOnItsWay(FreshDatabase fresh, EmbargoKey key) => (this.fresh, Key) = (fresh, key);

    public static DateTimeOffset Instant { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public FreshDatabase Fresh => fresh;

    public EmbargoKey Key { get; private set; }

    public Acting Editor { get; } = Somebody(Role.Editor);

    public Acting Service { get; } = Somebody(Role.Service);

    public Acting Assistant { get; } = Somebody(Role.ChiefInspector);

    public Acting Chief { get; } = Somebody(Role.ChiefInspector);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ReportOnItsWay> On(Engine engine)
    {
        var fresh = await FreshDatabase.On(engine);
        await CroydonKept.In(fresh.Database, cases: 1);
        var report = new ReportOnItsWay(fresh, new EmbargoKey(fresh.Data));
        await report.Build("first");
        return report;
    }

    /// <summary>As the report is built, with a word that tells one building from another.</summary>
    public Task Build(string word) => BuiltCroydon.In(fresh.Database, Key, word);

    public async Task<T> Do<T>(Func<PlumblineDb, Acts, Task<T>> act)
    {
        await using var db = fresh.Database.NewDb();
        return await act(db, new Acts(db));
    }

    public Task<Result<string>> Send() => Do((_, acts) => new SendDraft(acts, Key).RunAsync(Editor, CroydonKept.Id, Stop));

    public Task<Result<int>> Challenge(string what) => Do((_, acts) => new ChallengeFact(acts).RunAsync(Service, CroydonKept.Id, "1.1, page 9", what, Stop));

    public Task<Result<string>> Finish() => Do((_, acts) => new FinishReport(acts, Key).RunAsync(Editor, CroydonKept.Id, Stop));

    public Task<Result<int>> Approve(Acting who, string fingerprint) =>
        Do((_, acts) => new ApproveReport(acts, Key).RunAsync(who, CroydonKept.Id, fingerprint, Stop));

    public Task<Result<DateTimeOffset>> Schedule() =>
        Do((_, acts) => new ScheduleRelease(acts).RunAsync(Chief, CroydonKept.Id, new DateOnly(2026, 3, 20), new TimeOnly(9, 30), Stop));

    public Task<Result<bool>> ReleaseNow(Acting who) => Do((_, acts) => new ReleaseNow(acts, Key).RunAsync(who, CroydonKept.Id, Stop));

    public Task<IReadOnlyList<(string Inspection, TimeSpan Late, IReadOnlyList<Refusal> Faults)>> ReleaseDueAt(DateTimeOffset now) =>
        Do((db, acts) => new ReleaseDue(db, acts, Key).RunAsync(Operator(now), Stop));

    public Task<Result<Plumbline.Publications.PublicationStage>> Back(Acting who, Plumbline.Publications.PublicationStage from) =>
        Do((_, acts) => new StepBack(acts, Key).RunAsync(who with { Why = "A figure is wrong" }, CroydonKept.Id, from, Stop));

    public Task<byte[]?> PublicPage(string inspection = CroydonKept.Id) =>
        See(views => PublishedReports.FileAsync(views, inspection, BuiltCroydon.EnglishPage, Stop));

    public async Task<T> See<T>(Func<Views, Task<T>> view)
    {
        await using var db = fresh.Database.NewDb();
        return await view(new Views(db, new Storage.Keeping.Judgements(fresh.Database).Instruments));
    }

    public async Task<KeptPublication> Row()
    {
        await using var db = fresh.Database.NewDb();
        return db.Publications.Single();
    }

    /// <summary>From the draft to the second approval.</summary>
    public async Task<string> UntilApproved()
    {
        _ = (await Send()).Value;
        _ = (await Do((_, acts) => new CloseChallenges(acts).RunAsync(Editor, CroydonKept.Id, Stop))).Value;
        return await FinishedAndApproved();
    }

    public async Task<string> FinishedAndApproved()
    {
        var fingerprint = (await Finish()).Value;
        (await Approve(Assistant, fingerprint)).Value.ShouldBe(1);
        (await Approve(Chief, fingerprint)).Value.ShouldBe(2);
        return fingerprint;
    }

    public async Task UntilScheduled()
    {
        await UntilApproved();
        _ = (await Schedule()).Value;
    }

    public void LoseTheKey()
    {
        File.Delete(Path.Combine(fresh.Data, EmbargoKey.FileName));
        Key = new EmbargoKey(fresh.Data);
    }

    public ValueTask DisposeAsync() => fresh.DisposeAsync();

    public static Acting Operator(DateTimeOffset now) => Acting.Operator(new WorkspaceClock(new At(now), WorkspaceClock.London));

    private static Acting Somebody(Role role) =>
        new(Guid.CreateVersion7(), Instant, DateOnly.FromDateTime(Instant.DateTime)) { Roles = [role], Assigned = [(CroydonKept.Id, role)] };

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
