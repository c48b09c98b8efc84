using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Samples;

/// <summary>The record of the draw that holds at an inspection, by which anyone can draw it again.</summary>
/// <param name="Text">As <c>plumbline sample verify</c> reads it.</param>
public sealed record DrawRecord(string Text)
{
    /// <summary>Null when nothing has been drawn, or it is closed to them.</summary>
    public static async Task<DrawRecord?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.DrawSample, inspection, stop) is not null
        && await views.Db.SampleDraws.AsNoTracking().Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null)
            .Select(draw => draw.Record).SingleOrDefaultAsync(stop) is { } record
            ? new DrawRecord(record)
            : null;
}
