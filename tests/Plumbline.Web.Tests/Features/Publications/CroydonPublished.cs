using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Publications.Calendars;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing.Databases;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Calendars;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>The Croydon inspection on a running server, with a small built report, taken to the public by acts as their people do them.</summary>
internal sealed class CroydonPublished : IAsyncDisposable
{
    private CroydonPublished(RunningServer server) => Server = server;

    public RunningServer Server { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Acting Assistant { get; } = Chief();

    private static Acting Other { get; } = Chief();

    private static DateTimeOffset Now => UtcInstant.Of(TimeProvider.System.GetUtcNow());

    public static async Task<CroydonPublished> Start(Engine engine = Engine.Sqlite)
    {
        var server = await RunningServer.Start(engine: engine);
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        return new CroydonPublished(server);
    }

    public Task Built(string word) =>
        BuiltCroydon.In(Server.Services.GetRequiredService<PlumblineDatabase>(), Server.Services.GetRequiredService<EmbargoKey>(), word);

    public async Task Approved()
    {
        await Built("first");
        await ApprovedAsBuilt();
    }

    public async Task ApprovedAsBuilt(string inspection = CroydonKept.Id)
    {
        await Do<SendDraft, string>(act => act.RunAsync(Operator, inspection, Stop));
        await Do<CloseChallenges, Plumbline.Publications.PublicationStage>(act => act.RunAsync(Operator, inspection, Stop));
        await FinishedAndApproved(inspection);
    }

    public async Task FinishedAndApproved(string inspection = CroydonKept.Id)
    {
        var fingerprint = await Do<FinishReport, string>(act => act.RunAsync(Operator, inspection, Stop));
        await Do<ApproveReport, int>(act => act.RunAsync(Assistant, inspection, fingerprint, Stop));
        await Do<ApproveReport, int>(act => act.RunAsync(Other, inspection, fingerprint, Stop));
    }

    /// <summary>Of a minute some days away.</summary>
    public Task<DateTimeOffset> Scheduled(int days) =>
        Do<ScheduleRelease,
            DateTimeOffset>(act => act.RunAsync(Other, CroydonKept.Id, DateOnly.FromDateTime(Now.UtcDateTime).AddDays(days), new TimeOnly(9, 30), Stop));

    public async Task Released(string inspection = CroydonKept.Id)
    {
        await Do<ReleaseNow, bool>(act => act.RunAsync(Assistant, inspection, Stop));
        await Do<ReleaseNow, bool>(act => act.RunAsync(Other, inspection, Stop));
    }

    /// <summary>A date that was told to everyone; the area is one of its own, whatever it is about.</summary>
    public Task<Guid> Announced(AnnouncedKind kind, string area, CalendarDate on) =>
        Do<AnnounceDate, Guid>(act => act.RunAsync(Other, kind, area, null, on, Stop));

    public Task Moved(Guid date, CalendarDate on, string english, string welsh) =>
        Do<ChangeDate, CalendarDate>(act => act.RunAsync(Other, date, on, english, welsh, Stop));

    public Task TakenBack(Guid date, string english, string welsh) => Do<TakeBackDate, Guid>(act => act.RunAsync(Other, date, english, welsh, Stop));

    public Task Corrected() => Do<CorrectReport, int>(act => act.RunAsync(Operator, CroydonKept.Id, "The share on page 9", "Y gyfran ar dudalen 9", Stop));

    public Task Withdrawn() => Do<WithdrawReport, int>(act => act.RunAsync(Other, CroydonKept.Id, "A small number shows", "Mae rhif bach yn dangos", Stop));

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static Acting Chief() => new(Guid.CreateVersion7(), Now, DateOnly.FromDateTime(Now.UtcDateTime)) { Roles = [Role.ChiefInspector] };

    private Task<T> Do<TAct, T>(Func<TAct, Task<Result<T>>> act)
        where TAct : notnull => Server.Within(async services => (await act(services.GetRequiredService<TAct>())).Value);
}
