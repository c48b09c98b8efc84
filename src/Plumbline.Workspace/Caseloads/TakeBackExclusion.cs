using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Lets an excluded case be drawn again.</summary>
public sealed class TakeBackExclusion(Acts acts)
{
    /// <summary>Whether the case was excluded until now; refused once a sample has been drawn.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, string @case, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.KeepCaseload, inspection, async turn =>
        {
            if (await turn.IsDrawnAsync())
            {
                return Result.Refused<bool>(CaseloadRefusals.DrawnAlready());
            }

            if (await turn.Db.Exclusions.SingleOrDefaultAsync(
                exclusion => exclusion.InspectionId == inspection && exclusion.CaseId == @case, turn.Stop) is not { } found)
            {
                return Result.Of(false);
            }

            turn.Db.Remove(found);
            turn.Note(AuditActions.ExclusionEnded, found.CaseId);
            return Result.Of(true);
        }, stop);
}
