using Plumbline.Instruments;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>A question with its radios in one language, cut where the page says which of them is chosen.</summary>
internal sealed class PrintedQuestion
{
    private readonly string[] pieces;
    private readonly Answer[] answers;
    private readonly string[] labels;

    private PrintedQuestion(string name, string number, string label, string[] pieces, Answer[] answers, string[] labels) =>
        (Name, Number, Label, this.pieces, this.answers, this.labels) = (name, number, label, pieces, answers, labels);

    public string Name { get; }

    /// <summary>As people quote it, such as <c>1.1.7</c>.</summary>
    public string Number { get; }

    public string Label { get; }

    /// <summary>The answers that it offers; not applicable is missing where the question always applies.</summary>
    public IReadOnlyList<Answer> Answers => answers;

    public static PrintedQuestion Of(Instrument instrument, Question question, string number, Language language)
    {
        var offered = instrument.Choices.GetValueOrDefault(question.IsJudgement ? question.Choices : "", [])
            .Select(choice => (Answer: Plumbline.Instruments.Answers.FromCode(choice.Name), Label: choice.Label.In(language)))
            .Where(choice => choice.Answer is { } answer && (answer != Answer.NotApplicable || question.MayBeNotApplicable))
            .ToList();
        string[] pieces = [.. Enumerable.Range(0, offered.Count + 1).Select(piece => Piece(question, number, language, offered, piece))];
        return new PrintedQuestion(question.Name, number, question.Label.In(language), pieces, [.. offered.Select(choice => choice.Answer!.Value)],
            [.. offered.Select(choice => choice.Label)]);
    }

    public string LabelOf(Answer answer) => Array.IndexOf(answers, answer) is var found and >= 0 ? labels[found] : "";

    /// <summary>The whole fieldset with one answer chosen, or none.</summary>
    public void Write(Markup to, Answer chosen)
    {
        for (var piece = 0; piece < answers.Length; piece++)
        {
            to.Written(pieces[piece]);
            if (answers[piece] == chosen)
            {
                to.Written(" checked");
            }
        }

        to.Written(pieces[^1]);
    }

    private static string Piece(Question question, string number, Language language, List<(Answer? Answer, string Label)> offered, int piece)
    {
        using var text = new StringWriter();
        var to = new Markup(text);
        if (piece == 0)
        {
            var hint = question.Hint is null ? null : question.Name + "-hint";
            to.Open("fieldset").Class("govuk-fieldset").With("aria-describedby", hint).Holding()
                .Open("legend").Class("govuk-fieldset__legend plumb-stem").Holding().Open("span").Class("plumb-number").Holding().Text(number).Close("span")
                    .Text(" ").Text(question.Label.In(language)).Close("legend");
            if (question.Hint is { } help)
            {
                to.Open("div").With("id", hint).Class("govuk-hint plumb-guidance").Holding().Text(help.In(language)).Close("div");
            }

            to.Open("div").Class("govuk-radios govuk-radios--inline govuk-radios--small").Holding();
        }
        else
        {
            to
                .Holding()
                .Open("label")
                .Class("govuk-label govuk-radios__label")
                .With("for", IdOf(piece - 1))
                .Holding()
                .Text(offered[piece - 1].Label)
                .Close("label")
                .Close("div");
        }

        if (piece == offered.Count)
        {
            to.Close("div").Close("fieldset");
        }
        else
        {
            to.Open("div").Class("govuk-radios__item", offered[piece].Answer is Answer.NotApplicable or Answer.Unknown ? "plumb-apart" : null).Holding()
                .Open("input").Class("govuk-radios__input").With("id", IdOf(piece)).With("name", SheetFields.AnswerTo(question.Name)).With("type", "radio")
                .With("value", offered[piece].Answer!.Value.Code());
        }

        return text.ToString();

        string IdOf(int choice) => choice == 0 ? question.Name : $"{question.Name}-{choice + 1}";
    }
}
