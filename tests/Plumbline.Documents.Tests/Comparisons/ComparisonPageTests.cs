using System.Text;
using AngleSharp.Html.Parser;
using Plumbline.Documents.Comparisons;
using Plumbline.Inspections;
using Plumbline.Programmes;

namespace Plumbline.Documents.Tests.Comparisons;

public sealed class ComparisonPageTests
{
    private static readonly Benchmark Benchmark = new(new LocalText("Three areas", "Tair ardal"), [new BenchmarkRow("safeguarding", 38, 91, 67)]);

    private static readonly Funnel Funnel = new(
        "safeguarding",
        67,
        1,
        [new FunnelPoint("Seaport", 65, 38, true, -0.2), new FunnelPoint("Hill & <Dale>", 91, 38, false, 3.2), new FunnelPoint("Lowtown", 38, 60, true, -3.4)]);

    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Every_row_begins_with_the_area_or_theme_it_tells_of(Language language)
    {
        var page =
            new HtmlParser().ParseDocument(
                Encoding.UTF8.GetString(
                    ComparisonPage.Files(Benchmark, [Funnel]).Single(file => file.Path == $"benchmark.{language.Code()}.html").Content.Span));

        var tables = page.QuerySelectorAll("table");
        tables.Length.ShouldBe(2);
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.FirstElementChild!.LocalName == "th" && row.FirstElementChild.GetAttribute("scope") == "row");
        tables[1].QuerySelectorAll("tbody th").Select(area => area.TextContent).ShouldBe(["Hill & <Dale>", "Lowtown", "Seaport"]);
        page.QuerySelectorAll("dale").ShouldBeEmpty();
    }
}
