using System.Globalization;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Rulings;
using Plumbline.Instruments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Rulings;

/// <summary>The rulings of an inspection beside the questions of a case. A question without any has nothing beside it.</summary>
internal sealed record CaseRulings(string Inspection, IReadOnlyDictionary<string, QuestionRulings> ByQuestion, Speech Say)
{
    /// <summary>What happened to the rulings on a question since it was judged.</summary>
    /// <param name="judged">When the judgement that stands was made; null where there is none.</param>
    public SinceJudged Since(string question, DateTimeOffset? judged) => ByQuestion.GetValueOrDefault(question)?.Since(judged) ?? SinceJudged.Nothing;

    /// <summary>Guidance and rulings to open, and a mark where they changed since the question was judged.</summary>
    /// <param name="stands">What is judged; null for nothing.</param>
    /// <param name="mayJudge">Whether whoever looks may say that it stands all the same.</param>
    public void Write(Markup to, Question question, PresentJudgement? stands, bool mayJudge)
    {
        if (ByQuestion.GetValueOrDefault(question.Name)?.ToJudgeBy.ToList() is not { Count: > 0 } rulings)
        {
            return;
        }

        to.Open("div").Class("plumb-rulings").Holding();
        if (Since(question.Name, stands?.At) is not SinceJudged.Nothing and var since)
        {
            to.Open("p").Class("plumb-alert").With("data-since", true).Holding()
                .Text(Say[since == SinceJudged.Made ? RulingWords.MadeSince : RulingWords.WithdrawnSince]);
            if (mayJudge && stands is { Judged: not null, Held.Count: 0, Replaced: null })
            {
                to.Text(" ").Open("button").Class("plumb-link").With("type", "submit").With("form", IShownAgain.Form).With("name", SaidToStand.Field)
                    .With("value", SaidToStand.Of(question.Name, ByQuestion[question.Name]).Value).Holding().Text(Say[RulingWords.Stands])
                    .Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(Say[question.Label]).Close("span").Close("button");
            }

            to.Close("p");
        }

        to.Open("details").Class("govuk-details").Holding().Open("summary").Class("govuk-details__summary").Holding()
            .Open("span").Class("govuk-details__summary-text").Holding()
            .Text(Say[RulingWords.AtQuestion, rulings.Count.ToString(CultureInfo.InvariantCulture)])
            .Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(Say[question.Label]).Close("span").Close("span").Close("summary")
            .Open("div").Class("govuk-details__text").Holding();
        if (question.Hint is { } guidance)
        {
            to.Open("p").Class("govuk-body").Holding().Text(Say[RulingWords.Guidance]).Text(": ").Text(Say[guidance]).Close("p");
        }

        foreach (var ruling in rulings)
        {
            WriteRuling(to, ruling);
        }

        to.Open("a").Class("govuk-link").With("href", InspectionLinks.RulingsOn(Inspection, question.Name)).Holding().Text(Say[RulingWords.ToQuestion])
            .Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(Say[question.Label]).Close("span").Close("a")
            .Close("div").Close("details").Close("div");
    }

    private void WriteRuling(Markup to, Ruling ruling)
    {
        to.Open("div").Class("plumb-comment", ruling.Stands ? null : "plumb-comment--resolved").Holding()
            .Open("p").Class("govuk-body-s plumb-signed").Holding().Text(Say.Moment(ruling.At)).Close("p");
        RulingList.WriteText(to, ruling, Say);
        if (ruling.EndedAt is { } ended)
        {
            to.Open("p").Class("govuk-body").Holding().Text(Say[RulingWords.WithdrawnOn, Say.Day(ended), ruling.EndedWhy]).Close("p");
        }

        to.Close("div");
    }
}
