using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>The addresses at which a report is written.</summary>
internal static class WritingLinks
{
    public static string All(string inspection) => InspectionLinks.Of(inspection) + "/texts";

    public static string Of(string inspection, string text) => $"{All(inspection)}/{Uri.EscapeDataString(text)}";

    public static string History(string inspection, string text, Language language, int? number = null) =>
        $"{Of(inspection, text)}/history?of={language.Code()}{(number is { } one ? $"&number={one}" : "")}";
}
