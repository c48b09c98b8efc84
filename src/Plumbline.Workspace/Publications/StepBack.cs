using Microsoft.EntityFrameworkCore;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Workspace.Publications;

/// <summary>Takes a report one stage back, with a reason: a draft is taken from the service, an edition opened again, approvals or a minute taken back, a
/// withdrawal undone, a correction given up.</summary>
public sealed class StepBack(Acts acts, EmbargoKey key)
{
    public const string WhyField = "Why";

    /// <summary>The stage that it is at now.</summary>
    /// <param name="from">The stage that the person saw; nothing happens where it is another by now.</param>
    public Task<Result<PublicationStage>> RunAsync(Acting who, string inspection, PublicationStage from, CancellationToken stop = default) =>
        acts.AtAsync(who, Stages.AnyOf(who), inspection, async turn =>
        {
            var faults = PublicationRefusals.FaultsOf((WhyField, who.Why, PublicationRefusals.LongestText, PublicationRefusals.Why));
            var stepped = await turn.StepAsync(PublicationStep.StepBack);
            if (!stepped.TryGet(out var moved) || faults.Count > 0)
            {
                return Result.Refused<PublicationStage>([.. stepped.Refusals, .. faults]);
            }

            if (moved.Before.Stage != from)
            {
                return Result.Refused<PublicationStage>(PublicationRefusals.MovedMeanwhile());
            }

            await UndoAsync(turn, moved);
            turn.Note(AuditActions.ReportSteppedBack, moved.Before.Stage.Code(), new { why = who.Why });
            return Result.Of(moved.Now.Stage);
        }, stop);

    private async Task UndoAsync(Turn turn, Moved moved)
    {
        var (inspection, edition) = (turn.Inspection.Id, moved.Before.Edition);
        switch (moved.Before.Stage)
        {
            case PublicationStage.DraftWithService:
                await turn.EndDraftAsync();
                return;
            case PublicationStage.Final:
                await turn.Db.ReportApprovals.Where(one => one.InspectionId == inspection && one.Edition == edition).ExecuteDeleteAsync(turn.Stop);
                await turn.Db.FilesOf(inspection, edition).ExecuteDeleteAsync(turn.Stop);
                await turn.Db.Editions.Where(one => one.InspectionId == inspection && one.Number == edition).ExecuteDeleteAsync(turn.Stop);
                return;
            case PublicationStage.Approved:
                var given = await turn.Db.ApprovalsAsync(inspection, edition, turn.Stop);
                // Where the key is lost it stays locked; one step further back it can be finished again.
                _ = await turn.LockAgainAsync(edition, key.KeyOf(inspection, edition, given), key.OfDesk());
                await turn.Db.ReportApprovals.Where(one => one.InspectionId == inspection && one.Edition == edition).ExecuteDeleteAsync(turn.Stop);
                moved.Row.EarlyAskedBy = null;
                return;
            case PublicationStage.Scheduled:
                (moved.Row.ReleaseAt, moved.Row.RehearsedAt, moved.Row.RehearsalFaults, moved.Row.EarlyAskedBy) = (null, null, null, null);
                return;
            case PublicationStage.Withdrawn:
                var release = await turn.Db.Releases.SingleAsync(one => one.InspectionId == inspection && one.Edition == edition, turn.Stop);
                (release.WithdrawnAt, release.WithdrawnWhyEnglish, release.WithdrawnWhyWelsh) = (null, null, null);
                return;
            default:
                return;
        }
    }
}
