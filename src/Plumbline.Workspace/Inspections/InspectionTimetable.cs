using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Inspections;

/// <summary>The dates of an inspection: every milestone, with or without one.</summary>
/// <param name="MayChange">Whether the one who looks may set them.</param>
public sealed record InspectionTimetable(KeptInspection Inspection, Timetable Timetable, bool MayChange)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<InspectionTimetable?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.ReadInspection, inspection, stop) is { } found
            ? new InspectionTimetable(found, Of(await views.Db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == inspection).ToListAsync(stop)),
                who.MayChangeAt(found, Act.RunInspection))
            : null;

    /// <summary>The timetable from its rows.</summary>
    public static Timetable Of(IEnumerable<KeptDate> dates)
    {
        var kept = dates.ToDictionary(date => date.Milestone);
        return new Timetable([
            .. Milestones.All.Select(milestone =>
                kept.TryGetValue(milestone, out var date) ? new TimetableDate(milestone, date.Due, date.Reached) : new TimetableDate(milestone, null)),
        ]);
    }
}
