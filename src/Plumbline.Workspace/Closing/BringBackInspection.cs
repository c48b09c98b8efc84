using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Closing;

/// <summary>Brings a cancelled or archived inspection back as it was, with a reason.</summary>
public sealed class BringBackInspection(Acts acts)
{
    /// <summary>The inspection as it stands now; refused without a reason, and where it is current.</summary>
    /// <param name="who">With the reason.</param>
    public Task<Result<KeptInspection>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.CloseInspection, inspection, turn =>
        {
            var kept = turn.Inspection;
            var faults = ReasonsForClosing.FaultsOf(ClosingRules.FaultsOfBringingBack(kept.Closure, who.Why), who.Why);
            if (faults.Count > 0)
            {
                return Task.FromResult(Result.Refused<KeptInspection>(faults));
            }

            turn.Note(AuditActions.InspectionBroughtBack, inspection, new { was = kept.ClosedAs, why = who.Why!.Trim() });
            (kept.ClosedAs, kept.ClosedAt, kept.ClosedBy, kept.ClosedWhy) = (null, null, null, null);
            kept.Revision++;
            return Task.FromResult(Result.Of(kept));
        }, stop);
}
