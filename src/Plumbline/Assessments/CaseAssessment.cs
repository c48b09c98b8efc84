using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Assessments;

/// <summary>One case read with one instrument: what was recorded, and what of it counts once routing has closed what does not apply.</summary>
public sealed class CaseAssessment
{
    private readonly Answer[] recorded;
    private readonly Answer[] counted;
    private readonly bool[] open;

    private CaseAssessment(Case @case, Instrument instrument, Answer[] recorded)
    {
        Case = @case;
        Instrument = instrument;
        this.recorded = recorded;
        counted = new Answer[recorded.Length];
        open = new bool[recorded.Length];
        instrument.Routing.Route(@case.Profile, recorded, counted, open);
    }

    public Case Case { get; }

    public Instrument Instrument { get; }

    /// <param name="recorded">The answers by the place of their question in the instrument; copied.</param>
    public static CaseAssessment Of(Case @case, Instrument instrument, ReadOnlySpan<Answer> recorded) =>
        recorded.Length == instrument.Questions.Count
            ? new CaseAssessment(@case, instrument, recorded.ToArray())
            : throw new ArgumentException($"{recorded.Length} answers for {instrument.Questions.Count} questions.", nameof(recorded));

    /// <summary>What was typed, open or not.</summary>
    public Answer Recorded(int question) => recorded[question];

    /// <summary>What counts: a closed question is not applicable.</summary>
    public Answer Counted(int question) => counted[question];

    public bool IsOpen(int question) => open[question];

    /// <summary>Whether the case belongs to a population, such as custody.</summary>
    public bool IsIn(string phase) => Instrument.Routing.IsIn(phase, Case.Profile);

    /// <summary>Whether anything that was recorded may stand in a file: an answer to an open question, or that one did not apply. Of a case that is not begun nothing is known.</summary>
    public bool IsBegun
    {
        get
        {
            for (var i = 0; i < recorded.Length; i++)
            {
                if (Stands(i))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether what was recorded may stand in a file; what is behind a closed question stands there only as not applicable.</summary>
    public bool Stands(int question) => recorded[question] == Answer.NotApplicable || (open[question] && recorded[question] != Answer.Missing);

    /// <summary>Records one answer and routes again what hangs on it.</summary>
    public void Record(int question, Answer answer)
    {
        recorded[question] = answer;
        Instrument.Routing.RouteAfter(question, Case.Profile, recorded, counted, open);
    }

    /// <summary>The same case with one other answer; this one stays as it is.</summary>
    public CaseAssessment With(int question, Answer answer)
    {
        var other = Of(Case, Instrument, recorded);
        other.Record(question, answer);
        return other;
    }

    /// <summary>Whether an open question that requires an answer has none yet.</summary>
    public bool IsUnanswered(int question) => open[question] && recorded[question] == Answer.Missing && Instrument.Questions[question].IsRequired;

    /// <summary>Open questions that require an answer and have none.</summary>
    public int Unanswered
    {
        get
        {
            var left = 0;
            for (var i = 0; i < open.Length; i++)
            {
                left += IsUnanswered(i) ? 1 : 0;
            }

            return left;
        }
    }
}
