namespace Plumbline.Web.Features.Reports;

/// <summary>The addresses of the reports that the server shows.</summary>
public static class ReportLinks
{
    public const string Root = "/reports";

    public static string Report(string name) => $"{Root}/{Uri.EscapeDataString(name)}/";
}
