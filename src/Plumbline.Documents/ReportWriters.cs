using Plumbline.Documents.Data;
using Plumbline.Documents.Docx;
using Plumbline.Documents.Html;
using Plumbline.Documents.Pdf;

namespace Plumbline.Documents;

/// <summary>The formats in which a report is published.</summary>
public static class ReportWriters
{
    public static IReadOnlyList<IReportWriter> All { get; } = [new HtmlReportWriter(), new PdfReportWriter(), new DocxReportWriter(), new DataReportWriter()];

    /// <summary>The writer of a format, or a refusal that names the formats there are.</summary>
    public static Result<IReportWriter> Find(string format) => All.FirstOrDefault(writer => writer.Format == format) is { } found
        ? Result.Of(found)
        : Result.Refused<IReportWriter>(new Refusal("unknown-format", $"there is no format {format}; there are {string.Join(", ", All.Select(writer => writer.Format))}")
        {
            Subject = format,
            Suggestion = Spelling.Suggest(format, All.Select(writer => writer.Format)),
        });
}
