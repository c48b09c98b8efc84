using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;

namespace Plumbline.Web.Features.Timetables;

/// <summary>The timetable of an inspection from its rows: every milestone, with or without a date.</summary>
internal static class KeptTimetable
{
    public static Timetable Of(IEnumerable<KeptDate> dates)
    {
        var kept = dates.ToDictionary(date => date.Milestone);
        return new Timetable([.. Milestones.All.Select(milestone => kept.TryGetValue(milestone, out var date) ? new TimetableDate(milestone, date.Due, date.Reached) : new TimetableDate(milestone, null))]);
    }
}
