using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Allocations;

/// <summary>Takes back a conflict of interest that the one who acts has declared; that of another stays.</summary>
public sealed class TakeBackConflict(Acts acts)
{
    /// <summary>Whether it held until now.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, Guid conflict, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.DeclareConflict, inspection, async turn =>
    {
        var own = turn.Db.DeclaredConflicts.Where(kept => kept.InspectionId == inspection && kept.AccountId == who.Account && kept.EndedAt == null);
        if (await own.SingleOrDefaultAsync(kept => kept.Id == conflict, turn.Stop) is not { } found)
        {
            return Result.Of(false);
        }

        found.EndedAt = turn.Now;
        turn.Note(AuditActions.ConflictEnded, found.Id.ToString());
        return Result.Of(true);
    }, stop);
}
