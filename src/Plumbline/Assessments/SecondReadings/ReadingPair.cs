using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>Two readings of one case with the same version of the instrument, the second made without sight of the first.</summary>
public sealed class ReadingPair
{
    private ReadingPair(CaseAssessment first, CaseAssessment second) => (First, Second, Discrepancies) = (first, second, Find(first, second));

    public CaseAssessment First { get; }

    public CaseAssessment Second { get; }

    /// <summary>Where they differ, in the order of the instrument.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies { get; }

    /// <exception cref="ArgumentException">The readings are of different cases or instruments.</exception>
    public static ReadingPair Of(CaseAssessment first, CaseAssessment second) =>
        first.Case.Id == second.Case.Id && ReferenceEquals(first.Instrument, second.Instrument)
            ? new ReadingPair(first, second)
            : throw new ArgumentException("Two readings are compared on one case and one version of the instrument.", nameof(second));

    /// <summary>The answers on which agreement is counted: of every question that is open in either reading, what counts in the first and in the
    /// second.</summary>
    public IEnumerable<(int Question, Answer First, Answer Second)> Compared() => First.Instrument.Questions.Index()
        .Where(pair => pair.Item.IsJudgement)
        .Where(pair => First.IsOpen(pair.Index) || Second.IsOpen(pair.Index))
        .Select(pair => (pair.Index, First.Counted(pair.Index), Second.Counted(pair.Index)));

    /// <summary>
    /// The third record as an adjudicator finds it: a question that was open to both and judged alike stands, and every other waits for an answer,
    /// also one that only one reader came to.
    /// </summary>
    public CaseAssessment Adjudicable()
    {
        var answers = new Answer[First.Instrument.Questions.Count];
        var texts = new Dictionary<int, string>();
        for (var question = 0; question < answers.Length; question++)
        {
            var alike = First.IsOpen(question) && Second.IsOpen(question) && First.Recorded(question) == Second.Recorded(question)
                && SameTyped(First.RecordedTyped(question), Second.RecordedTyped(question));
            answers[question] = alike ? First.Recorded(question) : Answer.Missing;
            if (alike && First.RecordedTyped(question) is { } typed)
            {
                texts[question] = typed.Text;
            }
        }

        return CaseAssessment.Of(First.Case, First.Instrument, answers, texts);
    }

    /// <summary>Whether nothing is left to settle: the readings agree throughout, or an adjudicated record answers every question that is open in it.</summary>
    public bool IsSettledBy(CaseAssessment? adjudicated) => Discrepancies.Count == 0 || adjudicated is { Unanswered: 0 };

    /// <summary>Whether two answers say the same. What two people wrote is never in the same words, and is no discrepancy.</summary>
    private static bool SameTyped(TypedAnswer? first, TypedAnswer? second) => first is TypedAnswer.Words && second is TypedAnswer.Words || Equals(first,
        second);

    private static List<Discrepancy> Find(CaseAssessment first, CaseAssessment second)
    {
        var found = new List<Discrepancy>();
        for (var question = 0; question < first.Instrument.Questions.Count; question++)
        {
            if (first.Counted(question) != second.Counted(question) || !SameTyped(first.CountedTyped(question), second.CountedTyped(question)))
            {
                found.Add(new Discrepancy(question, first.Counted(question), second.Counted(question), null));
            }
        }

        return [.. found.Select(discrepancy => discrepancy with { Cause = CauseOf(discrepancy.Question) })];

        int? CauseOf(int question) => first.IsOpen(question) == second.IsOpen(question)
            ? null
            : found.Select(other => (int?)other.Question).LastOrDefault(other => first.Instrument.Routing.DependantsOf(other!.Value).Contains(question));
    }
}
