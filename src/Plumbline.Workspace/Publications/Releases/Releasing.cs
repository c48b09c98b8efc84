using Microsoft.EntityFrameworkCore;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>What makes an edition public, within a turn: its key is laid open. However large it is, that is one row.</summary>
internal static class Releasing
{
    public static async Task<Result<int>> ReleaseAsync(this Turn turn, EmbargoKey key, object detail)
    {
        var inspection = turn.Inspection.Id;
        var stepped = await turn.StepAsync(PublicationStep.Release);
        if (!stepped.TryGet(out var moved))
        {
            return Result.Refused<int>(stepped.Refusals);
        }

        var number = moved.Now.Edition;
        var opening = key.KeyOf(inspection, number, await turn.Db.ApprovalsAsync(inspection, number, turn.Stop));
        var smallest = await turn.Db.FilesOf(inspection, number).AsNoTracking().OrderBy(file => file.Content.Length).FirstOrDefaultAsync(turn.Stop);
        if (smallest is null || LockedBytes.Open(opening, LockedBytes.PlaceOf(inspection, smallest.Path), smallest.Content) is null)
        {
            return Result.Refused<int>(PublicationRefusals.EditionLocked());
        }

        turn.Db.Add(new KeptRelease { InspectionId = inspection, Edition = number, At = turn.Now, Key = opening });
        (moved.Row.ReleaseAt, moved.Row.EarlyAskedBy) = (null, null);
        turn.Note(AuditActions.ReportReleased, inspection, detail);
        return Result.Of(number);
    }
}
