using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Publications;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Publications;

namespace Plumbline.Workspace.Closing;

/// <summary>What cancelling and archiving have in common.</summary>
internal static class ClosingInspections
{
    public static Task<Result<KeptInspection>> CloseAsync(
        this Acts acts, Acting who, string inspection, Closure wanted, string action, CancellationToken stop) =>
        acts.AtAsync(who, Act.CloseInspection, inspection, async turn =>
        {
            var kept = turn.Inspection;
            var published = await turn.Db.StandingAsync(
                inspection, await turn.Db.Publications.AsNoTracking().SingleOrDefaultAsync(row => row.InspectionId == inspection, turn.Stop), turn.Stop);
            var faults = ReasonsForClosing.FaultsOf(
                ClosingRules.FaultsOfClosing(kept.Closure, wanted, who.Why, published.Stage == PublicationStage.Scheduled, published.IsPublic), who.Why);
            if (faults.Count > 0)
            {
                return Result.Refused<KeptInspection>(faults);
            }

            (kept.ClosedAs, kept.ClosedAt, kept.ClosedBy, kept.ClosedWhy) = (wanted.Code(), turn.Now, who.Name, who.Why!.Trim());
            kept.Revision++;
            turn.Note(action, inspection, new { why = kept.ClosedWhy });
            return Result.Of(kept);
        }, stop);
}
