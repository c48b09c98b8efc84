using Plumbline.Documents.Data;
using Plumbline.Documents.Docx;
using Plumbline.Documents.Html;
using Plumbline.Documents.Pdf;
using Plumbline.Documents.Verifier;

namespace Plumbline.Documents;

/// <summary>The formats in which a report is published.</summary>
public static class ReportWriters
{
    public static IReadOnlyList<IReportWriter> All { get; } = [new HtmlReportWriter(), new PdfReportWriter(), new DocxReportWriter(), new DataReportWriter()];

    /// <summary>All that can be asked for by name: the formats, and the page that counts a report again.</summary>
    private static readonly IReadOnlyList<IReportWriter> Named = [.. All, new VerifierWriter()];

    /// <summary>The writer of a format, or a refusal that names the formats there are.</summary>
    public static Result<IReportWriter> Find(string format) => Named.FirstOrDefault(writer => writer.Format == format) is { } found
        ? Result.Of(found)
        : Result.Refused<IReportWriter>(
            new Refusal("unknown-format", $"there is no format {format}; there are {string.Join(", ", Named.Select(writer => writer.Format))}")
            {
                Subject = format,
                Suggestion = Spelling.Suggest(format, Named.Select(writer => writer.Format)),
            });
}
