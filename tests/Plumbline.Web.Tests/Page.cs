using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Plumbline.Web.Tests;

/// <summary>A page as a reader meets it.</summary>
public sealed class Page(IHtmlDocument document, HttpResponseMessage response)
{
    public IHtmlDocument Document { get; } = document;

    public HttpStatusCode Status { get; } = response.StatusCode;

    public string? Address { get; } = response.RequestMessage?.RequestUri?.PathAndQuery;

    public HttpResponseMessage Response { get; } = response;

    public string? Heading => One("h1");

    public string? Language => Document.DocumentElement.GetAttribute("lang");

    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(Words)];

    public string Main => Words(Document.QuerySelector("main")!);

    public string? SummaryValue(string key) => Document.QuerySelectorAll(".govuk-summary-list__row")
        .Where(row => Words(row.QuerySelector("dt")!) == key)
        .Select(row => Words(row.QuerySelector("dd")!))
        .FirstOrDefault();

    public string? One(string selector) => Document.QuerySelector(selector) is { } element ? Words(element) : null;

    public static async Task<Page> Of(HttpResponseMessage response) =>
        new(new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), response);

    public static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
