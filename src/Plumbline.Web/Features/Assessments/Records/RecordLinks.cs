using Plumbline.Assessments;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>The addresses of cases and of what is done with them.</summary>
internal static class RecordLinks
{
    public static string Inspection(string inspection) => "/inspections/" + Uri.EscapeDataString(inspection);

    public static string Of(string inspection, string @case, Purpose purpose) => purpose switch
    {
        Purpose.Second => $"{SecondReadings(inspection)}/{Uri.EscapeDataString(@case)}",
        Purpose.Adjudicated => $"{SecondReadings(inspection)}/{Uri.EscapeDataString(@case)}/adjudication",
        _ => $"{Inspection(inspection)}/cases/{Uri.EscapeDataString(@case)}",
    };

    public static string Review(string inspection) => Inspection(inspection) + "/review";

    public static string SecondReadings(string inspection) => Inspection(inspection) + "/second-readings";

    public static string Scores(string inspection) => Inspection(inspection) + "/scores";
}
