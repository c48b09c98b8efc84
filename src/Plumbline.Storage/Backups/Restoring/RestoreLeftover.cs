using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>
/// What the next start does about a restore that was stopped. A workspace that holds something is as it was, and what the restore left is cleared away with a
/// word. Into an empty one the restore is finished when all of it is there and proves, else refused: nobody is ever offered an empty workspace in the place of
/// the one that was coming.
/// </summary>
internal static class RestoreLeftover
{
    /// <returns>The refusal when there is no whole workspace; null when there is, or no restore was under way.</returns>
    public static async Task<Refusal?> SettleAsync(PlumblineDatabase database, CancellationToken stop)
    {
        if (!await IsThereAsync(database, stop))
        {
            return null;
        }

        // Who restores just now has the gate.
        await using var gate = await WorkspaceGate.EnterAsync(database, "start", stop);
        return !await IsThereAsync(database, stop) ? null
            : database.Engine == Engine.Sqlite ? await new SqliteRestore(database).SettleAsync(stop)
            : await new PostgresRestore(database).SettleAsync(stop);
    }

    private static async Task<bool> IsThereAsync(PlumblineDatabase database, CancellationToken stop) => database.Engine == Engine.Sqlite
        ? File.Exists(database.Whereabouts + PlumblineDatabase.Restoring)
        : await new PostgresRestore(database).LeftSomethingAsync(stop);
}
