using Microsoft.EntityFrameworkCore;
using Plumbline.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications;

/// <summary>What was built last of a report, opened, to be frozen.</summary>
internal static class BuiltFiles
{
    public static async Task<Result<IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)>>> ReadAsync(Turn turn, EmbargoKey key)
    {
        var inspection = turn.Inspection.Id;
        var kept = await turn.Db.ReportFiles.AsNoTracking().Where(file => file.InspectionId == inspection).OrderBy(file => file.Path).ToListAsync(turn.Stop);
        if (kept.Count == 0)
        {
            return Result.Refused<IReadOnlyList<(string, ReadOnlyMemory<byte>)>>(PublicationRefusals.NotBuilt());
        }

        var desk = key.OfDesk();
        var opened = kept.Select(file => (file.Path, Content: LockedBytes.Open(desk, LockedBytes.PlaceOf(inspection, file.Path), file.Content))).ToList();
        return opened.Any(file => file.Content is null)
            ? Result.Refused<IReadOnlyList<(string, ReadOnlyMemory<byte>)>>(PublicationRefusals.BuiltUnreadable())
            : Result.Of<IReadOnlyList<(string, ReadOnlyMemory<byte>)>>([.. opened.Select(file => (file.Path, new ReadOnlyMemory<byte>(file.Content)))]);
    }

    /// <summary>The fingerprint of what was built.</summary>
    public static string Fingerprint(this IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> files) => EditionFingerprint.Of(files);
}
