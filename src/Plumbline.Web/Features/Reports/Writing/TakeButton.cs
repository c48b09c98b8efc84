using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>Takes a proposed finding over into the text, sending along what was typed.</summary>
/// <param name="Address">Where the text is sent.</param>
/// <param name="Text">What it says.</param>
/// <param name="As">On which side it is taken.</param>
internal sealed record TakeButton(string Address, string Question, string Side, string Text, string As) : Component
{
    public override void Write(Markup to) => to.Open("button").Class("plumb-link", null).With("type", "submit").With("form", IShownAgain.Form)
        .With("formaction", Address)
        .With("name", "Finding").With("value", $"{Question} {Side}").With("data-module", "govuk-button").With("data-prevent-double-click", "true").Holding()
        .Text(Text).Text(" ").Text(As).Close("button");
}
