namespace Plumbline.Cli.Tests.Croydon;

/// <summary>Every published figure stands in the report, alike in the page, the document and the PDF.</summary>
public sealed class ReportTextTests(BuiltReport report)
{
    public static TheoryData<Language, string> EveryText =>
        new(from language in Languages.All from format in new[] { "docx", "pdf" } select (language, format));

    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    [Fact]
    public void Every_published_figure_is_printed_as_it_was_in_2012()
    {
        var printed = Labelled(Language.English);

        PublishedFigure.All
            .Where(figure => figure.Kind is "count" or "question" or "survey" && figure.IsTestable)
            .Select(figure => printed.TryGetValue(figure.Id, out var words) ? PrintedWords.FaultOf(figure, words) : $"{figure.Id} is nowhere printed")
            .OfType<string>()
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_Welsh_text_prints_the_same_figures()
    {
        var (english, welsh) = (Labelled(Language.English), Labelled(Language.Welsh));

        welsh.Keys.Order().ShouldBe(english.Keys.Order());
        foreach (var (label, words) in english)
        {
            Percentages(welsh[label]).ShouldBe(Percentages(words), label);
        }
    }

    [Theory]
    [MemberData(nameof(EveryText))]
    public void Every_block_of_the_page_stands_in_the_other_formats_with_the_same_figures(Language language, string format)
    {
        var text = report.TextOf(language, format);
        var blocks = report.ParagraphsOf(language);

        blocks.Count.ShouldBeGreaterThan(250);
        blocks.Where(block => !text.Contains(BuiltReport.Squeezed(block), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Safeguarding37%91%68%65%")]
    [InlineData("RiskofHarmtoothers36%85%63%56%")]
    [InlineData("LikelihoodofReoffending43%87%71%72%")]
    [InlineData("Score65%CommentMODERATEimprovementrequired", 3)]
    [InlineData("Score56%CommentSUBSTANTIALimprovementrequired")]
    [InlineData("Score72%CommentMODERATEimprovementrequired")]
    [InlineData("Score66%CommentMODERATEimprovementrequired")]
    [InlineData("Score53%CommentSUBSTANTIALimprovementrequired")]
    [InlineData("Score75%CommentMINIMUMimprovementrequired")]
    [InlineData("Score67%CommentMODERATEimprovementrequired")]
    [InlineData("Score80%CommentMINIMUMimprovementrequired")]
    [InlineData("AssessmentandsentenceplanningOverallscore:65%")]
    [InlineData("DeliveryandreviewofinterventionsOverallscore:67%")]
    [InlineData("OutcomesOverallscore:65%")]
    public void Scores_and_benchmark_stand_in_boxes_and_tables(string words, int times = 1)
    {
        var page = BuiltReport.Squeezed(report.Page(Language.English).QuerySelector("main")!.TextContent);

        foreach (var text in new[] { page, report.TextOf(Language.English, "docx"), report.TextOf(Language.English, "pdf") })
        {
            (text.Split(words).Length - 1).ShouldBeGreaterThanOrEqualTo(times);
        }
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Every_link_of_the_page_arrives_and_every_figure_leads_to_its_question_base_and_judgements(Language language)
    {
        var page = report.Page(language);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.ShouldBeUnique();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Distinct().ShouldBeSubsetOf(ids);
        page.QuerySelectorAll("[data-label]").Where(figure => figure.LocalName != "a").Select(figure => figure.OuterHtml).ShouldBeEmpty();
        page.GetElementById("j-q11-rmp-done")!.TextContent.ShouldContain("22");
        page.GetElementById("j-q11-rmp-done")!.TextContent.ShouldContain("26");
        page.GetElementById("j-q11-rmp-done")!.TextContent.ShouldContain("C01");
    }

    private Dictionary<string, string> Labelled(Language language) => report.Page(language).QuerySelectorAll("[data-label]")
        .SelectMany(figure => figure.GetAttribute("data-label")!.Split(' ').Select(label => (Label: label, Words: figure.TextContent)))
        .ToDictionary(figure => figure.Label, figure => figure.Words);

    private static string Percentages(string words) => string.Join(' ', words.Split(' ').Where(word => word.Contains('%')).Select(word => word.Trim('(', ')')));
}
