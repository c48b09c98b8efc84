namespace Plumbline.Inspections;

/// <summary>What the milestones of an inspection are called.</summary>
public static class MilestoneNames
{
    private static readonly Dictionary<Milestone, LocalText> Names = new()
    {
        [Milestone.Announced] = new("Announced", "Hysbysu am yr arolygiad"),
        [Milestone.FieldworkBegins] = new("Fieldwork begins", "Gwaith maes yn dechrau"),
        [Milestone.FieldworkEnds] = new("Fieldwork ends", "Gwaith maes yn gorffen"),
        [Milestone.ProvisionalFindings] = new("Provisional findings", "Canfyddiadau dros dro"),
        [Milestone.Draft] = new("Draft report", "Adroddiad drafft"),
        [Milestone.Publication] = new("Publication", "Cyhoeddi’r adroddiad"),
        [Milestone.Plan] = new("Improvement plan", "Cynllun gwella"),
    };

    public static LocalText Name(this Milestone milestone) => Names[milestone];
}
