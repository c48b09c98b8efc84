using Plumbline.Reports;

namespace Plumbline.Documents.Docx;

/// <summary>A word processor's document for each language (ISO/IEC 29500 WordprocessingML) with real styles, lists, notes, charts and table of
/// contents.</summary>
public sealed class DocxReportWriter : IReportWriter
{
    public string Format => "docx";

    public Result<IReadOnlyList<ReportFile>> Write(Report report) => Result.Of<IReadOnlyList<ReportFile>>(
        [.. report.Documents.Select(document => new ReportFile($"{report.Name}.{document.Language.Code()}.docx", DocxPackage.Of(document)))]);
}
