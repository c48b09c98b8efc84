using Microsoft.EntityFrameworkCore;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>An edition that is not public yet, and the keys of it.</summary>
internal static class Editions
{
    public static IQueryable<KeptEditionFile> FilesOf(this PlumblineDb db, string inspection, int edition) =>
        db.EditionFiles.Where(file => file.InspectionId == inspection && file.Edition == edition);

    public static Task<List<KeptApproval>> ApprovalsAsync(this PlumblineDb db, string inspection, int edition, CancellationToken stop) =>
        db.ReportApprovals.AsNoTracking().Where(approval => approval.InspectionId == inspection && approval.Edition == edition)
            .OrderBy(approval => approval.Number).ToListAsync(stop);

    public static byte[] KeyOf(this EmbargoKey key, string inspection, int edition, IEnumerable<KeptApproval> approvals) =>
        key.OfEdition(inspection, edition, approvals.Select(approval => approval.Secret));

    /// <summary>Locks every file of an edition anew; false where one of them does not open by the key that it has.</summary>
    public static async Task<bool> LockAgainAsync(this Turn turn, int edition, byte[] from, byte[] to)
    {
        var inspection = turn.Inspection.Id;
        foreach (var file in await turn.Db.FilesOf(inspection, edition).ToListAsync(turn.Stop))
        {
            var place = LockedBytes.PlaceOf(inspection, file.Path);
            if (LockedBytes.Open(from, place, file.Content) is not { } content)
            {
                return false;
            }

            file.Content = LockedBytes.Lock(to, place, content);
        }

        return true;
    }

    /// <summary>Whether every file opens by the key, and all of them together are what was frozen.</summary>
    public static async Task<bool> IsWholeAsync(this PlumblineDb db, KeptEdition edition, byte[] key, CancellationToken stop)
    {
        var files = await db.FilesOf(edition.InspectionId, edition.Number).AsNoTracking().ToListAsync(stop);
        var opened = files.Select(file => (file.Path, Content: LockedBytes.Open(key, LockedBytes.PlaceOf(edition.InspectionId, file.Path), file.Content)))
            .ToList();
        return opened.Count > 0 && opened.All(file => file.Content is not null)
            && EditionFingerprint.Of(opened.Select(file => (file.Path, new ReadOnlyMemory<byte>(file.Content)))) == edition.Fingerprint;
    }
}
