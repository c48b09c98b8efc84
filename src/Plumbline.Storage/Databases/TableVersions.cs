using Microsoft.EntityFrameworkCore;
using Plumbline.Files;
using Plumbline.Storage.Databases.Holds;

namespace Plumbline.Storage.Databases;

/// <summary>How the tables of a database stand beside what this program knows, and their way forward for who is alone with them.</summary>
public static class TableVersions
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

    internal static Refusal Newer(PlumblineDatabase database) =>
        new("database-newer", $"the database {database.Whereabouts} was made by a later version of Plumbline, or one unlike this")
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
