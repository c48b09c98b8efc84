using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Steps;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Overviews;

/// <summary>Where each step of an inspection is taken, and who may.</summary>
internal static class StepLinks
{
    public static (string Address, Act Act) Of(string inspection, Step step) => step switch
    {
        Step.Team => (InspectionLinks.Team(inspection), Act.ReadInspection),
        Step.Documents => (InspectionLinks.Information(inspection), Act.ReadInspection),
        Step.Caseload => (InspectionLinks.Caseload(inspection), Act.KeepCaseload),
        Step.Sample => (InspectionLinks.Sample(inspection), Act.DrawSample),
        Step.Allocation => (InspectionLinks.Allocation(inspection), Act.AllocateCases),
        Step.Interviews => (InspectionLinks.Interviews(inspection), Act.ReadCases),
        Step.Reading => (InspectionLinks.Review(inspection), Act.ReadCases),
        Step.SecondReadings => (InspectionLinks.SecondReadings(inspection), Act.ReadCases),
        Step.Review => ($"{InspectionLinks.Review(inspection)}?state={ReviewState.Ready.Code()}", Act.ReviewCases),
        Step.Results => (InspectionLinks.Scores(inspection), Act.ReadResults),
        _ => (InspectionLinks.Report(inspection), Act.EditReport),
    };
}
