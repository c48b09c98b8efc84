using Plumbline.Storage.Backups.Restoring;
using Plumbline.Storage.Databases.Holds;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups;

/// <summary>Brings the tables of a database to what this program knows, and refuses those that it does not know.</summary>
public static class TableUpkeep
{
    /// <summary>
    /// Makes or brings forward the tables: what <c>migrate</c> does. One program does it at a time, and a stop in its middle leaves the tables as they were.
    /// </summary>
    /// <returns>How they stood before; or a refusal when they are of a later program, in use, or a restore was stopped on its way.</returns>
    public static async Task<Result<TableState>> UpgradeAsync(this PlumblineDatabase database, CancellationToken stop = default)
    {
        if (await RestoreLeftover.SettleAsync(database, stop) is { } left)
        {
            return Result.Refused<TableState>(left);
        }

        if (await database.TablesAsync(stop) == TableState.Current)
        {
            return Result.Of(TableState.Current);
        }

        await using var gate = await WorkspaceGate.EnterAsync(database, "migrate", stop);
        return await database.UpgradeAloneAsync(stop);
    }

    /// <summary>
    /// What a server does before it answers anyone. A SQLite file is made or brought forward; a PostgreSQL database, which several nodes may share,
    /// is only looked at: its administrator runs <c>migrate</c> once.
    /// </summary>
    public static async Task<Result<TableState>> MakeReadyAsync(this PlumblineDatabase database, CancellationToken stop = default)
    {
        if (database.Engine == Engine.Sqlite)
        {
            return await database.UpgradeAsync(stop);
        }

        return await database.NeedCurrentAsync(stop);
    }

    /// <summary>Refuses tables that this program cannot work with, and says what to do.</summary>
    public static async Task<Result<TableState>> NeedCurrentAsync(this PlumblineDatabase database, CancellationToken stop = default)
    {
        if (await RestoreLeftover.SettleAsync(database, stop) is { } left)
        {
            return Result.Refused<TableState>(left);
        }

        return await database.TablesAsync(stop) switch
        {
            TableState.Newer => Result.Refused<TableState>(TableVersions.Newer(database)),
            TableState.Current => Result.Of(TableState.Current),
            var behind =>
                Result.Refused<TableState>(
                    new Refusal(
                        "database-behind",
                        $"the database {database.Whereabouts} has {(behind == TableState.New ? "no tables yet" : "tables of an earlier version")}")
                    {
                        Suggestion = database.Engine == Engine.Sqlite
                            ? "run plumbline migrate --data DIR once"
                            : "run plumbline migrate --database CONNECTION once, then start again",
                    }),
        };
    }
}
