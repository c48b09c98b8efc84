using System.Globalization;
using AngleSharp.Dom;
using Plumbline.Cli.Tests.Croydon;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Rulesets;

/// <summary>Every drawing of every example can be read by everyone: in words, as numbers, and without turning one's head.</summary>
public sealed class ChartsOfReportsTests(BuiltReport croydon, RatedReports rated)
{
    private const int MostGridlines = 10;

    public static TheoryData<string, Language> All { get; } = new()
    {
        { "croydon-2012", Language.English },
        { "croydon-2012", Language.Welsh },
        { RatedReports.Youth, Language.English },
        { RatedReports.Youth, Language.Welsh },
        { RatedReports.Authority, Language.English },
        { RatedReports.Family, Language.English },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Each_has_headline_subtitle_text_alternative_table_few_gridlines_and_level_words(string example, Language language)
    {
        using var page = example == "croydon-2012" ? croydon.Page(language) : rated.Page(example, language);

        page.QuerySelectorAll("svg").SelectMany(FaultsOf).ShouldBeEmpty();
        page.QuerySelectorAll("svg").Length.ShouldBe(page.QuerySelectorAll("figure.chart").Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void So_has_each_funnel_of_a_comparison_of_areas(string language)
    {
        using var folder = new TemporaryFolder();
        Croydon.Program.Run("benchmark", Repository.PathTo("examples", "programme-2009-12", "areas.csv"), "--out", folder.Path).Code.ShouldBe(0);

        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(folder.PathTo($"benchmark.{language}.html")));

        page.QuerySelectorAll("svg").Length.ShouldBe(3);
        page.QuerySelectorAll("svg").SelectMany(FaultsOf).ShouldBeEmpty();
    }

    [Fact]
    public void The_example_has_charts_to_look_at() => croydon.Page(Language.English).QuerySelectorAll("svg").Length.ShouldBe(3);

    [Fact]
    public void A_drawing_that_lacks_all_of_it_is_named_for_each()
    {
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            "<figure id=bad><svg><text transform='rotate(90)'>a</text>"
            + $"{string.Concat(Enumerable.Repeat("<line stroke='#c9cdd0'/>", 11))}</svg></figure><p>no table</p>");

        FaultsOf(page.QuerySelector("svg")!).ShouldBe(
            ["bad: no text alternative", "bad: no headline", "bad: no subtitle", "bad: no table", "bad: 11 gridlines", "bad: turned text"]);
    }

    private static IEnumerable<string> FaultsOf(IElement svg)
    {
        var figure = svg.Closest("figure");
        var named = figure?.Id ?? svg.Id ?? "";
        var labels = svg.GetAttribute("aria-labelledby")?.Split(' ') ?? [];
        var gridlines = svg.QuerySelectorAll("line").Count(line => line.GetAttribute("stroke") == "#c9cdd0");
        (bool IsFault, string What)[] rules =
        [
            (svg.GetAttribute("role") != "img" || labels.Length != 2
                || labels.Any(id => svg.Owner!.GetElementById(id)?.TextContent.Trim().Length is not > 5), "no text alternative"),
            (figure?.QuerySelector("figcaption strong")?.TextContent.Trim().Length is not > 5, "no headline"),
            (figure?.QuerySelector("figcaption .measured")?.TextContent.Trim().Length is not > 5, "no subtitle"),
            (figure?.NextElementSibling?.QuerySelector("table caption") is null, "no table"),
            (gridlines > MostGridlines, string.Create(CultureInfo.InvariantCulture, $"{gridlines} gridlines")),
            (svg.QuerySelectorAll("text, g").Any(text => text.GetAttribute("transform")?.Contains("rotate", StringComparison.Ordinal) == true
                || text.HasAttribute("writing-mode") || text.HasAttribute("rotate")), "turned text"),
        ];
        return rules.Where(rule => rule.IsFault).Select(rule => $"{named}: {rule.What}");
    }
}
