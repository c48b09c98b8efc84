using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Reports.Figures;

/// <summary>Where figures are found.</summary>
internal static class FigureLinks
{
    public static string Of(string inspection) => InspectionLinks.Of(inspection) + "/figures";

    public static string Chosen(string inspection, string words, string key) =>
        $"{Of(inspection)}?words={Uri.EscapeDataString(words)}&key={Uri.EscapeDataString(key)}";
}
