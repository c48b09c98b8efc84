using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace;

/// <summary>
/// Where every act is done: whether they may is asked, their turn is taken, the rule is applied within it, and rows and audit entry are kept together or not at
/// all.
/// </summary>
public sealed class Acts(PlumblineDb db)
{
    /// <summary>Does something at one inspection, while nobody else does anything there that could contradict it.</summary>
    /// <param name="act">
    /// What is asked of them; refused as <c>not-allowed</c> where they may not, as <c>no-inspection</c> where there is none, and as <c>inspection-closed</c>
    /// where nothing changes any more.
    /// </param>
    /// <param name="what">Reads what holds, applies the rule, and adds rows and notes; what it refuses leaves no trace.</param>
    public async Task<Result<T>> AtAsync<T>(Acting who, Act act, string inspection, Func<Turn, Task<Result<T>>> what, CancellationToken stop = default)
    {
        await using var taken = await db.TakeTurnAsync(inspection, stop);
        if (await db.Inspections.SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return Result.Refused<T>(ActRefusals.NoInspection(inspection));
        }

        if (who.RefusedAt(found, act) is { } refused)
        {
            return Result.Refused<T>(refused);
        }

        return await WithinAsync(taken, what, new Turn(db, who, found, stop));
    }

    /// <summary>
    /// Keeps what was added without a turn, since it can contradict nothing that others do: a session, a form that somebody was sending, a note of who looked.
    /// Within a turn it is kept with the rest of the act, or not at all.
    /// </summary>
    internal static Task KeepAsync(PlumblineDb db, CancellationToken stop) => db.SaveChangesAsync(stop);

    /// <summary>Does something that is about no inspection yet, or about none.</summary>
    public async Task<Result<T>> DoAsync<T>(Acting who, Act act, Func<Turn, Task<Result<T>>> what, CancellationToken stop = default)
    {
        if (!who.May(act))
        {
            return Result.Refused<T>(ActRefusals.NotAllowed(act));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        return await WithinAsync(transaction, what, new Turn(db, who, null, stop));
    }

    /// <summary>Makes or changes an account, while nobody else makes or changes one. What was read of accounts before is read again.</summary>
    public async Task<Result<T>> AtAccountsAsync<T>(Acting who, Act act, Func<Turn, Task<Result<T>>> what, CancellationToken stop = default)
    {
        if (!who.May(act))
        {
            return Result.Refused<T>(ActRefusals.NotAllowed(act));
        }

        await using var taken = await db.TakeTurnAtAccountsAsync(stop);
        db.ChangeTracker.Clear();
        return await WithinAsync(taken, what, new Turn(db, who, null, stop));
    }

    private async Task<Result<T>> WithinAsync<T>(IDbContextTransaction taken, Func<Turn, Task<Result<T>>> what, Turn turn)
    {
        var done = await what(turn);
        if (done.IsRefused)
        {
            db.ChangeTracker.Clear();
            return done;
        }

        await db.SaveChangesAsync(turn.Stop);
        await taken.CommitAsync(turn.Stop);
        return done;
    }
}
