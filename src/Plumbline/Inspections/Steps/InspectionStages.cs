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
}
