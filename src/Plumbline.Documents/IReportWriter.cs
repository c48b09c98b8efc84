using Plumbline.Reports;

namespace Plumbline.Documents;

/// <summary>Turns a report into the files of one format. The same report gives the same bytes.</summary>
public interface IReportWriter
{
    /// <summary>The name by which people ask for it: html, pdf, docx or data.</summary>
    string Format { get; }

    /// <summary>The files, whole and in memory, so that nothing is half written; refused when what the format needs is missing.</summary>
    Result<IReadOnlyList<ReportFile>> Write(Report report);
}
