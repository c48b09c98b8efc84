using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Assessments.Sheets.Fields;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>The answers in a form that was sent, and what the form had been made from.</summary>
/// <param name="Revision">The revision of the record that the page showed.</param>
/// <param name="Was">The answers that it showed; null when the form does not say.</param>
/// <param name="Answers">By the place of their question.</param>
/// <param name="Faults">Questions that do not exist, and answers that are none.</param>
internal sealed record SentAnswers(int Revision, Answer[]? Was, IReadOnlyDictionary<int, Answer> Answers, IReadOnlyList<Refusal> Faults)
{
    public static SentAnswers Of(IFormCollection form, Instrument instrument)
    {
        var answers = new Dictionary<int, Answer>(form.Count);
        var (texts, wasTexts) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        var faults = new List<Refusal>();
        // Then what the form showed is no sign of what stands: the change back from what was kept meanwhile counts too.
        var isAgain = form.ContainsKey(SheetFields.Shown);
        foreach (var (field, values) in form)
        {
            if (SheetFields.QuestionWithText(field) is { } written)
            {
                Typed(instrument.IndexOf(written), written, values.ToString(), form[SheetFields.TextOf(written)]);
            }

            if (SheetFields.QuestionOf(field) is not { } question)
            {
                continue;
            }

            var index = instrument.IndexOf(question);
            if (index < 0)
            {
                faults.Add(new Refusal("unknown-question", $"there is no question {question}") { Subject = question });
            }
            else if (values.Count == 1 && values[0] is { Length: 0 })
            {
                answers[index] = Answer.Missing;
            }
            else if (values.Count == 1 && Plumbline.Instruments.Answers.FromCode(values[0]) is { } answer)
            {
                answers[index] = answer;
            }
            else
            {
                faults.Add(new Refusal("unknown-answer", "is no answer") { Subject = question });
            }
        }

        var was = WasOf(form[SheetFields.Was].ToString(), instrument);
        return new SentAnswers(int.TryParse(form[SheetFields.Revision], out var revision) ? revision : 0, was, answers, faults)
        {
            Texts = texts, WasTexts = wasTexts, Shown = WasOf(form[SheetFields.Shown].ToString(), instrument),
        };

        void Typed(int index, string question, string was, StringValues sent)
        {
            if (index < 0 || instrument.TypedAt(index) is not { Type.IsAnswered: true } asked)
            {
                faults.Add(new Refusal("unknown-question", $"there is no question {question}") { Subject = question });
            }
            else if (TypedField.Sent(asked.Type, sent) is var text && (text != was || isAgain))
            {
                texts[index] = text;
                wasTexts[index] = was;
                faults.AddRange(text.Length == 0 ? [] : asked.Read(text).Refusals);
            }
        }
    }

    /// <summary>What was sent of other types than judgement and differs from what the form showed, by the place of the question; empty to take it
    /// away.</summary>
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    /// <summary>What the form showed of them before.</summary>
    public IReadOnlyDictionary<int, string> WasTexts { get; init; } = new Dictionary<int, string>();

    /// <summary>What the page shows by now, where it sends what may have been kept before; null where it sends it for the first time.</summary>
    public Answer[]? Shown { get; init; }

    /// <summary>The places of all questions that it answers.</summary>
    public IEnumerable<int> Places => Answers.Keys.Concat(Texts.Keys).Distinct();

    /// <summary>Whether a judgement is what was sent for its question.</summary>
    public bool IsAsSent(Judged? judged, int question) => Answers.TryGetValue(question, out var answer)
        ? (judged?.Answer ?? Answer.Missing) == answer : Texts.TryGetValue(question, out var text) && (judged?.Text ?? "") == text;

    /// <summary>What a page showed that has this now: what was sent is as it was before.</summary>
    public IReadOnlyDictionary<int, string> Before(IReadOnlyDictionary<int, string> now) => WasTexts.Count == 0 ? now
        : now.Where(text => !WasTexts.ContainsKey(text.Key)).Concat(WasTexts.Where(text => text.Value.Length > 0)).ToDictionary();

    /// <summary>What the person changed, each with the evidence and note that stand.</summary>
    public IReadOnlyList<ProposedChange> Changes(OpenedRecord record) =>
    [
        .. Answers.Where(sent => Was is null || Shown is not null || Was[sent.Key] != sent.Value).Select(sent =>
        {
            var name = record.Read.Instrument.Questions[sent.Key].Name;
            var stands = record.Read.Present.Find(name)?.Judged ?? new Judged(Answer.Missing);
            var judged = stands with { Answer = sent.Value, Assessor = null };
            return new ProposedChange(name, judged is { Answer: Answer.Missing, Note: null, Evidence.Count: 0 } ? null : judged, Revision);
        }),
        .. Texts.Where(sent => sent.Value.Length == 0 || !record.Read.Instrument.TypedAt(sent.Key)!.Read(sent.Value).IsRefused).Select(sent =>
        {
            var name = record.Read.Instrument.Questions[sent.Key].Name;
            var stands = record.Read.Present.Find(name)?.Judged ?? new Judged(Answer.Missing);
            var text = sent.Value.Length == 0 ? null : record.Read.Instrument.TypedAt(sent.Key)!.Read(sent.Value).Value.Text;
            var judged = stands with { Answer = text is null ? Answer.Missing : Answer.Given, Text = text, Assessor = null };
            return new ProposedChange(name, judged is { Answer: Answer.Missing, Note: null, Evidence.Count: 0 } ? null : judged, Revision);
        }),
    ];

    private static Answer[]? WasOf(string letters, Instrument instrument)
    {
        if (letters.Length != instrument.Questions.Count)
        {
            return null;
        }

        var was = new Answer[letters.Length];
        for (var question = 0; question < was.Length; question++)
        {
            if (AnswerLetters.Read(letters[question]) is not { } answer)
            {
                return null;
            }

            was[question] = answer;
        }

        return was;
    }
}
