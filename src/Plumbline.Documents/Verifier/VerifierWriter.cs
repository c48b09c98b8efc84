using Plumbline.Reports;

namespace Plumbline.Documents.Verifier;

/// <summary>Puts the page that counts a report again beside the report, the same for every report.</summary>
public sealed class VerifierWriter : IReportWriter
{
    public string Format => "check";

    public Result<IReadOnlyList<ReportFile>> Write(Report report) =>
        Result.Of<IReadOnlyList<ReportFile>>([.. VerifierPage.Files.Select(file => file with { Path = "check/" + file.Path })]);
}
