using System.Net;
using Plumbline.Inspections;
using Plumbline.Publications.Calendars;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>Somebody who is not signed in looks everywhere for a report that waits for its minute, and for one that never was: they find the same.</summary>
public sealed class EmbargoAttackTests
{
    private const string Never = "never-2012";

    private static readonly string[] Guesses =
    [
        "/reports/{0}/index.html", "/reports/{0}/index.cy.html", "/reports/{0}/{0}.en.html", "/reports/{0}/{0}.cy.html", "/reports/{0}/{0}.en.pdf",
            "/reports/{0}/data/datapackage.json",
        "/reports/{0}/data/scores.csv", "/reports/{0}", "/reports/{0}/", "/reports/{0}/1/{0}.en.html", "/reports/{0}/draft.html", "/reports/{0}.html",
            "/reports/{0}/{0}.press-notice.en.html", "/reports/{0}/{0}.press-notice.cy.pdf", "/reports/{0}/{0}.easy-read.en.html",
            "/inspections/{0}/report/{0}.press-notice.en.docx", "/inspections/{0}/draft/{0}.press-notice.en.html", "/reports/_data/{0}.csv",
            "/reports/{0}/{0}-data.zip",
        "/inspections/{0}/draft", "/inspections/{0}/draft/{0}.en.html", "/inspections/{0}/report/{0}.en.html", "/inspections/{0}/publication",
    ];

    private static readonly string[] Known = ["/reports", "/reports/index.html", "/reports/index.cy.html", "/reports/feed.en.xml", "/reports/feed.cy.xml",
        "/reports/sitemap.xml",
        "/reports/_data/reports.csv", "/reports/_data/datapackage.json", "/reports/_data/reports.zip", "/reports/benchmark.html",
        "/reports/_benchmark/core-case.html", "/reports/glossary.html", "/reports/methods.cy.html", "/reports/role.html", "/reports/calendar.html",
        "/reports/calendar.cy.html", "/reports/calendar.en.ics", "/reports/calendar.cy.ics", "/status", "/health"];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Before_its_minute_a_report_is_answered_like_one_that_never_was_and_at_its_minute_it_is_there(Engine engine)
    {
        await using var croydon = await CroydonPublished.Start(engine);
        using var visitor = croydon.Server.Visitor(follows: false);
        await croydon.Announced(AnnouncedKind.Report, "Croydon", new CalendarDate(2199, 3, null));
        var before = await Everything(visitor);

        await croydon.Approved();
        var minute = await croydon.Scheduled(days: 2);

        (await Everything(visitor)).ShouldBe(before);
        foreach (var guess in Guesses)
        {
            var (embargoed, never) = (await Answer(visitor, string.Format(null, guess, CroydonKept.Id)),
                await Answer(visitor, string.Format(null, guess, Never)));
            embargoed.Status.ShouldNotBe(HttpStatusCode.OK, guess);
            embargoed.Body.ShouldNotContain(BuiltCroydon.Sentence);
            (embargoed.Status, embargoed.Headers, embargoed.Body.Replace(CroydonKept.Id, Never)).ShouldBe((never.Status, never.Headers, never.Body), guess);
        }

        croydon.Server.Wait(minute - TimeProvider.System.GetUtcNow());
        var page = await Answer(visitor, "/reports/croydon-2012/croydon-2012.en.html");
        while (page.Status != HttpStatusCode.OK)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            page = await Answer(visitor, "/reports/croydon-2012/croydon-2012.en.html");
        }

        page.Body.ShouldContain(BuiltCroydon.Sentence);
        (await Answer(visitor, "/reports/feed.en.xml")).Body.ShouldContain("croydon-2012");
        (await Answer(visitor, "/reports/croydon-2012/croydon-2012.press-notice.en.html")).Body.ShouldContain(BuiltCroydon.Sentence);
    }

    private static async Task<string> Everything(HttpClient visitor)
    {
        var all = new List<string>();
        foreach (var address in Known)
        {
            var (status, headers, body) = await Answer(visitor, address);
            all.Add($"{address} {status} {headers} {body}");
        }

        return string.Join('\n', all);
    }

    /// <summary>What a visitor can tell answers apart by, without what is different in each of them: the nonce of scripts and the token of forms.</summary>
    private static async Task<(HttpStatusCode Status, string Headers, string Body)> Answer(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Content-Security-Policy" or "Set-Cookie" or "Location" or "Content-Length"))
            .Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, string.Join('\n', headers), System.Text.RegularExpressions.Regex.Replace(body, "nonce=\"[^\"]*\"", ""));
    }
}
