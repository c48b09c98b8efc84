using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Reports.Details;

/// <summary>Where is written what a report says of its inspection.</summary>
internal static class DetailLinks
{
    public static string Of(string inspection) => InspectionLinks.Of(inspection) + "/report-details";
}
