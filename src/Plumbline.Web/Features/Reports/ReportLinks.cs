using Microsoft.AspNetCore.Http;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Reports;

/// <summary>The addresses of the reports that the server shows.</summary>
public static class ReportLinks
{
    public const string Root = "/reports";

    /// <summary>Whether an address shows a report, or a part of one, and not a page about it.</summary>
    public static bool IsDocument(PathString path) =>
        (path.StartsWithSegments(Root, out var file) && file.HasValue) || path.Value?.Split('/') is ["", "inspections", _, "report" or "draft", not "", ..];

    /// <summary>Whether an address is of the page that counts a report again in the reader's browser.</summary>
    public static bool IsCounting(PathString path) => path.StartsWithSegments(Root + "/_check");

    /// <summary>A file of a report as it was last built from the workspace.</summary>
    public static string Built(string inspection, string path) =>
        $"{InspectionLinks.Report(inspection)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The first page of the public site.</summary>
    public static string Site(Language language) => Root + (language == Language.Welsh ? "/index.cy.html" : "/index.html");

    public static string File(string report, string path) =>
        $"{Root}/{Uri.EscapeDataString(report)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
}
