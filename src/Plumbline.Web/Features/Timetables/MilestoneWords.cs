using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Timetables;

/// <summary>What the milestones of an inspection are called on pages, and which comes next.</summary>
internal static class MilestoneWords
{
    public static LocalText Of(Milestone milestone) => milestone.Name();

    /// <summary>The next milestone with its day, and whether it is late.</summary>
    /// <param name="passed">The last milestone that what has been done bears out.</param>
    public static string Next(Speech say, Timetable timetable, Milestone? passed, DateOnly today)
    {
        if (timetable.NextAfter(passed) is not { Due: { } due } next)
        {
            return say[InspectionWords.NoDate];
        }

        var text = say[InspectionWords.NextOn, say[Of(next.Milestone)], say.Date(due)];
        return next.IsLate(today) ? $"{text} ({say[InspectionWords.Late]})" : text;
    }
}
