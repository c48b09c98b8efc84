using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Web.Features.Timetables;

/// <summary>One milestone as the form holds it.</summary>
internal sealed record TimetableLine(Milestone Milestone, string Due, string Reached)
{
    public string DueField => Milestone.Code() + "-due";

    public string ReachedField => Milestone.Code() + "-reached";

    /// <summary>The field that a refused date stands in.</summary>
    public static string FieldOf(Refusal refusal) => refusal.Subject + (refusal.Code == Timetable.DueOutOfOrder ? "-due" : "-reached");
}
