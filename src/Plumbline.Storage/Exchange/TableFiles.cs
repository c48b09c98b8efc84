using CsvHelper;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Files;

namespace Plumbline.Storage.Exchange;

/// <summary>
/// Writes the tables of a folder from what the workspace holds. Values stand as they are, so that they read back the same; a folder is for this
/// program and its like. What people open in a spreadsheet is the table of cases, which guards against formulas.
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
            csv.WriteRecord([@case.Id, .. instrument.Profile.Select(field => @case.Find(field.Name) ?? "")]);
        }
    }

    public static void WriteJudgements(string path, IReadOnlyList<(string Case, string Question, Judged Judged)> rows)
    {
        using var file = OwnerOnly.Create(path);
        using var csv = CsvWriter.Create(file, Options);
        csv.WriteRecord(["case_id", "question_key", "answer", "assessor", "evidence", "note"]);
        foreach (var (@case, question, judged) in rows)
        {
            csv.WriteRecord([@case, question, judged.Answer.Code(), judged.Assessor ?? "", EvidenceText.Write(judged.Evidence), judged.Note ?? ""]);
        }
    }
}
