using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Inspections;

/// <summary>The judgements of an inspection, one a row: <c>case_id,question_key,answer</c> and, where recorded, <c>assessor,evidence,note</c>.</summary>
public static class JudgementsFile
{
    public const string FileName = "judgements.csv";

    private const int Answered = 2;

    public static IReadOnlyList<Judgement> Read(string folder, ICollection<Refusal> refusals) => ReadFile(Path.Combine(folder, FileName), refusals);

    /// <summary>A file of judgements that stands alone, such as that of a second reading.</summary>
    public static IReadOnlyList<Judgement> ReadFile(string name, ICollection<Refusal> refusals)
    {
        var judgements = new List<Judgement>();
        CsvTable.Each(name, name, ["case_id", "question_key", "answer"], ["assessor", "evidence", "note"], refusals, row =>
        {
            if (Answers.FromCode(row[Answered]) is { } answer)
            {
                judgements.Add(new Judgement(FormulaGuard.Open(row[0]), FormulaGuard.Open(row[1]), answer)
                {
                    Assessor = OrNull(row[3]),
                    Evidence = OrNull(row[4]),
                    Note = OrNull(row[5]),
                    Place = row.PlaceOf(Answered),
                });
            }
            else
            {
                refusals.Add(() => new Refusal("unknown-answer", $"the answer must be one of {string.Join(", ", Answers.Codes)}, not \"{row[Answered]}\"")
                {
                    Place = row.PlaceOf(Answered),
                    Subject = row[1],
                    Suggestion = row[Answered].Length == 0 ? "leave the row out when there is no answer" : Spelling.Suggest(row[Answered], Answers.Codes),
                });
            }
        });
        return judgements;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : FormulaGuard.Open(text);
}
