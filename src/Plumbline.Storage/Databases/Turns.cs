using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Plumbline.Storage.Databases;

/// <summary>One act at a time where two would contradict one another: a draw and another draw, a new list, the readers of cases.</summary>
public static class Turns
{
    /// <summary>
    /// Waits until nobody else has the turn at an inspection, and has it until the transaction ends. What was read before is to be read again within it.
    /// SQLite has one writer at a time; PostgreSQL locks the row of the inspection, which those who only read it or belong to it do not wait for.
    /// </summary>
    public static async Task<IDbContextTransaction> TakeTurnAsync(this PlumblineDb db, string inspection, CancellationToken stop = default)
    {
        var turn = await db.Database.BeginTransactionAsync(stop);
        await db.Inspections.Where(kept => kept.Id == inspection).ExecuteUpdateAsync(kept => kept.SetProperty(one => one.MadeBy, one => one.MadeBy), stop);
        return turn;
    }

    /// <summary>Waits until nobody else makes or changes an account, and has the turn until the transaction ends. Who only reads accounts does not
    /// wait.</summary>
    public static async Task<IDbContextTransaction> TakeTurnAtAccountsAsync(this PlumblineDb db, CancellationToken stop = default)
    {
        var turn = await db.Database.BeginTransactionAsync(stop);
        if (db is PostgresDb)
        {
            await db.Database.ExecuteSqlRawAsync("lock table accounts in share row exclusive mode", stop);
        }

        return turn;
    }
}
