using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Scores.Readers;

/// <summary>A seeded case as one reader judged it, counted against its agreed answers.</summary>
/// <param name="Judged">Questions that both the reader and the agreed answers judge sufficient or not.</param>
/// <param name="Generous">How many of them the reader found sufficient and the agreed answer does not.</param>
/// <param name="Harsher">How many of them the agreed answer finds sufficient and the reader does not.</param>
public readonly record struct SeededReading(int Judged, int Generous, int Harsher)
{
    /// <summary>The share of judgements more generous than agreed less that of harsher ones; 0 where nothing was judged.</summary>
    public double Leniency => Judged == 0 ? 0 : (Generous - Harsher) / (double)Judged;

    /// <summary>The same of a case that was read and the case as it was agreed: the scored questions, as they count in each.</summary>
    public static SeededReading Of(CaseAssessment read, CaseAssessment agreed) => Of(Beside(read, agreed).Select(one => (one.Own, one.Agreed)));

    /// <summary>Every scored question with what counts in the case that was read, and in the case as it was agreed.</summary>
    public static IEnumerable<(Question Question, Answer Own, Answer Agreed)> Beside(CaseAssessment read, CaseAssessment agreed) =>
        read.Instrument.Questions.Index().Where(question => question.Item.IsScored)
            .Select(question => (question.Item, read.Counted(question.Index), agreed.Counted(question.Index)));

    /// <summary>Whether it lies further from what was agreed than the tolerance, to either side.</summary>
    /// <param name="tolerance">A proportion of the judgements of a case.</param>
    public bool IsBeyond(double tolerance) => Math.Abs(Leniency) > tolerance + 1e-9;

    /// <summary>Counts the pairs of answers in which both judge; a question that either leaves out, or calls anything else than sufficient or not, counts
    /// nothing.</summary>
    public static SeededReading Of(IEnumerable<(Answer Own, Answer Agreed)> pairs)
    {
        var (judged, generous, harsher) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            judged += pair is { Own: Answer.Yes or Answer.No, Agreed: Answer.Yes or Answer.No } ? 1 : 0;
            generous += pair is (Answer.Yes, Answer.No) ? 1 : 0;
            harsher += pair is (Answer.No, Answer.Yes) ? 1 : 0;
        }

        return new SeededReading(judged, generous, harsher);
    }
}
