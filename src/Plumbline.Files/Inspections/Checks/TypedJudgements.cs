using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Files.Inspections.Checks;

/// <summary>Reads what stands under answer as the type that each question asks for.</summary>
public static class TypedJudgements
{
    /// <summary>The same rows, each answer of the type of its question; a row whose answer is none is refused by its place and left out. Rows of questions that
    /// are not known stay as they are.</summary>
    public static JudgementRows Of(JudgementRows rows, Instrument instrument, ICollection<Refusal> refusals)
    {
        if (instrument.TypedQuestions.Count == 0 && rows.All(row => row.Answer != Answer.Given))
        {
            return rows;
        }

        var read = new JudgementRows();
        foreach (var row in rows)
        {
            var asked = instrument.IndexOf(row.Question) is >= 0 and var place ? instrument.TypedAt(place) : null;
            if (asked is null)
            {
                if (row.Answer == Answer.Given)
                {
                    refusals.Add(() => JudgementsFile.Unknown(row.Text!, row.Place, row.Question));
                }
                else
                {
                    read.Add(row);
                }
            }
            else if (asked.Read(row.Text ?? row.Answer.Code()) is var answer && answer.IsRefused)
            {
                foreach (var fault in answer.Refusals)
                {
                    refusals.Add(() => fault with { Place = row.Place });
                }
            }
            else
            {
                read.Add(row with { Answer = Answer.Given, Text = answer.Value.Text });
            }
        }

        return read;
    }
}
