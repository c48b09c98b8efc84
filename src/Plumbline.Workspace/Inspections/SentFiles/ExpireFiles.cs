using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>Deletes the files that services sent for inspections that were closed long enough ago.</summary>
public sealed class ExpireFiles(PlumblineDb db, Acts acts, FileLimits limits)
{
    /// <summary>How many files were deleted.</summary>
    /// <param name="who">The server itself.</param>
    public async Task<int> RunAsync(Acting who, CancellationToken stop = default)
    {
        var closed = await db.Inspections.AsNoTracking()
            .Where(kept => kept.ClosedAt != null && db.SentFiles.Any(file => file.InspectionId == kept.Id))
            .Select(kept => new { kept.Id, kept.ClosedAt }).ToListAsync(stop);
        var deleted = 0;
        foreach (var one in closed.Where(one => IsDue(one.ClosedAt, who)))
        {
            deleted += (await acts.AtAsync(who, Act.CloseInspection, one.Id, turn => DeleteAsync(turn, one.Id), stop)).TryGet(out var count) ? count : 0;
        }

        return deleted;
    }

    private async Task<Result<int>> DeleteAsync(Turn turn, string inspection)
    {
        // It may have been brought back meanwhile.
        var files = IsDue(turn.Inspection.ClosedAt, turn.Who)
            ? await turn.Db.SentFiles.Where(file => file.InspectionId == inspection).Select(file => file.Id).ToListAsync(turn.Stop)
            : [];
        if (files.Count > 0)
        {
            await turn.DeleteAsync(files);
            turn.Note(AuditActions.FilesExpired, inspection, new { files = files.Count, days = limits.KeptDays });
        }

        return Result.Of(files.Count);
    }

    private bool IsDue(DateTimeOffset? closed, Acting who) => closed is { } at && limits.GoAt(at) <= who.When;
}
