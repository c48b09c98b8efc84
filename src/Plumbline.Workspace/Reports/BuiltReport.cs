using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Reports;

/// <summary>The report of an inspection as it was last built, for those who write it.</summary>
/// <param name="Files">Its files with their sizes in bytes, in the order of their paths; empty before the first building.</param>
public sealed record BuiltReport(KeptInspection Inspection, IReadOnlyList<(string Path, int Size)> Files, DateTimeOffset? MadeAt)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<BuiltReport?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not { } found)
        {
            return null;
        }

        var files = await views.Db.ReportFiles.AsNoTracking().Where(file => file.InspectionId == inspection).OrderBy(file => file.Path)
            .Select(file => new { file.Path, file.Content.Length, file.MadeAt }).ToListAsync(stop);
        DateTimeOffset? madeAt = files.Count > 0 ? files.Max(file => file.MadeAt) : null;
        return new BuiltReport(found, [.. files.Select(file => (file.Path, file.Length - LockedBytes.Extra))], madeAt);
    }

    /// <summary>One file of it; null where there is none, it does not open by the key of this server, or it is closed to them.</summary>
    public static async Task<byte[]?> FileAsync(Views views, EmbargoKey key, Acting who, string inspection, string path, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not null
        && await views.Db.ReportFiles.AsNoTracking().Where(file => file.InspectionId == inspection && file.Path == path).Select(file => file.Content)
            .SingleOrDefaultAsync(stop) is { } locked
            ? LockedBytes.Open(key.OfDesk(), LockedBytes.PlaceOf(inspection, path), locked)
            : null;
}
