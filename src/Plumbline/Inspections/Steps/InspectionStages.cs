namespace Plumbline.Inspections.Steps;

/// <summary>Which stage follows from what has been done.</summary>
public static class InspectionStages
{
    /// <summary>The last stage that the facts bear out.</summary>
    public static InspectionStage Of(InspectionFacts facts) => facts switch
    {
        { HasPlan: true } => InspectionStage.Improving,
        { IsPublished: true } => InspectionStage.Published,
        { Sampled: > 0 } when facts.SignedOff == facts.Sampled => facts.IsReportBuilt ? InspectionStage.ReportBuilt : InspectionStage.SignedOff,
        { Sampled: > 0 } when facts.Begun > 0 || facts.Allocated == facts.Sampled => InspectionStage.Reading,
        { Sampled: > 0 } => InspectionStage.SampleDrawn,
        { Caseload: > 0 } => InspectionStage.CaseloadIn,
        { IsAnnounced: true } => InspectionStage.Announced,
        _ => InspectionStage.NotAnnounced,
    };

    /// <summary>The last milestone that must have been passed for an inspection to stand there; null where none need be.</summary>
    public static Milestone? Passed(this InspectionStage stage) => stage switch
    {
        InspectionStage.NotAnnounced => null,
        InspectionStage.Announced or InspectionStage.CaseloadIn or InspectionStage.SampleDrawn => Milestone.Announced,
        InspectionStage.Reading => Milestone.FieldworkBegins,
        InspectionStage.SignedOff or InspectionStage.ReportBuilt => Milestone.FieldworkEnds,
        InspectionStage.Published => Milestone.Publication,
        _ => Milestone.Plan,
    };
}
