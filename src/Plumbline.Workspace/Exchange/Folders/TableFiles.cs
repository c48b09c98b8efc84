using CsvHelper;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Files;
using Plumbline.Files.Csv;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>
/// Writes the tables of a folder from what the workspace holds. What a spreadsheet would run as a formula is closed by <see cref="FormulaGuard"/>, which
/// reading takes away again.
/// </summary>
internal static class TableFiles
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void WriteCases(string path, Instrument instrument, IReadOnlyList<Case> cases)
    {
        using var file = OwnerOnly.Create(path);
        using var csv = CsvWriter.Create(file, Options);
        csv.WriteRecord(["case_id", .. instrument.Profile.Select(field => field.Name)]);
        foreach (var @case in cases)
        {
            csv.WriteRecord([FormulaGuard.Close(@case.Id), .. instrument.Profile.Select(field => FormulaGuard.Close(@case.Find(field.Name) ?? ""))]);
        }
    }

    public static void WriteJudgements(string path, IReadOnlyList<(string Case, string Question, Judged Judged)> rows)
    {
        using var file = OwnerOnly.Create(path);
        using var csv = CsvWriter.Create(file, Options);
        csv.WriteRecord(["case_id", "question_key", "answer", "assessor", "evidence", "note"]);
        foreach (var (@case, question, judged) in rows)
        {
            csv.WriteRecord([.. new[] { @case, question, judged.Text ?? judged.Answer.Code(), judged.Assessor ?? "", EvidenceText.Write(judged.Evidence),
                judged.Note ?? "" }.Select(FormulaGuard.Close)]);
        }
    }
}
