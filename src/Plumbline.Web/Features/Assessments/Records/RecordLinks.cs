using Plumbline.Assessments;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>The addresses of cases and of what is done with them.</summary>
internal static class RecordLinks
{
    public static string Of(string inspection, string @case, Purpose purpose) => purpose switch
    {
        Purpose.Second => $"{InspectionLinks.SecondReadings(inspection)}/{Uri.EscapeDataString(@case)}",
        Purpose.Adjudicated => $"{InspectionLinks.SecondReadings(inspection)}/{Uri.EscapeDataString(@case)}/adjudication",
        _ => InspectionLinks.Case(inspection, @case),
    };

    /// <summary>The consensus meeting of the two readers of a case.</summary>
    public static string Meeting(string inspection, string @case) => Of(inspection, @case, Purpose.Second) + "/meeting";
}
