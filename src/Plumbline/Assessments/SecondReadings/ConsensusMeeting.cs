using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>
/// The talk of the two readers of a case about the questions on which they differ: their blind first answers, what each answers again, and what both say after
/// it. docs/methods/review.md states the rule.
/// </summary>
public sealed class ConsensusMeeting
{
    private readonly Dictionary<(Purpose Reading, int Question), SecondAnswer> again = [];

    private ConsensusMeeting(ReadingPair pair, IEnumerable<SecondAnswer> answers)
    {
        Pair = pair;
        foreach (var answer in answers)
        {
            again[(answer.Reading, pair.First.Instrument.IndexOf(answer.Question))] = answer;
        }

        After = ReadingPair.Of(Again(pair.First, Purpose.First), Again(pair.Second, Purpose.Second));
    }

    /// <summary>The blind first answers, which the talk does not change.</summary>
    public ReadingPair Pair { get; }

    /// <summary>What the two say after the talk; who has not answered a question again is held to their first answer.</summary>
    public ReadingPair After { get; }

    /// <summary>Whether both have answered again whatever is asked of them.</summary>
    public bool IsAnswered => Due(Purpose.First).Count == 0 && Due(Purpose.Second).Count == 0;

    /// <summary>Questions on which both say the same after the talk, each with what both answered again.</summary>
    public IReadOnlyDictionary<int, Judged> Agreed => Pair.Discrepancies
        .Select(found => (found.Question, First: Of(Purpose.First, found.Question)?.Judged, Second: Of(Purpose.Second, found.Question)?.Judged))
        .Where(one => one is { First: not null, Second: not null } && (one.First.Answer, one.First.Text) == (one.Second.Answer, one.Second.Text))
        .ToDictionary(one => one.Question, one => new Judged(one.First!.Answer) { Text = one.First.Text });

    /// <param name="answers">All that were ever given, in their order; of several to one question the last one holds.</param>
    public static ConsensusMeeting Of(ReadingPair pair, IEnumerable<SecondAnswer> answers) => new(pair, answers);

    /// <summary>What a reader answered again last; null for nothing.</summary>
    public SecondAnswer? Of(Purpose reading, int question) => again.GetValueOrDefault((reading, question));

    /// <summary>The same for one who looks: a reader sees what the other answered again only once they have answered that question again too.</summary>
    /// <param name="looker">Whose reading they have; null for those who lead, who see both.</param>
    public SecondAnswer? Seen(Purpose? looker, Purpose reading, int question) =>
        looker is { } own && own != reading && Of(own, question) is null ? null : Of(reading, question);

    /// <summary>What a reader says by now: the own first answers and what they answered again.</summary>
    public CaseAssessment Now(Purpose reading) => reading == Purpose.Second ? After.Second : After.First;

    /// <summary>Questions on which the two differ that a reader has not answered again and that are open by what they say now.</summary>
    public IReadOnlyList<int> Due(Purpose reading) =>
        [.. Pair.Discrepancies.Select(found => found.Question).Where(question => Now(reading).IsAsked(question) && Of(reading, question) is null)];

    private CaseAssessment Again(CaseAssessment read, Purpose reading)
    {
        Answer[] answers = [.. Enumerable.Range(0, read.Instrument.Questions.Count).Select(read.Recorded)];
        var texts = new Dictionary<int, string>(read.Texts);
        foreach (var question in Pair.Discrepancies.Select(found => found.Question))
        {
            if (Of(reading, question)?.Judged is { } judged)
            {
                answers[question] = judged.Answer;
                if (judged.Text is { } text)
                {
                    texts[question] = text;
                }
            }
        }

        return CaseAssessment.Of(read.Case, read.Instrument, answers, texts);
    }
}
