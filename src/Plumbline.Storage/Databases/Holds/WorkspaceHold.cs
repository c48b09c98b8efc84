namespace Plumbline.Storage.Databases.Holds;

/// <summary>
/// That a program is at work on a workspace, for as long as this is not disposed of. Those that would spoil each other see it: two servers on one file,
/// a restore or new tables under a server. On PostgreSQL, which is made for many, there is nothing to hold.
/// </summary>
public sealed class WorkspaceHold : IDisposable
{
    /// <summary>What a server does; only one does it on a file.</summary>
    public const string Serving = "serve";

    private readonly AtWork? sign;

    private WorkspaceHold(AtWork? sign) => this.sign = sign;

    /// <param name="act">What the program does, as its verb says it.</param>
    /// <returns>A hold; or a refusal that names the server that has the file.</returns>
    public static async Task<Result<WorkspaceHold>> TakeAsync(PlumblineDatabase database, string act, CancellationToken stop = default)
    {
        if (database.Engine != Engine.Sqlite)
        {
            return Result.Of(new WorkspaceHold(null));
        }

        await using var gate = await WorkspaceGate.EnterAsync(database, act, stop);
        var others = AtWork.Others(database.Whereabouts, Serving);
        return act == Serving && others.Count > 0
            ? Result.Refused<WorkspaceHold>(new Refusal("workspace-served", $"{database.Whereabouts} is served already, by {string.Join(", ", others)}")
            {
                Suggestion = "stop that one first, or give this one a folder of its own; many servers share a workspace on PostgreSQL",
            })
            : Result.Of(new WorkspaceHold(AtWork.Begin(database.Whereabouts, act)));
    }

    public void Dispose() => sign?.Dispose();

    /// <summary>The refusal when other programs are at work on a file that is to be replaced or to get other tables; null when there are none.</summary>
    internal static Refusal? InUse(PlumblineDatabase database) =>
        database.Engine == Engine.Sqlite && AtWork.Others(database.Whereabouts) is { Count: > 0 } others
            ? InUse(database, string.Join(", ", others))
            : null;

    internal static Refusal InUse(PlumblineDatabase database, string who) =>
        new("workspace-in-use", $"{database.Whereabouts} is in use by {who}") { Suggestion = "stop that first, then do this again; nothing was changed" };
}
