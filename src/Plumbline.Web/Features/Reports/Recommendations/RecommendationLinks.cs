using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Reports.Recommendations;

/// <summary>Where recommendations are written.</summary>
internal static class RecommendationLinks
{
    public static string Of(string inspection) => InspectionLinks.Of(inspection) + "/recommendations";
}
