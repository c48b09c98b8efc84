using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Web.Features.Rulings;

/// <summary>What readers asked about one question, with what still waits first.</summary>
internal sealed record EnquiryList(InspectionRulings Shown, RuledQuestion Asked, Speech Say) : Component
{
    public override void Write(Markup to)
    {
        foreach (var enquiry in Asked.Enquiries)
        {
            var who = Shown.NameOf(enquiry) is { } name ? name + ", " : "";
            to.Open("div").Class("plumb-comment", enquiry.IsWaiting ? null : "plumb-comment--resolved").With("data-enquiry", enquiry.Id.ToString()).Holding()
                .Open("p").Class("govuk-body-s plumb-signed").Holding().Text(who).Text(Say.Moment(enquiry.At)).Text(" ")
                .Put(new Tag
                {
                    Text = Say[enquiry.IsWaiting ? RulingWords.Waits : RulingWords.Answered],
                    Classes = enquiry.IsWaiting ? "govuk-tag--yellow" : "govuk-tag--grey",
                })
                .Close("p")
                .Open("p").Class("govuk-body plumb-quote").Holding().Text(enquiry.Text).Close("p");
            if (Asked.Rulings.All.FirstOrDefault(ruling => ruling.Id == enquiry.Answer) is { } answer)
            {
                to.Open("p").Class("govuk-body").Holding().Open("a").Class("govuk-link").With("href", "#" + RulingList.PlaceOf(answer)).Holding()
                    .Text(Say[RulingWords.AnsweredBy, Say.Moment(answer.At)]).Close("a").Close("p");
            }

            to.Close("div");
        }
    }
}
