using Plumbline.Reports;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Docx;

/// <summary>A word processor's document for each language (ISO/IEC 29500 WordprocessingML) with real styles, lists, notes, charts and table of
/// contents. An easy-read summary is none: what is read with pictures is not edited further.</summary>
public sealed class DocxReportWriter : IReportWriter
{
    public string Format => "docx";

    public Result<IReadOnlyList<ReportFile>> Write(Report report) => Result.Of<IReadOnlyList<ReportFile>>(
        [.. report.Everything.Where(document => document.Leaflet is not LeafletKind.EasyRead)
            .Select(document => new ReportFile(report.FileOf(document, "docx"), DocxPackage.Of(document)))]);
}
