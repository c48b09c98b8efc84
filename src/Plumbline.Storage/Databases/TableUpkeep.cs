using Microsoft.EntityFrameworkCore;
using Plumbline.Files;
using Plumbline.Storage.Backups.Restoring;
using Plumbline.Storage.Databases.Holds;

namespace Plumbline.Storage.Databases;

/// <summary>Brings the tables of a database to what this program knows, and refuses those that it does not know.</summary>
public static class TableUpkeep
{
    /// <summary>How the tables stand.</summary>
    public static async Task<TableState> TablesAsync(this PlumblineDatabase database, CancellationToken stop = default)
    {
        await using var db = database.NewDb();
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        return applied.Except(known).Any() ? TableState.Newer
            : applied.Count == known.Count ? TableState.Current
            : applied.Count == 0 ? TableState.New
            : TableState.Older;
    }

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
            TableState.Newer => Result.Refused<TableState>(Newer(database)),
            TableState.Current => Result.Of(TableState.Current),
            var behind => Result.Refused<TableState>(new Refusal("database-behind", $"the database {database.Whereabouts} has {(behind == TableState.New ? "no tables yet" : "tables of an earlier version")}")
            {
                Suggestion = database.Engine == Engine.Sqlite ? "run plumbline migrate --data DIR once" : "run plumbline migrate --database CONNECTION once, then start again",
            }),
        };
    }

    internal static Refusal Newer(PlumblineDatabase database) => new("database-newer", $"the database {database.Whereabouts} was made by a later version of Plumbline, or one unlike this")
    {
        Suggestion = "use that version; nothing was changed",
    };

    /// <summary>The same for who has the gate already. How the tables stand is asked again: another program may have made them meanwhile.</summary>
    internal static async Task<Result<TableState>> UpgradeAloneAsync(this PlumblineDatabase database, CancellationToken stop)
    {
        var before = await database.TablesAsync(stop);
        if (before is TableState.Newer or TableState.Current)
        {
            return before == TableState.Newer ? Result.Refused<TableState>(Newer(database)) : Result.Of(before);
        }

        if (before == TableState.Older && WorkspaceHold.InUse(database) is { } busy)
        {
            return Result.Refused<TableState>(busy);
        }

        await using var db = database.NewDb();
        if (database.Engine == Engine.Sqlite)
        {
            // SQLite gives the files beside it the rights of this one.
            OwnerOnly.Close(database.Whereabouts, make: true);
            // Who has the gate is alone: a row in here was left by a program that was stopped, and the framework would wait for it without end.
            await db.Database.ExecuteSqlRawAsync("drop table if exists \"__EFMigrationsLock\"", stop);
        }

        await db.Database.MigrateAsync(stop);
        return Result.Of(before);
    }
}
