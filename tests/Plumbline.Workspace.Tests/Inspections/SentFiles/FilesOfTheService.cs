using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Workspace.Tests.Inspections.SentFiles;

/// <summary>The Croydon inspection with one document that its service was asked for, and the acts on files for it.</summary>
internal sealed class FilesOfTheService : IAsyncDisposable
{
    private FilesOfTheService(CroydonTeam team, Acting lead, Acting service, KeptAdvanceDocument document) =>
        (Team, Lead, Service, Document) = (team, lead, service, document.Id);

    public static byte[] Pdf { get; } = [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat("The policy on placements. "u8.ToArray(), 20_000).SelectMany(line => line)];

    public CroydonTeam Team { get; }

    public Acting Lead { get; }

    public Acting Service { get; }

    public Guid Document { get; }

    public FileLimits Limits { get; set; } = new();

    public IFileScanner Scanner { get; set; } = new NoScanner();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<FilesOfTheService> On(Engine engine)
    {
        var team = await CroydonTeam.On(engine, cases: 1);
        var (lead, service) = (await team.Join("lead", Role.LeadInspector), await team.Join("service", Role.Service));
        return new FilesOfTheService(team, lead, service, await Asked(team, lead, "Policies", AdvanceDocuments.Service));
    }

    public Task<KeptAdvanceDocument> Ask(string name, string from) => Asked(Team, Lead, name, from);

    public Task<Result<Guid>> Send(string? name, byte[] content, Acting? who = null, Guid? document = null) => Team.Act(async (acts, db) =>
    {
        using var stream = new MemoryStream(content);
        return await new SendFile(db, acts, Team.Key, Limits, Scanner)
            .RunAsync(who ?? Service, CroydonTeam.Id, document ?? Document, new UploadedFile(name, stream), Stop);
    });

    public Task<Result<KeptAdvanceDocument>> TakeBack(Guid file, Acting? who = null) =>
        Team.Do((acts, _) => new TakeBackFile(acts).RunAsync(who ?? Service, CroydonTeam.Id, file, Stop));

    public Task<Result<KeptAdvanceDocument>> Receive() => Team.Do((acts, _) => new ReceiveDocument(acts).RunAsync(Lead, CroydonTeam.Id, Document, Stop));

    /// <summary>What whoever opens it gets, with its name.</summary>
    public Task<Result<(string Name, byte[] Content)>> Open(Guid file, Acting who, EmbargoKey? key = null) => Team.Act(async (acts, db) =>
    {
        var opened = await new OpenFile(db, acts, key ?? Team.Key).RunAsync(who, CroydonTeam.Id, file, Stop);
        if (!opened.TryGet(out var found))
        {
            return Result.Refused<(string, byte[])>(opened.Refusals);
        }

        using var output = new MemoryStream();
        await found.WriteAsync(output, Stop);
        return Result.Of((found.Name, output.ToArray()));
    });

    public Task<int> Expire(DateTimeOffset at) => Team.Act((acts, db) =>
        new ExpireFiles(db, acts, Limits).RunAsync(Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London)) with { When = at }, Stop));

    public Task<SentFileList?> List(Acting who) => Team.See(views => SentFileList.ReadAsync(views, Team.Key, Limits, who, CroydonTeam.Id, Stop));

    public ValueTask DisposeAsync() => Team.DisposeAsync();

    private static async Task<KeptAdvanceDocument> Asked(CroydonTeam team, Acting lead, string name, string from) =>
        (await team.Do((acts, _) => new AskForDocument(acts).RunAsync(lead, CroydonTeam.Id, new LocalText(name, null), from, null, Stop))).Value;
}
