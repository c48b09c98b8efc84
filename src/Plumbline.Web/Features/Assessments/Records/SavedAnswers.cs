using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What a page must change after a save, for the script to show.</summary>
/// <param name="Revision">What the next save rests on.</param>
/// <param name="Was">The answers as they stand now, a letter each.</param>
/// <param name="Opened">Questions that are open now and were not, and those that someone else answered: their markup.</param>
/// <param name="Closed">Questions that are closed now and were open.</param>
/// <param name="Notes">What stands below the answers of questions about which something changed.</param>
/// <param name="Unanswered">Open questions without an answer, in the order of the form.</param>
/// <param name="Completeness">The column of completeness.</param>
/// <param name="State">The state of review, as the head of the page shows it.</param>
/// <param name="Message">Such as <c>Saved at 14:02</c>.</param>
internal sealed record SavedAnswers(
    int Revision,
    string Was,
    IReadOnlyDictionary<string, string> Opened,
    IReadOnlyList<string> Closed,
    IReadOnlyDictionary<string, string> Notes,
    IReadOnlyList<string> Unanswered,
    string Completeness,
    string State,
    string Message)
{
    /// <summary>Whether something was not kept.</summary>
    public bool Refused => NotKept.Count > 0;

    /// <summary>The names of the questions whose answers were not kept.</summary>
    public IReadOnlyList<string> NotKept { get; init; } = [];

    /// <summary>By the name of the question, the revision in which an answer that was sent stands as its sender's own, and nobody else's waits beside it: what
    /// they answer next rests on it.</summary>
    public IReadOnlyDictionary<string, int> Own { get; init; } = new Dictionary<string, int>();

    /// <summary>What stands by now of what was sent of other types than judgement, by the name of the question: the field was made from it.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <param name="sheet">The record as it stands after the save.</param>
    /// <param name="sent">What the page sent and showed.</param>
    /// <param name="faults">Why something was not kept; one that names no question is about all.</param>
    /// <param name="person">Who sent it.</param>
    public static SavedAnswers Of(Sheet sheet, SentAnswers sent, string message, IReadOnlyList<Refusal> faults, string person)
    {
        var shown = (sent.Shown ?? sent.Was) is { } was ? CaseAssessment.Of(sheet.Assessment.Case, sheet.Instrument, was, sent.Before(sheet.Assessment.Texts))
            : sheet.Assessment;
        var (opened, closed, notes) = (new Dictionary<string, string>(), new List<string>(), new Dictionary<string, string>());
        foreach (var question in sheet.Layout.Order)
        {
            var name = sheet.Instrument.Questions[question].Name;
            var isOpen = sheet.Assessment.IsOpen(question);
            if (!isOpen)
            {
                closed.AddRange(shown.IsOpen(question) ? [name] : []);
            }
            else if (sent.Texts.Count > 0 && sheet.Instrument.TypedAt(question) is { } asked && Hangs(sheet, question, asked, sent))
            {
                opened[name] = Written(to => SheetQuestion.Write(to, sheet, question));
            }
            else if (!shown.IsOpen(question) || sheet.Assessment.Recorded(question) != Seen(question))
            {
                opened[name] = Written(to => SheetQuestion.Write(to, sheet, question));
            }
            else if (sent.Answers.ContainsKey(question) || sent.Texts.ContainsKey(question) || sheet.Present.Find(name)?.Revision > sent.Revision
                || HangsTogether(sheet, question, sent))
            {
                notes[name] = Written(to => SheetQuestion.WriteNotes(to, sheet, question));
            }
        }

        return new SavedAnswers(
            sheet.Present.Revision,
            sheet.Letters,
            opened,
            closed,
            notes,
            [.. sheet.Layout.Order.Where(sheet.Assessment.IsUnanswered).Select(question => sheet.Instrument.Questions[question].Name)],
            Written(new CompletenessColumn(sheet).WriteInside),
            Written(ReviewStateWords.Tag(ReviewStates.FromCode(sheet.Present.State) ?? ReviewState.Made, sheet.Say).Write),
            message)
        {
            NotKept = faults.Any(fault => fault.Subject is null) ? [.. sent.Places.Select(NameOf)] : [.. faults.Select(fault => fault.Subject!).Distinct()],
            Own = sent.Places.Select(question => (Question: question, Name: NameOf(question), Present: sheet.Present.Find(NameOf(question))))
                .Where(one => one.Present is { Held.Count: 0 } present && present.By == person && sent.IsAsSent(present.Judged, one.Question))
                .ToDictionary(one => one.Name, one => one.Present!.Revision),
            Texts = sent.Texts.Keys.ToDictionary(question => sheet.Instrument.Questions[question].Name, question =>
                sheet.Assessment.RecordedTyped(question)?.Text ?? ""),
        };

        string NameOf(int question) => sheet.Instrument.Questions[question].Name;

        // A field that was sent for the first time stands as it was sent; one that was sent again may have been answered by others since.
        Answer Seen(int question) => !sent.Answers.TryGetValue(question, out var given) ? shown.Recorded(question)
            : sent.Shown is null ? sheet.Assessment.Recorded(question) : given;
    }

    /// <summary>Whether a field shows something else since other answers were sent: a result, or a narrower list.</summary>
    private static bool Hangs(Sheet sheet, int question, TypedQuestion asked, SentAnswers sent) => !sent.Texts.ContainsKey(question)
        && (!asked.Type.IsAnswered || asked.Question.ChoiceFilter is not null);

    /// <summary>Whether the question can only be yes when one that was just answered is.</summary>
    private static bool HangsTogether(Sheet sheet, int question, SentAnswers sent) =>
        sheet.Instrument.Questions[question].ProducedBy is { } document && sent.Answers.ContainsKey(sheet.Instrument.IndexOf(document));

    private static string Written(Action<Markup> write)
    {
        using var text = new StringWriter();
        write(new Markup(text));
        return text.ToString();
    }
}
