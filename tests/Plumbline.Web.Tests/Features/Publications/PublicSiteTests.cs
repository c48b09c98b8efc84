using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Files.Narratives;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Web.GovUk;
using Plumbline.Workspace;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>What is published is read by everyone, found, followed and counted further.</summary>
public sealed class PublicSiteTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_link_of_the_site_leads_to_a_file_of_it_in_both_languages()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        var (open, seen) = (new Queue<string>(["/reports/index.html"]), new HashSet<string> { "/reports/index.html" });
        var parser = new HtmlParser();

        while (open.TryDequeue(out var address))
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || address.EndsWith("2012.en.html", StringComparison.Ordinal))
            {
                continue;
            }

            using var page = parser.ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
            foreach (var link in page.QuerySelectorAll("a[href], link[href]:not([rel=canonical]):not([hreflang])").Select(link => link.GetAttribute("href")!)
                .Where(link => !link.StartsWith('#') && !link.StartsWith("https://", StringComparison.Ordinal)))
            {
                link.ShouldNotStartWith("/", customMessage: $"{address} must be shown by a plain file server too");
                var there = new Uri(new Uri("http://localhost" + address), link).AbsolutePath;
                if (seen.Add(there))
                {
                    open.Enqueue(there);
                }
            }
        }

        seen.ShouldContain("/reports/croydon-2012/index.cy.html");
        seen.ShouldContain("/reports/croydon-2012/data/scores.csv");
        seen.Count.ShouldBeGreaterThan(18);
    }

    [Fact]
    public async Task A_browser_that_has_a_file_already_gets_it_no_second_time()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();

        using var first = await visitor.GetAsync(new Uri("/reports/croydon-2012/croydon-2012.en.html", UriKind.Relative), Stop);
        first.Content.Headers.LastModified.ShouldNotBeNull();
        first.Headers.CacheControl!.Public.ShouldBeTrue();
        using var again = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri);
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));

        using var second = await visitor.SendAsync(again, Stop);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        first.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'none'");
    }

    [Fact]
    public async Task A_correction_says_what_it_changes_and_a_withdrawal_why()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        await croydon.Corrected();
        await croydon.Built("second");
        await croydon.FinishedAndApproved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        Task<string> Get(string path) => visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop);

        (await Get("croydon-2012/index.html")).ShouldContain("The share on page 9");
        (await Get("croydon-2012/index.cy.html")).ShouldContain("Y gyfran ar dudalen 9");
        (await Get("croydon-2012/croydon-2012.en.html")).ShouldContain("second");
        XDocument.Parse(await Get("feed.en.xml")).Descendants(Atom + "summary").Single().Value.ShouldBe("The share on page 9");

        await croydon.Withdrawn();
        (await Get("croydon-2012/index.html")).ShouldContain("A small number shows");
        (await Get("croydon-2012/index.cy.html")).ShouldContain("Mae rhif bach yn dangos");
        using var gone = await visitor.GetAsync(new Uri("/reports/croydon-2012/croydon-2012.en.html", UriKind.Relative), Stop);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        XDocument.Parse(await Get("feed.en.xml")).Descendants(Atom + "entry").ShouldBeEmpty();
    }

    [Fact]
    public async Task Feed_map_and_open_data_hold_what_is_published()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();

        var feed = XDocument.Parse(await visitor.GetStringAsync(new Uri("/reports/feed.cy.xml", UriKind.Relative), Stop));
        feed.Descendants(Atom + "entry").Single()
            .Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("http://localhost/reports/croydon-2012/index.cy.html");
        var map = XDocument.Parse(await visitor.GetStringAsync(new Uri("/reports/sitemap.xml", UriKind.Relative), Stop));
        map.Descendants(Map + "loc").Select(place => place.Value).ShouldContain("http://localhost/reports/croydon-2012/index.html");
        var rows = (await visitor.GetStringAsync(new Uri("/reports/_data/reports.csv", UriKind.Relative), Stop))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldBe(
            "report,area_en,area_cy,instrument,released,level,id,title_en,title_cy,comment,edition,sufficient,applicable,percent,interval_low,interval_high");
        rows[1].ShouldEndWith(",criterion,1.1,\"Risk, first\",Risg,MODERATE,1,313,483,65,0.6,0.7");
        rows[2].ShouldEndWith(",headline,safeguarding,Safeguarding,Diogelu,,1,,,65,,");
        var parquet = await visitor.GetByteArrayAsync(new Uri("/reports/_data/reports.parquet", UriKind.Relative), Stop);
        await using var reader = await Parquet.ParquetReader.CreateAsync(new MemoryStream(parquet), cancellationToken: Stop);
        (reader.Metadata!.NumRows, reader.Schema.Fields.Count).ShouldBe((2, 16));
    }

    [Fact]
    public async Task Areas_stand_beside_each_other_without_a_ranking()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        Task<string> Get(string path) => visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop);

        (await Get("benchmark.cy.html")).ShouldContain("_benchmark/core-case.cy.html");
        using var page = new HtmlParser().ParseDocument(await Get("_benchmark/core-case.html"));
        page.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("Do not rank areas");
        page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr td").Select(cell => cell.TextContent.Trim()).ShouldBe(["65%", "65%", "65%"]);
        page.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody th, tbody td").Select(cell => cell.TextContent.Trim()).ShouldContain("65%");
        using var none = await visitor.GetAsync(new Uri("/reports/_benchmark/youth-standards.html", UriKind.Relative), Stop);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Role_methods_and_glossary_say_what_the_reports_say_in_both_languages()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        Task<string> Get(string path) => visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop);

        (await Get("role.html")).ShouldContain("come to each case with an open mind");
        (await Get("role.cy.html")).ShouldContain("dod at bob achos â meddwl agored");
        (await Get("methods.html")).ShouldContain("The score of a criterion");
        (await Get("methods.cy.html")).ShouldContain("Sgôr maen prawf");
        (await Get("glossary.html")).ShouldContain("risk management plan, a plan to keep");
        (await Get("glossary.cy.html")).ShouldContain("Rheolwr achos");
        (await Get("glossary.cy.html")).ShouldContain("gorchymyn cadw a hyfforddi");
        (await Get("glossary.cy.html")).ShouldContain("Byrfoddau");
    }

    [Theory]
    [InlineData("glossary.html")]
    [InlineData("glossary.cy.html")]
    public async Task No_term_stands_twice_on_the_page_of_the_glossary(string path)
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();

        using var page = new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop));

        var terms = page.QuerySelectorAll("main tbody th").Select(term => term.TextContent.Trim()).ToList();
        terms.Count.ShouldBeGreaterThan(25);
        terms.GroupBy(term => term, StringComparer.OrdinalIgnoreCase).Where(term => term.Count() > 1).Select(term => term.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_method_has_a_Welsh_title_and_one_that_is_yet_without_stands_in_English()
    {
        foreach (var (name, title) in MethodTexts.Titles)
        {
            SiteMethodWords.TitleOf(name, title).English.ShouldBe(title);
            SiteMethodWords.TitleOf(name, title).Welsh.ShouldNotBeNullOrWhiteSpace(name);
        }

        SiteMethodWords.TitleOf("the-newest", "The newest").In(Language.Welsh).ShouldBe("The newest");
    }

    [Fact]
    public async Task The_frame_of_every_method_is_in_the_language_of_the_page_and_says_in_Welsh_that_the_rules_are_in_English()
    {
        await using var croydon = await CroydonPublished.Start();
        using var visitor = croydon.Server.Visitor();
        var parser = new HtmlParser();

        foreach (var (name, title) in MethodTexts.Titles)
        {
            using var english = parser.ParseDocument(await visitor.GetStringAsync(new Uri($"/reports/_methods/{name}.html", UriKind.Relative), Stop));
            using var welsh = parser.ParseDocument(await visitor.GetStringAsync(new Uri($"/reports/_methods/{name}.cy.html", UriKind.Relative), Stop));

            english.QuerySelectorAll("h1").Single().TextContent.ShouldBe(title);
            var own = welsh.QuerySelectorAll("h1").Single();
            own.TextContent.ShouldNotBe(title);
            own.Closest("[lang]")!.GetAttribute("lang").ShouldBe("cy");
            welsh.Title.ShouldBe($"{own.TextContent} – Adroddiadau arolygu");
            welsh.QuerySelector("main > p")!.TextContent.ShouldBe("Yn Saesneg y mae’r rheolau’n llawn.");
            var printed = welsh.QuerySelector(".plumb-printed")!;
            printed.GetAttribute("lang").ShouldBe("en");
            var listed = parser.ParseDocument(await visitor.GetStringAsync(new Uri("/reports/methods.cy.html", UriKind.Relative), Stop));
            listed.QuerySelector($"a[href$='{name}.cy.html']")!.TextContent.ShouldBe(own.TextContent);
        }
    }

    [Fact]
    public async Task The_data_of_a_report_are_one_file_too()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();

        var whole = await visitor.GetByteArrayAsync(new Uri("/reports/croydon-2012/croydon-2012-data.zip", UriKind.Relative), Stop);
        using var zip = new ZipArchive(new MemoryStream(whole));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["datapackage.json", "scores.csv"]);
        using var reader = new StreamReader(zip.GetEntry("scores.csv")!.Open());
        (await reader.ReadToEndAsync(Stop)).ShouldBe(await visitor.GetStringAsync(new Uri("/reports/croydon-2012/data/scores.csv", UriKind.Relative), Stop));
    }

    [Fact]
    public async Task The_counting_page_may_run_its_own_script_and_nothing_else()
    {
        await using var croydon = await CroydonPublished.Start();
        using var visitor = croydon.Server.Visitor();

        using var page = await visitor.GetAsync(new Uri("/reports/_check/check.cy.html", UriKind.Relative), Stop);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("connect-src");
        policy.ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task What_is_exported_is_what_is_served()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        await using var scope = croydon.Server.Services.CreateAsyncScope();
        var site = new PublicSite(scope.ServiceProvider.GetRequiredService<Views>(), "http://localhost/reports/", Assets.ContentOf("plumbline.css"),
            scope.ServiceProvider.GetRequiredService<WorkspaceClock>().Today);
        var files = 0;

        await foreach (var file in site.EveryFileAsync(Stop))
        {
            using var served = await visitor.GetAsync(new Uri("/reports/" + file.Path, UriKind.Relative), Stop);
            (await served.Content.ReadAsByteArrayAsync(Stop)).ShouldBe(file.Content, file.Path);
            served.Content.Headers.LastModified!.Value.ToUnixTimeSeconds().ShouldBe(file.ChangedAt.ToUnixTimeSeconds(), file.Path);
            files++;
        }

        files.ShouldBeGreaterThan(60);
    }
}
