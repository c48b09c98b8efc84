using Plumbline.Assessments;
using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Rulings;
using Plumbline.Instruments;
using Plumbline.Instruments.Routing;
using Plumbline.Web.Features.Assessments.Aids;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>Everything that the page of one record shows.</summary>
/// <param name="Assessment">What is recorded, routed.</param>
/// <param name="Present">What stands for each question, with its evidence.</param>
internal sealed record Sheet(PrintedForm Form, CaseAssessment Assessment, PresentRecord Present, Speech Say)
{
    /// <summary>Where this record is, such as <c>/inspections/croydon-2012/cases/C07</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Whether the one who looks may change judgements now.</summary>
    public bool MayJudge { get; init; }

    /// <summary>How many comments on each question are not resolved.</summary>
    public IReadOnlyDictionary<string, int> OpenComments { get; init; } = new Dictionary<string, int>();

    /// <summary>People by the id of their account.</summary>
    public required Func<string, string> NameOf { get; init; }

    /// <summary>What was sent and could not be kept, by the place of its question; shown instead of what stands.</summary>
    public IReadOnlyDictionary<int, Answer> Sent { get; init; } = new Dictionary<int, Answer>();

    /// <summary>What was sent of other types than judgement and could not be kept, by the place of its question.</summary>
    public IReadOnlyDictionary<int, string> SentTexts { get; init; } = new Dictionary<int, string>();

    /// <summary>What was typed into calculated aids.</summary>
    public TypedNumbers Typed { get; init; } = TypedNumbers.None;

    /// <summary>What the two readers said, in a record that settles it; then only what they left to settle is shown.</summary>
    public BothReadings? Readings { get; init; }

    /// <summary>What both readers answered alike after they talked, by the place of its question: chosen in the form where nothing was put down yet.</summary>
    public IReadOnlyDictionary<int, Judged> Agreed { get; init; } = new Dictionary<int, Judged>();

    /// <summary>How the questions are to be judged, beside them; null where only what changed is shown.</summary>
    public CaseRulings? Rulings { get; init; }

    /// <summary>Whether a question stands on the page at all.</summary>
    public bool Shows(int question) => Readings?.Leaves(question) != false;

    /// <summary>Open questions whose rulings changed since they were judged, in the order of the form.</summary>
    public IEnumerable<int> RuledSince => Layout.Order.Where(question => Assessment.IsOpen(question) && Shows(question)
        && Rulings?.Since(Form.Questions[question].Name, Present.Find(Form.Questions[question].Name)?.At) is SinceJudged.Made or SinceJudged.Withdrawn);

    /// <summary>The places of its questions, each with the fields of its aids after it, in the order of the form.</summary>
    public IEnumerable<string> FieldsInOrder => Layout.Order.Select(question => Instrument.Questions[question].Name).SelectMany(name =>
        Instrument.AidsBeside(name).SelectMany(aid => aid.Aid.Inputs.Select(input => AidFields.Of(aid.Aid, input))).Prepend(SheetFields.SlotOf(name)));

    public Instrument Instrument => Assessment.Instrument;

    /// <summary>What opens and closes its questions in this case.</summary>
    public RoutingOfCase Routing => field ??= RoutingOfCase.Of(Instrument, Assessment.Case.Profile);

    public FormLayout Layout => Form.Layout;

    public Answer Shown(int question) => Sent.TryGetValue(question, out var sent) ? sent
        : Agreed.TryGetValue(question, out var agreed) ? agreed.Answer : Assessment.Recorded(question);

    /// <summary>The same of an answer of another type than judgement; empty for nothing.</summary>
    public string ShownText(int question) => SentTexts.GetValueOrDefault(question)
        ?? (Agreed.TryGetValue(question, out var agreed) ? agreed.Text : Assessment.RecordedTyped(question)?.Text) ?? "";

    /// <summary>The answers as they stand, a letter each in the order of the instrument: what a form was made from, so that only what a person changed is
    /// saved.</summary>
    public string Letters => string.Create(Instrument.Questions.Count, Assessment, static (letters, assessment) =>
    {
        for (var question = 0; question < letters.Length; question++)
        {
            letters[question] = AnswerLetters.Of(assessment.Recorded(question));
        }
    });
}
