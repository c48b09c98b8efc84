using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Statistics;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Workspace;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>Reports of several areas and of two programmes on one site.</summary>
public sealed class SeveralReportsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Areas_stand_in_the_order_of_the_alphabet_of_the_page()
    {
        await using var site = await SeveralPublished.Start();

        (await Cells(site, "index.html", 0, "tbody th")).ShouldBe(["Croydon", "Llanelli", "Llanelli", "Lydney", "Newport"]);
        (await Cells(site, "index.cy.html", 0, "tbody th")).ShouldBe(["Croydon", "Lydney", "Llanelli", "Llanelli", "Newport"]);
        (await Cells(site, "_benchmark/core-case.cy.html", 1, "tbody th")).ShouldBe(["Croydon", "Lydney", "Llanelli", "Llanelli"]);
    }

    [Fact]
    public async Task A_benchmark_is_of_the_first_inspections_of_its_programme_alone()
    {
        await using var site = await SeveralPublished.Start();

        (await Cells(site, "_benchmark/core-case.html", 0, "tbody th, tbody td")).ShouldBe(["Safeguarding", "58%", "82%", "68%"]);
        (await Cells(site, "_benchmark/core-case.html", 1, "tbody tr:nth-child(2) td"))[0].ShouldEndWith("(inspected again)");
        (await Cells(site, "_benchmark/youth-standards.html", 0, "tbody th")).ShouldBe(["Newport"]);
        (await Cells(site, "_benchmark/youth-standards.html", 0, "tbody td"))[1..].ShouldBe(["61", "Good"]);
        (await Cells(site, "_benchmark/youth-standards.cy.html", 0, "tbody td"))[1..].ShouldBe(["61", "Da"]);
        var both = await Page(site, "benchmark.html");
        both.QuerySelectorAll("main h2").Length.ShouldBe(2);
        both.QuerySelector("main")!.TextContent.ShouldContain("Published reports: 4");
    }

    [Fact]
    public async Task The_ends_of_a_range_are_those_that_the_report_prints()
    {
        await using var site = await SeveralPublished.Start();

        var cells = await Cells(site, "_benchmark/core-case.html", 1, "tbody td:last-child");

        cells.ShouldBe(["65%", "91% (85% to 95%)", "82% " + Printed(SeveralPublished.Beside), "58% " + Printed(SeveralPublished.Whole)]);
        cells[2].ShouldBe("82% (77% to 87%)");
        cells[3].ShouldBe("58% (57% to 58%)");

        static string Printed((double Low, double High) ends)
        {
            var (low, high) = new Interval(ends.Low, ends.High, 0.95, 0).Printed;
            return $"({low}% to {high}%)";
        }
    }

    [Fact]
    public async Task A_funnel_holds_every_area_of_its_programme_once_three_were_inspected()
    {
        await using var site = await SeveralPublished.Start();

        var page = await Page(site, "_benchmark/core-case.html");

        page.QuerySelectorAll(".plumb-picture svg").Length.ShouldBe(1);
        var told = page.QuerySelector(".plumb-picture")!.NextElementSibling!.TextContent;
        told.ShouldContain("3 areas");
        (await Page(site, "_benchmark/youth-standards.html")).QuerySelectorAll(".plumb-picture").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Methods_and_glossary_name_the_programme_of_each_text()
    {
        await using var site = await SeveralPublished.Start();

        var headings = (await Page(site, "methods.html")).QuerySelectorAll("main h2").Select(heading => heading.TextContent).ToList();
        headings.ShouldContain(heading => heading.StartsWith("Youth justice standards", StringComparison.Ordinal));
        var page = await Page(site, "glossary.cy.html");
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).ShouldAllBe(group => group.Count() == 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_leads_on_also_while_nothing_is_published(bool isFilled)
    {
        await using var site = isFilled ? await SeveralPublished.Start() : await CroydonPublished.Start();
        await using var scope = site.Server.Services.CreateAsyncScope();
        var files = new PublicSite(scope.ServiceProvider.GetRequiredService<Views>(), "http://localhost/reports/", [],
            scope.ServiceProvider.GetRequiredService<WorkspaceClock>().Today);
        var seen = 0;

        await foreach (var file in files.EveryFileAsync(Stop).Where(file => IsPage(file.Path)))
        {
            using var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Content));
            page.QuerySelector("main a[href$='.html']").ShouldNotBeNull(file.Path);
            seen++;
        }

        seen.ShouldBeGreaterThan(20);

        // What a report itself says is its own.
        static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("_check", StringComparison.Ordinal)
            && !path.EndsWith(".en.html", StringComparison.Ordinal)
            && (path[0] == '_' || !path.Contains('/') || path.Contains("/index.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "index")]
    [InlineData("llanelli-2012/", "llanelli-2012/index")]
    [InlineData("llanelli-2012", "llanelli-2012/index")]
    [InlineData("_data/", "_data/index")]
    public async Task The_bare_name_of_a_folder_leads_to_its_first_page_in_the_language_of_the_reader(string folder, string page)
    {
        await using var site = await SeveralPublished.Start();
        foreach (var (language, ending) in new[] { ("en", ".html"), ("cy", ".cy.html") })
        {
            using var visitor = site.Server.Visitor();
            visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

            using var answer = await visitor.GetAsync(new Uri("/reports/" + folder, UriKind.Relative), Stop);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe($"/reports/{page}{ending}");
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'none'");
            (await answer.Content.ReadAsStringAsync(Stop)).ShouldNotContain("<script");
        }

        using var stranger = site.Server.Visitor();
        using var none = await stranger.GetAsync(new Uri("/reports/nowhere-2012/", UriKind.Relative), Stop);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var list = await stranger.GetAsync(new Uri("/reports", UriKind.Relative), Stop);
        list.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'nonce-");
    }

    private static async Task<IDocument> Page(CroydonPublished site, string path)
    {
        using var visitor = site.Server.Visitor();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop));
    }

    /// <summary>What stands in the cells of one of the tables of a page.</summary>
    private static async Task<string[]> Cells(CroydonPublished site, string path, int table, string cells) =>
        [.. (await Page(site, path)).QuerySelectorAll("main table")[table].QuerySelectorAll(cells).Select(cell => Web.Tests.Page.Words(cell))];
}
