using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Timetables;

/// <summary>What the milestones of an inspection are called on pages, and the stages that follow them.</summary>
internal static class MilestoneWords
{
    public static readonly LocalText Preparing = new("Preparing", "Paratoi");

    public static readonly LocalText Fieldwork = new("Fieldwork", "Gwaith maes");

    public static readonly LocalText Findings = new("Findings", "Canfyddiadau");

    public static readonly LocalText Drafting = new("Drafting", "Drafftio");

    public static readonly LocalText Checking = new("Factual accuracy check", "Gwirio cywirdeb ffeithiol");

    public static readonly LocalText Published = new("Published", "Wedi’i gyhoeddi");

    public static readonly LocalText Improving = new("Improving", "Gwella");

    public static LocalText Of(Milestone milestone) => milestone.Name();

    /// <summary>The stage that an inspection is in when it has passed a milestone.</summary>
    public static LocalText StageAfter(Milestone? milestone) => milestone switch
    {
        null => InspectionWords.NotAnnounced,
        Milestone.Announced => Preparing,
        Milestone.FieldworkBegins => Fieldwork,
        Milestone.FieldworkEnds => Findings,
        Milestone.ProvisionalFindings => Drafting,
        Milestone.Draft => Checking,
        Milestone.Publication => Published,
        _ => Improving,
    };

    /// <summary>The next milestone with its day, and whether it is late.</summary>
    public static string Next(Speech say, Timetable timetable, DateOnly today)
    {
        if (timetable.Next is not { Due: { } due } next)
        {
            return say[InspectionWords.NoDate];
        }

        var text = say[InspectionWords.NextOn, say[Of(next.Milestone)], say.Date(due)];
        return next.IsLate(today) ? $"{text} ({say[InspectionWords.Late]})" : text;
    }
}
