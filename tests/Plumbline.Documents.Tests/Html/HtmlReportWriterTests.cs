using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Plumbline.Documents.Html;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Html;

public sealed class HtmlReportWriterTests
{
    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    private static string Source(Language language) =>
        Encoding.UTF8.GetString(
            new HtmlReportWriter().Write(Given.AReport()).Value.Single(file =>
                file.Path.EndsWith($".{language.Code()}.html", StringComparison.Ordinal)).Content.Span);

    private static IHtmlDocument Page(Language language) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Source(language));

    [Fact]
    public void One_page_is_written_for_each_language() =>
        new HtmlReportWriter().Write(Given.AReport()).Value.Select(file => file.Path).ShouldBe(["seaport-2026.en.html", "seaport-2026.cy.html"]);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_page_is_strict_html_in_its_own_language(Language language)
    {
        var page = Page(language);

        page.DocumentElement.GetAttribute("lang").ShouldBe(language.Tag());
        page.Title.ShouldBe(Given.ADocument(language).Title);
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Every_id_is_unique_and_every_link_within_the_page_arrives(Language language)
    {
        var page = Page(language);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();

        ids.ShouldBeUnique();
        var targets = page.Links.Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('#')).Select(href => href[1..]).ToList();
        targets.Count.ShouldBeGreaterThan(20);
        targets.Except(ids!).ShouldBeEmpty();
        page.All
            .SelectMany(element => (element.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Except(ids!)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere()
    {
        var page = Page(Language.English);

        page.QuerySelectorAll("script, link, img, iframe, object, [src], [srcset], [onclick]").ShouldBeEmpty();
        Source(Language.English).ShouldNotContain("@import");
        Source(Language.English).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).ShouldNotContain("http://");
    }

    [Fact]
    public void A_figure_leads_to_its_judgements_and_they_lead_back()
    {
        var page = Page(Language.English);
        var figure = page.QuerySelector("a.figure[data-label=F064]")!;

        var entry = page.GetElementById(figure.GetAttribute("href")![1..])!;

        entry.ParentElement!.LocalName.ShouldBe("details");
        entry.ParentElement.QuerySelector("summary")!.TextContent.ShouldBe("A full assessment was made 26 of 38 (68%)");
        entry.QuerySelectorAll("tbody td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["26", "12", "0", "0", "0"]);
        entry.QuerySelector("tbody td:nth-child(3)")!.TextContent.ShouldStartWith("C01, C02");
        entry.QuerySelectorAll("p.back a").Select(link => link.TextContent).ShouldContain("1.1 Risk of Harm to others");
        page.GetElementById(entry.QuerySelector("p.back a")!.GetAttribute("href")![1..]).ShouldBe(figure);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Page(Language.English).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Every_table_has_a_caption_and_headers_with_scope()
    {
        var page = Page(Language.English);

        page.QuerySelectorAll("main .table table").ShouldAllBe(table => table.QuerySelector("caption")!.TextContent.Length > 0);
        page.QuerySelectorAll("th").Length.ShouldBeGreaterThan(20);
        page.QuerySelectorAll("th").ShouldAllBe(header => header.GetAttribute("scope") == "col" || header.GetAttribute("scope") == "row");
    }

    [Fact]
    public void A_chart_has_a_name_a_description_and_its_figures_as_a_table()
    {
        var figure = Page(Language.Welsh).GetElementById("chart-scores")!;
        var svg = figure.QuerySelector("svg")!;

        svg.GetAttribute("role").ShouldBe("img");
        svg.QuerySelector("title")!.TextContent.ShouldBe("Sgorau’r meini prawf");
        svg.QuerySelector("desc")!.TextContent.ShouldContain("78%");
        figure.NextElementSibling!.QuerySelectorAll("tbody td").Select(cell => cell.TextContent).ShouldContain("78%");
    }

    [Fact]
    public void Words_in_another_language_say_so() =>
        Page(Language.Welsh).QuerySelector("main [lang]")!.GetAttribute("lang").ShouldBe("en-GB");

    [Fact]
    public void Text_can_never_become_markup()
    {
        var document = Given.ADocument(Language.English) with
        {
            Title = "<script>alert(1)</script>", Body = [new Paragraph("<img src=x onerror=alert(1)> & \"quoted\"")],
        };
        var report = Given.AReport() with { Documents = [document] };

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(new HtmlReportWriter().Write(report).Value[0].Content.Span));

        page.QuerySelectorAll("script, img").ShouldBeEmpty();
        page.QuerySelector("main > p")!.TextContent.ShouldBe("<img src=x onerror=alert(1)> & \"quoted\"");
    }

    [Fact]
    public void An_attribute_can_never_become_another()
    {
        const string hostile = "https://example.org/?q=1&r=\" onmouseover=\"alert(1)\" x='<b>'";
        var document = Given.ADocument(Language.English) with { Body = [new Paragraph(new Link(hostile, "text"))] };

        var page = PageOf(document);

        var link = page.QuerySelector("main > p a")!;
        link.GetAttribute("href").ShouldBe(hostile);
        link.HasAttribute("onmouseover").ShouldBeFalse();
        page.QuerySelectorAll("b").ShouldBeEmpty();
    }

    [Fact]
    public void Text_in_a_chart_can_never_become_markup()
    {
        const string hostile = "<a&b\"/>";
        var table = new DataTable("t", "Table", [new Column("A"), new Column("B")], [new Row(["1"], ["1"])]);
        var charts = new[] { ChartKind.Bars, ChartKind.Groups }.Select(kind => new Chart(
            $"chart-{kind}", hostile, hostile, hostile, kind, 10, "", [new Bar(hostile, 1, hostile)], table with { Id = $"table-{kind}" })).ToList();

        var page = PageOf(Given.ADocument(Language.English) with { Body = [.. charts] });

        page.QuerySelectorAll("svg a").ShouldBeEmpty();
        foreach (var svg in page.QuerySelectorAll("svg"))
        {
            svg.QuerySelector("title")!.TextContent.ShouldBe(hostile);
            svg.QuerySelector("desc")!.TextContent.ShouldBe(hostile);
            svg.QuerySelectorAll("text").Count(text => text.TextContent == hostile).ShouldBe(2);
        }

        page.QuerySelectorAll("svg").Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Every_row_of_a_table_begins_with_its_header(Language language)
    {
        var page = Page(language);
        var rows = page.QuerySelectorAll("main .table tbody tr");

        rows.Length.ShouldBeGreaterThan(10);
        rows.ShouldAllBe(row => row.FirstElementChild!.LocalName == "th" && row.FirstElementChild.GetAttribute("scope") == "row");
        page.QuerySelectorAll("#definitions-1 tbody th").Select(term => term.TextContent).ShouldBe(["Asset", language == Language.Welsh ? "TTI" : "YOT"]);
    }

    private static IHtmlDocument PageOf(Document document) =>
        new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(new HtmlReportWriter().Write(Given.AReport() with { Documents = [document] }).Value[0].Content.Span));

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Source(Language.Welsh).ShouldBe(Source(Language.Welsh));
}
