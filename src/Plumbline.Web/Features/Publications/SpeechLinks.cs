using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Publications;

/// <summary>Sentences with a link in them.</summary>
internal static class SpeechLinks
{
    /// <summary>A text whose last gap is a link.</summary>
    public static IHtmlContent With(this Speech say, LocalText text, Link link) => new HtmlContentBuilder().AppendFormat(say[text], link);

    /// <summary>A text with a gap and then a link.</summary>
    public static IHtmlContent With(this Speech say, LocalText text, string gap, Link link) => new HtmlContentBuilder().AppendFormat(say[text], gap, link);
}
