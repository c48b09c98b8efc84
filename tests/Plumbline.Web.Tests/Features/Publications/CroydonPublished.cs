using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing.Databases;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications;
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
        await Do<SendDraft, string>(act => act.RunAsync(Operator, CroydonKept.Id, Stop));
        await Do<CloseChallenges, Plumbline.Publications.PublicationStage>(act => act.RunAsync(Operator, CroydonKept.Id, Stop));
        await FinishedAndApproved();
    }

    public async Task FinishedAndApproved()
    {
        var fingerprint = await Do<FinishReport, string>(act => act.RunAsync(Operator, CroydonKept.Id, Stop));
        await Do<ApproveReport, int>(act => act.RunAsync(Assistant, CroydonKept.Id, fingerprint, Stop));
        await Do<ApproveReport, int>(act => act.RunAsync(Other, CroydonKept.Id, fingerprint, Stop));
    }

    /// <summary>Of a minute some days away.</summary>
    public Task<DateTimeOffset> Scheduled(int days) =>
        Do<ScheduleRelease,
            DateTimeOffset>(act => act.RunAsync(Other, CroydonKept.Id, DateOnly.FromDateTime(Now.UtcDateTime).AddDays(days), new TimeOnly(9, 30), Stop));

    public async Task Released()
    {
        await Do<ReleaseNow, bool>(act => act.RunAsync(Assistant, CroydonKept.Id, Stop));
        await Do<ReleaseNow, bool>(act => act.RunAsync(Other, CroydonKept.Id, Stop));
    }

    public Task Corrected() => Do<CorrectReport, int>(act => act.RunAsync(Operator, CroydonKept.Id, "The share on page 9", "Y gyfran ar dudalen 9", Stop));

    public Task Withdrawn() => Do<WithdrawReport, int>(act => act.RunAsync(Other, CroydonKept.Id, "A small number shows", "Mae rhif bach yn dangos", Stop));

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static Acting Chief() => new(Guid.CreateVersion7(), Now, DateOnly.FromDateTime(Now.UtcDateTime)) { Roles = [Role.ChiefInspector] };

    private Task<T> Do<TAct, T>(Func<TAct, Task<Result<T>>> act)
        where TAct : notnull => Server.Within(async services => (await act(services.GetRequiredService<TAct>())).Value);
}
