using System.Globalization;
using AngleSharp.Dom;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>
/// What was printed in 2012 (tests/reference/croydon/published-figures.csv) is read back from the files of the report as a reader has them: the words in the
/// PDF and the document, the counts in the tables of the data.
/// </summary>
public sealed class ReadBackTests(BuiltReport report)
{
    private const string Blocks = "p, li, th, td, dt, dd, h1, h2, h3, h4, figcaption";

    private static readonly Dictionary<string, string> Themes = new()
    {
        ["safeguarding"] = "headline_safeg", ["risk-of-harm"] = "headline_roh", ["likelihood-of-reoffending"] = "headline_lor",
    };

    public static TheoryData<string> Texts => ["docx", "pdf"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_published_figure_stands_in_the_text_behind_the_words_that_lead_to_it(string format)
    {
        var text = report.TextOf(Language.English, format);
        var page = report.Page(Language.English);
        var figures = PublishedFigure.All.Where(figure => figure.Kind is "count" or "question" or "survey" && figure.IsTestable).ToList();

        figures.Count.ShouldBe(245);
        figures.Select(figure => FaultOf(figure, page.QuerySelector($"[data-label~='{figure.Id}']")!, text)).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_was_changed_in_the_text_is_named()
    {
        var page = report.Page(Language.English);
        var figure = PublishedFigure.All.Single(figure => figure.Id == "F136");
        var element = page.QuerySelector("[data-label~='F136']")!;
        var passage = PassageOf(element);
        var text = report.TextOf(Language.English, "pdf");

        FaultOf(figure, element, text).ShouldBeNull();
        FaultOf(figure, element, text.Replace(passage, passage[..^3], StringComparison.Ordinal)).ShouldNotBeNull();
    }

    [Fact]
    public void Every_published_figure_comes_out_of_the_tables_of_the_data()
    {
        Dictionary<string, (int Part, int Whole)> counts = new(StringComparer.Ordinal);
        foreach (var row in report.Data("figures").Where(row => row["population"] == "all"))
        {
            counts[row["question"]] = (Whole(row["sufficient"]), Whole(row["applicable"]));
        }

        foreach (var row in report.Data("survey"))
        {
            counts[row["question"]] = (Whole(row["yes"]), Whole(row["answered"]));
        }

        foreach (var row in report.Data("scores"))
        {
            var key = row["level"] is "criterion" or "section" ? $"{row["level"]}_{row["id"]}" : Themes[row["id"]];
            counts[key] = (Whole(row["sufficient"]), Whole(row["applicable"]));
        }

        var cases = report.Data("cases").Count();
        counts["sample_cases"] = (cases, cases);
        var figures = PublishedFigure.All
            .Where(figure => figure.Kind is not ("context" or "benchmark") && figure.IsTestable)
            .Where(figure => !figure.Key.EndsWith("_respondents", StringComparison.Ordinal))
            .ToList();
        figures.Count.ShouldBe(261);
        figures.Select(figure => FaultOf(figure, counts)).OfType<string>().ShouldBeEmpty();
    }

    private static string? FaultOf(PublishedFigure figure, Dictionary<string, (int Part, int Whole)> counts)
    {
        var found = figure.Key.Split('+').Select(key => counts[key]).ToList();
        var (part, whole) = (found.Sum(count => count.Part), found.Sum(count => count.Whole));
        return figure.FaultOf(figure.IsOfSufficient ? part : whole - part, whole);
    }

    private static string? FaultOf(PublishedFigure figure, IElement element, string text) =>
        text.Contains(PassageOf(element), StringComparison.Ordinal) ? PrintedWords.FaultOf(figure, element.TextContent) : $"{figure.Id} {PassageOf(element)}";

    /// <summary>The words of a figure behind those of its paragraph that lead to it.</summary>
    private static string PassageOf(IElement figure)
    {
        var block = figure.Closest(Blocks)!;
        var before = block.Descendants().OfType<IText>()
            .Where(text => (figure.CompareDocumentPosition(text) & DocumentPositions.Preceding) != 0).Select(text => text.Data);
        return BuiltReport.Squeezed(string.Concat(before) + figure.TextContent);
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
