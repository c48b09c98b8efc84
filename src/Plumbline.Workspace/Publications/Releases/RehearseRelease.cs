using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>Rehearses a release that is set: opens the edition as the release will, looks at all that could make it fail, and keeps what it found. Nothing gets
/// public by it.</summary>
public sealed class RehearseRelease(PlumblineDb db, Acts acts, EmbargoKey key)
{
    /// <summary>The codes of what would fail, as <see cref="Rehearsal"/> names them; empty when nothing would.</summary>
    public Task<Result<IReadOnlyList<string>>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var scheduled = PublicationStage.Scheduled.Code();
            if (await turn.Db.Publications.SingleOrDefaultAsync(row => row.InspectionId == inspection && row.Stage == scheduled, turn.Stop) is not { } kept)
            {
                return Result.Refused<IReadOnlyList<string>>(PublicationRefusals.MovedMeanwhile());
            }

            var given = await turn.Db.ApprovalsAsync(inspection, kept.Edition, turn.Stop);
            var edition = await turn.Db.Editions.AsNoTracking().SingleAsync(one => one.InspectionId == inspection && one.Number == kept.Edition, turn.Stop);
            var paths = await turn.Db.FilesOf(inspection, kept.Edition).Select(file => file.Path).ToListAsync(turn.Stop);
            var opens = await turn.Db.IsWholeAsync(edition, key.KeyOf(inspection, kept.Edition, given), turn.Stop);
            var faults = Rehearsal.FaultsOf(new Approvals([.. given.Select(one => one.By)]), paths, opens);
            (kept.RehearsedAt, kept.RehearsalFaults) = (turn.Now, string.Join(' ', faults));
            turn.Note(AuditActions.ReleaseRehearsed, inspection, new { faults });
            return Result.Of(faults);
        }, stop);

    /// <summary>Rehearses every release that is an hour away or less and was not rehearsed, for the server itself.</summary>
    public async Task DueAsync(Acting server, CancellationToken stop = default)
    {
        var (scheduled, until) = (PublicationStage.Scheduled.Code(), UtcInstant.Of(server.When) + ReleaseMinute.Rehearsal);
        var due = await db.Publications.AsNoTracking()
            .Where(kept => kept.Stage == scheduled && kept.ReleaseAt <= until && kept.RehearsedAt == null).Select(kept => kept.InspectionId).ToListAsync(stop);
        foreach (var inspection in due)
        {
            await RunAsync(server, inspection, stop);
            db.ChangeTracker.Clear();
        }
    }
}
