using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Closing;

/// <summary>Archives an inspection that is over, with a reason: it is kept to be read, and nothing of it changes until it is brought back.</summary>
public sealed class ArchiveInspection(Acts acts)
{
    /// <summary>The inspection as it stands now; refused without a reason, once it is closed and while a release is scheduled.</summary>
    /// <param name="who">With the reason.</param>
    public Task<Result<KeptInspection>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.CloseAsync(who, inspection, Closure.Archived, AuditActions.InspectionArchived, stop);
}
