using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections.Stated;
using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Inspections;

/// <summary>What an inspection states of itself and the rows of its timetable, kept as one.</summary>
internal static class StatedInspection
{
    /// <summary>
    /// The text of <c>inspection.yaml</c> for a folder, with the timetable of the workspace. Where the text says all of it already it stays as it
    /// is.
    /// </summary>
    public static async Task<string> TextAsync(PlumblineDb db, KeptInspection kept, CancellationToken stop)
    {
        if (InspectionText.Read(kept.Yaml, []) is not { } said)
        {
            return kept.Yaml;
        }

        var dates = InspectionTimetable.Of(await db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == kept.Id).ToListAsync(stop));
        return said.Timetable?.IsAs(dates) == true
            ? kept.Yaml
            : InspectionText.With(kept.Yaml, said with { Timetable = Says(said, kept, dates) ? null : dates }) ?? kept.Yaml;
    }

    /// <summary>Whether the dates of fieldwork and publication say all of it: as on the day on which it came in, or with every day reached.</summary>
    private static bool Says(Inspection said, KeptInspection kept, Timetable dates) =>
        new[] { DateOnly.FromDateTime(kept.MadeAt.UtcDateTime), DateOnly.MaxValue }.Any(day => (said with { Timetable = null }).TimetableOn(day).IsAs(dates));

    /// <summary>Lets what the report states follow its timetable.</summary>
    public static void Follow(KeptInspection kept, Timetable before, Timetable now)
    {
        if (InspectionText.Read(kept.Yaml, []) is { } said && InspectionText.With(kept.Yaml, said.By(before, now) with { Timetable = null }) is { } text
            && text != kept.Yaml)
        {
            (kept.Yaml, kept.Revision) = (text, kept.Revision + 1);
        }
    }
}
