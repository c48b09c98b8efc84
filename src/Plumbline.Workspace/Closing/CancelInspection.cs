using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Closing;

/// <summary>Cancels an inspection that is not to be done, with a reason: nothing is deleted, and nothing of it changes until it is brought back.</summary>
public sealed class CancelInspection(Acts acts)
{
    /// <summary>
    /// The inspection as it stands now; refused without a reason, once it is closed, while a release is scheduled and while its report is public.
    /// </summary>
    /// <param name="who">With the reason.</param>
    public Task<Result<KeptInspection>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.CloseAsync(who, inspection, Closure.Cancelled, AuditActions.InspectionCancelled, stop);
}
