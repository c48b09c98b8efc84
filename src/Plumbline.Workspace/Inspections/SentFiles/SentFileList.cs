using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>What the service sent for an inspection, for those who may open it.</summary>
/// <param name="All">As they were sent, and by name what was sent at once.</param>
/// <param name="GoAt">When all of it is deleted; null while the inspection is current.</param>
/// <param name="TakesFiles">Whether the one who looks may send more.</param>
public sealed record SentFileList(KeptInspection Inspection, IReadOnlyList<SentFile> All, DateTimeOffset? GoAt, bool TakesFiles)
{
    public IEnumerable<SentFile> For(Guid document) => All.Where(file => file.Document == document);

    /// <summary>Null when there is no such inspection, or its files are closed to them.</summary>
    public static async Task<SentFileList?> ReadAsync(
        Views views, EmbargoKey key, FileLimits limits, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.OpenDocuments, inspection, stop) is not { } found)
        {
            return null;
        }

        var kept = await views.Db.SentFiles.AsNoTracking().Where(file => file.InspectionId == inspection).ToListAsync(stop);
        return new SentFileList(
            found,
            [.. kept.Select(file => (File: file, Type: FileTypes.FromCode(file.Type))).Where(file => file.Type is not null).Select(file =>
                new SentFile(file.File.Id, file.File.DocumentId, FileLocks.NameOf(key, file.File), file.Type!, file.File.Length, file.File.SentAt))
                .OrderBy(file => file.SentAt).ThenBy(file => file.Name, StringComparer.OrdinalIgnoreCase)],
            found.Closure is null ? null : limits.GoAt(found.ClosedAt ?? default),
            who.MayChangeAt(found, Act.SendInformation));
    }
}
