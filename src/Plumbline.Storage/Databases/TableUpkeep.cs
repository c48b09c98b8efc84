using Microsoft.EntityFrameworkCore;
using Plumbline.Files;

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

    /// <summary>Makes or brings forward the tables: what <c>migrate</c> does.</summary>
    /// <returns>How they stood before; or a refusal when they are of a later program.</returns>
    public static async Task<Result<TableState>> UpgradeAsync(this PlumblineDatabase database, CancellationToken stop = default)
    {
        var before = await database.TablesAsync(stop);
        if (before == TableState.Newer)
        {
            return Result.Refused<TableState>(Newer(database));
        }

        if (before != TableState.Current)
        {
            if (database.Engine == Engine.Sqlite)
            {
                // SQLite gives the files beside it the rights of this one.
                OwnerOnly.Close(database.Whereabouts, make: true);
            }

            await using var db = database.NewDb();
            await db.Database.MigrateAsync(stop);
        }

        return Result.Of(before);
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
    public static async Task<Result<TableState>> NeedCurrentAsync(this PlumblineDatabase database, CancellationToken stop = default) =>
        await database.TablesAsync(stop) switch
        {
            TableState.Newer => Result.Refused<TableState>(Newer(database)),
            TableState.Current => Result.Of(TableState.Current),
            var behind => Result.Refused<TableState>(new Refusal("database-behind", $"the database {database.Whereabouts} has {(behind == TableState.New ? "no tables yet" : "tables of an earlier version")}")
            {
                Suggestion = database.Engine == Engine.Sqlite ? "run plumbline migrate --data DIR once" : "run plumbline migrate --database CONNECTION once, then start again",
            }),
        };

    private static Refusal Newer(PlumblineDatabase database) => new("database-newer", $"the database {database.Whereabouts} was made by a later version of Plumbline, or one unlike this")
    {
        Suggestion = "use that version; nothing was changed",
    };
}
