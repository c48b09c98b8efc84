using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Cli.Tests.Croydon;
using Plumbline.Testing;
using UglyToad.PdfPig;

namespace Plumbline.Cli.Tests.Rulesets;

/// <summary>The press notice and the easy-read summary that lie beside the report of every example, in every language of its instrument.</summary>
public sealed partial class LeafletTests(BuiltReport croydon, RatedReports rated)
{
    private const int LongestSentence = 15;

    public static TheoryData<string, Language> All => ChartsOfReportsTests.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Both_are_one_accessible_page_and_the_notice_is_valid_office_open_xml(string example, Language language)
    {
        foreach (var leaflet in new[] { "press-notice", "easy-read" })
        {
            using var pdf = PdfDocument.Open(File.ReadAllBytes(PathOf(example, leaflet, language, "pdf")));
            pdf.NumberOfPages.ShouldBe(1, leaflet);
            var (code, output) = Python.Run("check_pdf_ua.py", PathOf(example, leaflet, language, "pdf"));
            code.ShouldBe(0, output);
        }

        using var document = WordprocessingDocument.Open(PathOf(example, "press-notice", language, "docx"), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        File.Exists(PathOf(example, "easy-read", language, "docx")).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_of_the_press_notice_stands_in_the_report_as_it_stands_here(string example, Language language)
    {
        using var notice = Page(example, "press-notice", language);
        using var report = Page(example, null, language);
        var printed = report.QuerySelectorAll("[data-keys]").Select(Said).ToHashSet();

        notice.QuerySelectorAll("[data-keys]").Select(Said).ShouldAllBe(figure => printed.Contains(figure));
        notice.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")).ShouldBe(["#main"]);
        notice.QuerySelector("main a[href]")!.GetAttribute("href").ShouldBe($"{example}.{language.Code()}.html");
        notice.QuerySelector(".callout")!.TextContent.ShouldContain(language == Language.Welsh ? "dan embargo" : "under embargo");
    }

    [Fact]
    public void The_press_notice_of_the_example_has_its_headline_scores_with_words_and_ranges_findings_and_recommendations()
    {
        using var notice = Page("croydon-2012", "press-notice", Language.English);
        var text = BuiltReport.Squeezed(notice.QuerySelector("main")!.TextContent);

        notice.QuerySelector("h1")!.TextContent.ShouldBe("Croydon: work good enough in 56% to 72% of what inspectors judged");
        notice.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(
            ["What was inspected", "Scores", "Strengths", "Areas for improvement", "Recommendations: 6", "Notes to editors"]);
        notice.QuerySelectorAll("ol li").Length.ShouldBe(6);
        foreach (var score in croydon.Page(Language.English).QuerySelectorAll("#glance-table tbody tr"))
        {
            var cells = score.Children.Select(cell => cell.TextContent).ToList();
            text.ShouldContain(BuiltReport.Squeezed($"{cells[0]}: {cells[1]}, {cells[3]} improvement required. Likely range: {cells[2]}."));
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public void Each_abbreviation_of_the_glossary_is_explained_once_in_the_press_notice_where_it_occurs(Language language)
    {
        using var notice = Page("croydon-2012", "press-notice", language);
        var text = notice.QuerySelector("main")!.TextContent;
        var glossary = File.ReadAllText(Repository.PathTo("instruments", "core-case", "texts", $"glossary.{language.Code()}.md"));
        var occurring = Term().Matches(glossary).Select(term => term.Groups[1].Value).Where(term => Regex.IsMatch(text, $@"\b{term}\b")).ToList();

        occurring.ShouldNotBeEmpty();
        occurring.ShouldAllBe(term => notice.QuerySelectorAll("abbr").Count(use => use.TextContent == term) == 1);
    }

    [Fact]
    public void Where_a_ruleset_has_no_percentages_its_words_stand_in_their_place()
    {
        using var youth = Page(RatedReports.Youth, "press-notice", Language.English);
        using var family = Page(RatedReports.Family, "press-notice", Language.English);
        using var whole = Page(RatedReports.Youth, "easy-read", Language.English);

        youth.QuerySelector("h1")!.TextContent.ShouldContain("inspectors give the rating ");
        youth.QuerySelectorAll("h2")[1].TextContent.ShouldBe("Ratings");
        family.QuerySelector("h1")!.TextContent.ShouldEndWith("what inspectors found");
        whole.QuerySelector("#how-good + .point")!.TextContent.ShouldContain("Our word for this is: ");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_easy_read_summary_has_short_sentences_no_abbreviation_and_a_picture_for_each_point(string example, Language language)
    {
        using var page = Page(example, "easy-read", language);
        var points = page.QuerySelectorAll(".point").ToList();
        var sentences = points.SelectMany(point => Stop().Split(point.QuerySelector("p")!.TextContent.Replace($"{example}.{language.Code()}.html", "here.")))
            .Where(sentence => sentence.Length > 0).ToList();

        points.Count.ShouldBeInRange(4, 12);
        sentences.Count.ShouldBeGreaterThan(8);
        sentences.Where(sentence => language == Language.English && sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > LongestSentence)
            .ShouldBeEmpty();
        sentences.Where(sentence => Abbreviation().IsMatch(sentence)).ShouldBeEmpty();
        points.ShouldAllBe(point => point.QuerySelectorAll("svg").Length == 1);
        page.QuerySelectorAll("svg").SelectMany(PictureFaults).ShouldBeEmpty();
    }

    [Fact]
    public void The_easy_read_summary_of_the_example_says_so_many_of_ten_as_the_report_says_per_cent()
    {
        using var page = Page("croydon-2012", "easy-read", Language.English);
        using var report = croydon.Page(Language.English);
        var tenths = page.QuerySelectorAll("#how-good ~ .point [data-tokens=tenths]").ToList();

        tenths.Count.ShouldBe(7);
        foreach (var said in tenths)
        {
            var percent = int.Parse(report.QuerySelectorAll($"[data-keys='{said.GetAttribute("data-keys")}']")[0].TextContent.TrimEnd('%'), null);
            said.TextContent.ShouldBe($"about {(percent + 5) / 10} out of 10 times");
        }

        page.QuerySelectorAll("#how-good + .point svg circle").Count(ring => ring.GetAttribute("fill") != "#fff").ShouldBeGreaterThan(4);
    }

    /// <summary>The rules for drawings as far as they are about pictures: read by everyone, no text that is turned, none at all.</summary>
    private static IEnumerable<string> PictureFaults(IElement svg)
    {
        var labels = svg.GetAttribute("aria-labelledby")?.Split(' ') ?? [];
        if (svg.GetAttribute("role") != "img" || labels.Length != 2
            || labels.Any(id => svg.Owner!.GetElementById(id)?.TextContent.Trim().Length is not > 5))
        {
            yield return $"{svg.Id}: no text alternative";
        }

        if (svg.QuerySelectorAll("text").Length > 0)
        {
            yield return $"{svg.Id}: words in a picture";
        }
    }

    private string PathOf(string example, string? leaflet, Language language, string format) => Path.Combine(
        example == "croydon-2012" ? Path.GetDirectoryName(croydon.PathOf(language, format))! : rated.Folder(example),
        $"{example}{(leaflet is null ? "" : $".{leaflet}")}.{language.Code()}.{format}");

    private IDocument Page(string example, string? leaflet, Language language) =>
        new HtmlParser().ParseDocument(File.ReadAllText(PathOf(example, leaflet, language, "html")));

    private static (string? Keys, string? Tokens, string Text) Said(IElement figure) =>
        (figure.GetAttribute("data-keys"), figure.GetAttribute("data-tokens"), figure.TextContent);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})")]
    private static partial Regex Stop();

    // HM, whose meaning is filled in, is part of a name and stands as it does there.
    [GeneratedRegex(@"\*\*(\p{Lu}\w*\p{Lu}\w*)\*\*: \w")]
    private static partial Regex Term();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}?\p{Lu}|\b(?:e\.g\.|i\.e\.|etc)")]
    private static partial Regex Abbreviation();
}
