using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>A way to somewhere else.</summary>
/// <param name="Hidden">What is added for those who hear the page and not see what stands around the link.</param>
public sealed record Link(string Href, string Text, string? Hidden = null) : Component
{
    public override void Write(Markup to)
    {
        to.Open("a").Class("govuk-link", Classes).With("href", Href).With(Attributes).Holding().Text(Text);
        if (Hidden is not null)
        {
            to.Open("span").Class("govuk-visually-hidden").Holding().Text(" ").Text(Hidden).Close("span");
        }

        to.Close("a");
    }
}
