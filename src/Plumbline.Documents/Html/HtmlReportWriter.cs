using System.Text;
using Plumbline.Reports;

namespace Plumbline.Documents.Html;

/// <summary>One page for each language that holds everything it needs: no script, no picture, font or style from elsewhere.</summary>
public sealed class HtmlReportWriter : IReportWriter
{
    public string Format => "html";

    public Result<IReadOnlyList<ReportFile>> Write(Report report) => Result.Of<IReadOnlyList<ReportFile>>(
        [.. report.Everything.Select(document => new ReportFile(report.FileOf(document, "html"), Encoding.UTF8.GetBytes(HtmlPage.Of(document))))]);
}
