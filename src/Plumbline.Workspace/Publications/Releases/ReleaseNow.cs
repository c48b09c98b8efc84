using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>Releases an approved edition before its minute: one person asks, and nothing happens; a second one confirms, and it is public.</summary>
public sealed class ReleaseNow(Acts acts, EmbargoKey key)
{
    /// <summary>Whether it is public now.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var kept = await turn.Db.Publications.SingleOrDefaultAsync(row => row.InspectionId == inspection, turn.Stop);
            var standing = await turn.Db.StandingAsync(inspection, kept, turn.Stop);
            if (kept is null || standing.After(PublicationStep.Release).IsRefused)
            {
                return Result.Refused<bool>(standing.After(PublicationStep.Release).Refusals);
            }

            if (kept.EarlyAskedBy is not { } asked)
            {
                kept.EarlyAskedBy = who.Name;
                turn.Note(AuditActions.EarlyReleaseAsked, inspection);
                return Result.Of(false);
            }

            IReadOnlyList<Refusal> faults = [.. Approvals.FaultsOfConfirming(asked, who.Name)];
            return faults.Count > 0
                ? Result.Refused<bool>(faults)
                : (await turn.ReleaseAsync(key, new { edition = standing.Edition, early = true })).Then(_ => Result.Of(true));
        }, stop);
}
