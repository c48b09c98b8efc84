using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Takes away the list that waits, with its key; nothing of it stays.</summary>
public sealed class DropIntake(Acts acts)
{
    /// <summary>Whether there was one.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendCaseload, inspection, async turn =>
        {
            if (who.Account is not { } owner || await KeptIntakes.FindAsync(turn.Db, inspection, who, turn.Stop) is null)
            {
                return Result.Of(false);
            }

            await KeptIntakes.ForgetAsync(turn, owner);
            turn.Note(AuditActions.ListDropped);
            return Result.Of(true);
        }, stop);
}
