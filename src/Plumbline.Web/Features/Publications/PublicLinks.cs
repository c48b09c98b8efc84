using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Reports;

namespace Plumbline.Web.Features.Publications;

/// <summary>The addresses of drafts and of what is public.</summary>
internal static class PublicLinks
{
    /// <summary>The calendar of the public site.</summary>
    public static string Calendar(Language language) => $"{ReportLinks.Root}/{Site.SitePage.PathOf(Calendars.SiteCalendar.Name, language)}";

    /// <summary>The page of a published report.</summary>
    public static string Report(string inspection) => ReportLinks.File(inspection, "index.html");

    /// <summary>A page of a draft.</summary>
    public static string DraftPage(string inspection, string path) => $"{InspectionLinks.Draft(inspection)}/{Uri.EscapeDataString(path)}";
}
