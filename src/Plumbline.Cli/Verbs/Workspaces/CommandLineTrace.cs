using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Workspace.Audit;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary>What a verb leaves in the audit trail: who sat at the command line, by the name that the operating system knows them by, and what was
/// done.</summary>
internal static class CommandLineTrace
{
    private const int Longest = 100;

    /// <summary>Who sits there.</summary>
    public static string Who =>
        ("command line: " + Environment.UserName) is { Length: > Longest } who ? who[..Longest] : "command line: " + Environment.UserName;

    /// <summary>Notes an act and seals the workspace with it: before data leave, so that none leave without a trace.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <returns>The seal that stands for all that the workspace holds then.</returns>
    public static async Task<LastSeal?> LeaveAsync(PlumblineDatabase database, string action, string? inspection, CancellationToken stop)
    {
        await using (var db = database.NewDb())
        {
            await new AuditTrail(db, TimeProvider.System) { Otherwise = Who }.NoteAtOnce(null, action, inspection, inspection, stop);
        }

        return await SealAsync(database, stop);
    }

    /// <summary>Seals what a verb has written.</summary>
    public static Task<LastSeal?> SealAsync(PlumblineDatabase database, CancellationToken stop) =>
        new Sealing(database).SealAsync(TimeProvider.System.GetUtcNow(), stop);
}
