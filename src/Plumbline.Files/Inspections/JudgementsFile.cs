using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Inspections;

/// <summary>The judgements of an inspection, one a row: <c>case_id,question_key,answer</c> and, where recorded, <c>assessor,evidence,note</c>.</summary>
public static class JudgementsFile
{
    public const string FileName = "judgements.csv";

    private const int Answered = 2;

    /// <summary>The rows of a folder. What is no word for a judgement may be an answer of another type: <see cref="Checks.TypedJudgements"/> reads it as
    /// one.</summary>
    public static JudgementRows Read(string folder, ICollection<Refusal> refusals) =>
        ReadFile(Path.Combine(folder, FileName), refusals, hasOtherTypes: true);

    /// <summary>A file of judgements that stands alone, such as that of a second reading.</summary>
    /// <param name="hasOtherTypes">Whether answers of other types may stand in it; otherwise they are refused.</param>
    public static JudgementRows ReadFile(string name, ICollection<Refusal> refusals, bool hasOtherTypes = false)
    {
        var judgements = new JudgementRows();
        CsvTable.Each(name, name, ["case_id", "question_key", "answer"], ["assessor", "evidence", "note"], refusals, row =>
        {
            var answer = Answers.FromCode(row[Answered]);
            if (answer is not null || (hasOtherTypes && row[Answered].Length > 0))
            {
                judgements.Add(new Judgement(FormulaGuard.Open(row[0]), FormulaGuard.Open(row[1]), answer ?? Answer.Given)
                {
                    Text = answer is null ? FormulaGuard.Open(row[Answered]) : null,
                    Assessor = OrNull(row[3]),
                    Evidence = OrNull(row[4]),
                    Note = OrNull(row[5]),
                    Place = row.PlaceOf(Answered),
                });
            }
            else
            {
                var (text, question, place) = (row[Answered], row[1], row.PlaceOf(Answered));
                refusals.Add(() => Unknown(text, place, question));
            }
        });
        return judgements;
    }

    /// <summary>Why a word is no judgement.</summary>
    internal static Refusal Unknown(string text, Place? place, string question) =>
        new("unknown-answer", $"the answer must be one of {string.Join(", ", Answers.Codes)}, not \"{text}\"")
        {
            Place = place,
            Subject = question,
            Suggestion = text.Length == 0 ? "leave the row out when there is no answer" : Spelling.Suggest(text, Answers.Codes),
        };

    private static string? OrNull(string text) => text.Length == 0 ? null : FormulaGuard.Open(text);
}
