using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Assessments;

/// <summary>One case read with one instrument: what was recorded, and what of it counts once routing has closed what does not apply.</summary>
public sealed class CaseAssessment
{
    private static readonly Dictionary<int, string> NoTexts = [];

    private readonly Answer[] recorded;
    private readonly Answer[] counted;
    private readonly bool[] open;
    private readonly TypedAnswer?[] recordedTyped;
    private readonly TypedAnswer?[] countedTyped;

    private CaseAssessment(Case @case, Instrument instrument, Answer[] recorded, TypedAnswer?[] typed)
    {
        Case = @case;
        Instrument = instrument;
        this.recorded = recorded;
        recordedTyped = typed;
        counted = new Answer[recorded.Length];
        open = new bool[recorded.Length];
        countedTyped = typed.Length == 0 ? [] : new TypedAnswer?[typed.Length];
        instrument.Routing.Route(@case.Profile, recorded, counted, open, recordedTyped, countedTyped);
    }

    public Case Case { get; }

    public Instrument Instrument { get; }

    /// <param name="recorded">The answers by the place of their question in the instrument; copied.</param>
    public static CaseAssessment Of(Case @case, Instrument instrument, ReadOnlySpan<Answer> recorded) => Of(@case, instrument, recorded, NoTexts);

    /// <param name="recorded">The answers by the place of their question in the instrument; copied.</param>
    /// <param name="texts">The answers of other types than judgement as they are kept, by the place of their question.</param>
    public static CaseAssessment Of(Case @case, Instrument instrument, ReadOnlySpan<Answer> recorded, IReadOnlyDictionary<int, string> texts)
    {
        if (recorded.Length != instrument.Questions.Count)
        {
            throw new ArgumentException($"{recorded.Length} answers for {instrument.Questions.Count} questions.", nameof(recorded));
        }

        var answers = recorded.ToArray();
        var typed = new TypedAnswer?[instrument.TypedQuestions.Count];
        for (var question = 0; question < typed.Length; question++)
        {
            if (instrument.TypedQuestions[question] is { } asked)
            {
                typed[question] = texts.TryGetValue(question, out var text) && asked.Type.Read(text, asked.Choices).TryGet(out var answer) ? answer : null;
                answers[question] = typed[question] is null && answers[question] != Answer.Given ? Answer.Missing : Answer.Given;
            }
        }

        return new CaseAssessment(@case, instrument, answers, typed);
    }

    /// <summary>What was typed, open or not.</summary>
    public Answer Recorded(int question) => recorded[question];

    /// <summary>What counts: a closed question is not applicable.</summary>
    public Answer Counted(int question) => counted[question];

    public bool IsOpen(int question) => open[question];

    /// <summary>What was given to a question of another type than judgement, open or not; null for nothing.</summary>
    public TypedAnswer? RecordedTyped(int question) => recordedTyped.Length == 0 ? null : recordedTyped[question];

    /// <summary>What counts of it, or what its formula works out; null for nothing, and where the question is closed.</summary>
    public TypedAnswer? CountedTyped(int question) => countedTyped.Length == 0 ? null : countedTyped[question];

    /// <summary>Every answer of another type that was given, as it is kept, by the place of its question.</summary>
    public IReadOnlyDictionary<int, string> Texts => recordedTyped.Length == 0 ? NoTexts
        : recordedTyped.Index().Where(pair => pair.Item is not null).ToDictionary(pair => pair.Index, pair => pair.Item!.Text);

    /// <summary>What a list offers this case, after the choice_filter of its question.</summary>
    public IReadOnlyList<Choice> ChoicesOf(TypedQuestion asked) => asked.ChoicesFor(TextOf);

    /// <summary>Whether a person is asked for an answer now: the question is open, and neither a note nor worked out.</summary>
    public bool IsAsked(int question) => open[question] && Instrument.Questions[question].Type.IsAnswered;

    /// <summary>Whether the case belongs to a population, such as custody.</summary>
    public bool IsIn(string phase) => Instrument.Routing.IsIn(phase, Case.Profile);

    /// <summary>Whether anything that was recorded may stand in a file: an answer to an open question, or that one did not apply. Of a case that is not begun
    /// nothing is known.</summary>
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
        Instrument.Routing.RouteAfter(question, Case.Profile, recorded, counted, open, recordedTyped, countedTyped);
    }

    /// <summary>The same for an answer of another type; null takes it away.</summary>
    public void Record(int question, TypedAnswer? answer)
    {
        recordedTyped[question] = answer;
        Record(question, answer is null ? Answer.Missing : Answer.Given);
    }

    /// <summary>The same case with one other answer; this one stays as it is.</summary>
    public CaseAssessment With(int question, Answer answer)
    {
        var other = Of(Case, Instrument, recorded, Texts);
        other.Record(question, answer);
        return other;
    }

    /// <summary>Whether an open question that requires an answer has none yet.</summary>
    public bool IsUnanswered(int question) => IsAsked(question) && recorded[question] == Answer.Missing && Instrument.Questions[question].IsRequired;

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

    private string TextOf(string name) => Instrument.IndexOf(name) is >= 0 and var place
        ? CountedTyped(place)?.Text ?? (IsOpen(place) && Instrument.TypedAt(place) is null ? Counted(place).Code() : "")
        : Case.Profile.GetValueOrDefault(name, "");
}
