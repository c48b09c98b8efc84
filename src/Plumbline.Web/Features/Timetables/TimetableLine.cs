using Plumbline.Inspections;

namespace Plumbline.Web.Features.Timetables;

/// <summary>One milestone as the form holds it.</summary>
internal sealed record TimetableLine(Milestone Milestone, string Due, string Reached)
{
    public string DueField => Milestone.Code() + "-due";

    public string ReachedField => Milestone.Code() + "-reached";
}
