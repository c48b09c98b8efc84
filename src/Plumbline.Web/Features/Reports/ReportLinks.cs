namespace Plumbline.Web.Features.Reports;

/// <summary>The addresses of the reports that the server shows.</summary>
public static class ReportLinks
{
    public const string Root = "/reports";

    public static string File(string report, string path) => $"{Root}/{Uri.EscapeDataString(report)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
}
