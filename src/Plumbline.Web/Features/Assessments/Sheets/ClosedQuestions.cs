using Plumbline.Instruments;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>The questions that routing closes for this case, each with what would open it and with what was typed before it closed.</summary>
internal sealed record ClosedQuestions(Sheet Sheet) : Component
{
    public int Count => Sheet.Layout.Order.Count(question => !Sheet.Assessment.IsOpen(question));

    public override void Write(Markup to)
    {
        to.Open("p").Class("govuk-body").Holding().Text(Sheet.Say[SheetWords.ClosedLead]).Close("p").Open("ul").Class("govuk-list plumb-closed").Holding();
        foreach (var question in Sheet.Layout.Order.Where(question => !Sheet.Assessment.IsOpen(question)))
        {
            var asked = Sheet.Instrument.Questions[question];
            to.Open("li").Holding().Text(Sheet.Form.Questions[question].Label).Open("span").Class("plumb-why").Holding();
            if (asked.Phase != Phase.All)
            {
                to.Text(Sheet.Say[SheetWords.OnlyIn, Sheet.Say[Sheet.Instrument.Phases.First(phase => phase.Id == asked.Phase).Title]]).Text(". ");
            }

            if (asked.Scope is { } scope)
            {
                to.Text(Sheet.Say[SheetWords.OpensWhen, Sheet.Say[scope]]).Text(". ");
            }

            to.Close("span");
            if (Sheet.Assessment.Recorded(question) is var kept and not Answer.Missing and not Answer.NotApplicable)
            {
                to.Text(" ").Open("strong").Holding().Text(Sheet.Say[SheetWords.ClosedKept, SheetQuestion.LabelOf(Sheet, question, kept)]).Close("strong");
            }

            to.Close("li");
        }

        to.Close("ul");
    }
}
