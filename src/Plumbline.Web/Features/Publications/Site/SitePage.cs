using Plumbline.Web.Features.Publications.Calendars;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>A page of the public site while it is written: one language, no script, every link relative, so that a plain file server shows it.</summary>
/// <param name="name">Its path below the root without language and ending: <c>index</c>, <c>croydon-2012/index</c>.</param>
/// <param name="root">The address of the root, with a slash at its end; canonical addresses begin with it.</param>
internal sealed class SitePage(string name, Language language, string root)
{
    private static readonly (string Name, LocalText Title)[] Rooms =
    [
        ("index", SiteWords.Reports), (SiteCalendar.Name, SiteCalendarWords.Title), ("benchmark", SiteProgrammeWords.Benchmark),
        ("_data/index", SiteWords.Data), ("about", SiteWords.About),
    ];

    private readonly StringBuilder body = new();

    public string this[LocalText text] => text.In(language);

    public Language Language => language;

    /// <summary>Its path below the root without language and ending.</summary>
    public string Name => name;

    /// <summary>The way up to the root.</summary>
    public string Up => string.Concat(Enumerable.Repeat("../", name.Count(letter => letter == '/')));

    public string Path => PathOf(name, language);

    public static string PathOf(string name, Language language) => name + (language == Language.Welsh ? ".cy.html" : ".html");

    /// <summary>The way to another page of the site in the same language.</summary>
    public string To(string other) => Up + PathOf(other, language);

    public string Fill(LocalText text, params object[] gaps) => string.Format(CultureInfo.InvariantCulture, this[text], gaps);

    /// <summary>The day in the time of London.</summary>
    public string Day(DateTimeOffset moment) => Day(London(moment));

    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language.Tag()));

    public static DateOnly London(DateTimeOffset moment) => DateOnly.FromDateTime(LondonTime.Of(moment).Date);

    public void Heading(int level, string text, string size) =>
        body.Append(CultureInfo.InvariantCulture, $"<h{level} class=\"govuk-heading-{size}\">{Encoded(text)}</h{level}>\n");

    public void Paragraph(string text) => body.Append(CultureInfo.InvariantCulture, $"<p class=\"govuk-body\">{Encoded(text)}</p>\n");

    /// <summary>A text that may be broken anywhere, such as a fingerprint.</summary>
    public void Note(string text) => body.Append(CultureInfo.InvariantCulture, $"<p class=\"govuk-body plumb-note\">{Encoded(text)}</p>\n");

    /// <param name="spoken">The code of the language that their words are in, where it is not that of the page.</param>
    public void Links(IEnumerable<(string Href, string Text)> links, string? spoken = null) => body
        .Append(spoken is null ? "<ul class=\"govuk-list\">" : $"<ul class=\"govuk-list\" lang=\"{spoken}\">")
        .AppendJoin("", links.Select(link => $"<li>{new GovUk.Content.Link(link.Href, link.Text)}</li>")).Append("</ul>\n");

    public void List(IEnumerable<string> items) => body.Append("<ul class=\"govuk-list govuk-list--bullet\">")
        .AppendJoin("", items.Select(item => $"<li>{Encoded(item)}</li>")).Append("</ul>\n");

    /// <summary>A text as a report writes it.</summary>
    /// <param name="html">Markup of our own making.</param>
    public void Passage(string html, Language spoken) => body.Append(CultureInfo.InvariantCulture,
        $"<div class=\"plumb-printed\" lang=\"{spoken.Code()}\">\n{html.Replace("class=\"table\"", "class=\"plumb-wide\"", StringComparison.Ordinal)}</div>\n");

    /// <summary>A drawing, which scrolls by touch and by keyboard where the screen is too narrow for it.</summary>
    public void Picture(string title, IHtmlContent drawing)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        drawing.WriteTo(written, HtmlEncoder.Default);
        body.Append(CultureInfo.InvariantCulture, $"<div class=\"plumb-picture\" role=\"region\" tabindex=\"0\" aria-label=\"{Encoded(title)}\">")
            .Append(written).Append("</div>\n");
    }

    public void Put(Component component) => body.Append(component).Append('\n');

    public void Table(string caption, IReadOnlyList<Cell> head, IEnumerable<IReadOnlyList<Cell>> rows) =>
        Put(new WideTable { Caption = caption, CaptionClasses = "govuk-table__caption--m", FirstCellIsHeader = true, Head = head, Rows = [.. rows] });

    public byte[] Whole(string title)
    {
        var other = language == Language.Welsh ? Language.English : Language.Welsh;
        var sideways = PathOf(name, other).Split('/')[^1];
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html class="govuk-template" lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <title>{Encoded(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="{Up}_assets/site.css">
            <link rel="canonical" href="{Encoded(root + Path)}">
            <link rel="alternate" hreflang="{other.Code()}" href="{Encoded(root + PathOf(name, other))}">
            <link rel="alternate" type="application/atom+xml" title="{Encoded(this[SiteWords.Feed])}" href="{Up}feed.{language.Code()}.xml">
            </head>
            <body class="govuk-template__body">
            {new SkipLink { Text = this[LayoutWords.Skip], Href = "#main-content" }}
            <header>
            {new GenericHeader { LogoText = this[SiteWords.Title], Url = To("index") }}
            {new ServiceNavigation
            {
                NavigationLabel = this[SiteWords.Site], CollapseNavigationOnMobile = false,
                Navigation = [.. Rooms.Select(room => new NavigationItem { Text = this[room.Title], Href = To(room.Name), Current = room.Name == name })],
            }}
            </header>
            <div class="govuk-width-container">
            <div class="plumb-bar"><span></span>{new LanguageNavigation
            {
                AriaLabel = this[SiteWords.Languages],
                Items = [new LanguageLink { Text = this[SiteWords.OtherLanguage], Lang = other.Code(), Href = sideways }],
            }}</div>
            <main class="govuk-main-wrapper" id="main-content">
            {body}</main>
            </div>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
