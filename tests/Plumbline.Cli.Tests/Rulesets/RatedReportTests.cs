using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Cli.Tests.Croydon;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Rulesets;

/// <summary>Every ruleset has its report, from its own outline and in its own words; what they should print comes from tests/reference/rulesets.</summary>
public sealed class RatedReportTests(RatedReports reports)
{
    private static readonly JsonElement Expected =
        JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "rulesets", "examples.json"))).RootElement;

    public static TheoryData<string, Language> All => RatedReports.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_document_is_valid_office_open_xml(string example, Language language)
    {
        using var document = WordprocessingDocument.Open(reports.PathOf(example, language, "docx"), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_machine_checkable_part_of_pdf_ua_holds(string example, Language language)
    {
        var (code, output) = Python.Run("check_pdf_ua.py", reports.PathOf(example, language, "pdf"));

        code.ShouldBe(0, output);
        output.ShouldContain($"names its language ({language.Tag()})");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_link_within_the_page_arrives_and_no_heading_stands_over_nothing(string example, Language language)
    {
        var page = reports.Page(example, language);

        var links = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Distinct().ToList();
        links.Count.ShouldBeGreaterThan(10);
        links.Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
        page.QuerySelectorAll("main [id]").Select(element => element.Id!).ShouldBeUnique();
        page.QuerySelectorAll("h2").Where(heading => heading.NextElementSibling is null or { LocalName: "h2" })
            .Select(heading => heading.TextContent).ShouldBeEmpty();
    }

    [Fact]
    public void A_standard_has_the_word_that_a_second_program_gives_it_and_says_which_key_question_decided()
    {
        var page = reports.Page(RatedReports.Youth, Language.English);
        foreach (var standard in Expected.GetProperty("youth").GetProperty("standards").EnumerateObject())
        {
            var box = Text(page, $"box-criterion-{standard.Name.Replace('.', '-')}");
            box.ShouldContain(standard.Value.GetString()!);
            box.ShouldMatch("The lowest key question decides|Given by people");
        }

        Text(page, "box-overall").ShouldContain($"{Expected.GetProperty("youth").GetProperty("points").GetInt32()} / 36");
        Text(page, "box-overall").ShouldContain(Expected.GetProperty("youth").GetProperty("overall").GetString()!);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_first_page_shows_every_rating_in_one_picture_what_was_inspected_three_findings_and_what_happens_next(string example, Language language)
    {
        var page = reports.Page(example, language);
        var given = page.QuerySelectorAll("#ratings-table tbody tr").Select(row => (row.Children[0].TextContent, row.Children[1].TextContent)).ToList();

        page.QuerySelectorAll("main h2")[0].Id.ShouldBe("at-a-glance");
        var rows = page.QuerySelectorAll("#glance-table tbody tr").Select(row => row.TextContent).ToList();
        given.ShouldAllBe(rating => rows.Count(row => row.Contains(rating.Item1) && row.Contains(rating.Item2)) == 1);
        given.ShouldAllBe(rating => page.QuerySelector("#glance desc")!.TextContent.Contains(rating.Item1) && Text(page, "glance").Contains(rating.Item2));
        page.QuerySelectorAll("#glance-findings + ol > li").Length.ShouldBe(3);
        Text(page, "glance-inspected").ShouldNotBeEmpty();
        Text(page, "glance-next").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Language.English, "The rule gave Inadequate.", "within the discretion", "ratings panel", "put right within days")]
    [InlineData(Language.Welsh, "Rhoddodd y rheol Annigonol.", "o fewn y disgresiwn", "panel graddio", "o fewn dyddiau")]
    public void What_people_moved_stands_beside_the_word_of_the_rule_with_role_and_reason(Language language, params string[] words)
    {
        var box = Text(reports.Page(RatedReports.Youth, language), "box-criterion-3-3");

        words.ShouldAllBe(word => box.Contains(word));
    }

    [Fact]
    public void A_ruleset_without_a_word_for_the_whole_prints_none()
    {
        var page = reports.Page(RatedReports.Family, Language.English);

        page.GetElementById("box-overall").ShouldBeNull();
        page.QuerySelectorAll("#ratings-table tbody tr").Length.ShouldBe(Expected.GetProperty("family").GetProperty("outcomes").EnumerateObject().Count());
    }

    [Fact]
    public void The_rows_of_a_decision_table_share_out_the_cases_that_it_could_rate()
    {
        var page = reports.Page(RatedReports.Family, Language.English);
        foreach (var item in Expected.GetProperty("family").GetProperty("items").EnumerateObject())
        {
            var rows = page.QuerySelectorAll($"#rows-{item.Name} tbody tr")
                .Select(row => (What: row.Children[0].TextContent, Cases: int.Parse(row.Children[1].TextContent, CultureInfo.InvariantCulture)))
                .ToList();

            Sum("Strength").ShouldBe(item.Value[0].GetInt32(), item.Name);
            (Sum("Strength") + Sum("Area needing improvement")).ShouldBe(item.Value[1].GetInt32(), item.Name);

            int Sum(string rating) => rows.Where(row => row.What.StartsWith(rating, StringComparison.Ordinal)).Sum(row => row.Cases);
        }
    }

    [Fact]
    public void A_statement_says_the_step_it_reached_the_evidence_both_ways_and_why_not_another()
    {
        var page = reports.Page(RatedReports.Authority, Language.English);
        var reached = page.QuerySelectorAll("#falls-criterion-needs tbody tr").Single(row => row.Children[1].TextContent.Trim() == "1");

        reached.Children[0].TextContent.ShouldContain("2: At least partly");
        new[] { "for", "against", "not-higher", "not-lower" }.ShouldAllBe(part => page.GetElementById($"criterion-needs-{part}") != null);
    }

    [Fact]
    public void An_instrument_of_one_language_gives_one_report_and_refuses_another_with_its_remedy()
    {
        File.Exists(reports.PathOf(RatedReports.Family, Language.Welsh, "html")).ShouldBeFalse();
        using var folder = new TemporaryFolder();

        var example = Repository.PathTo("examples", RatedReports.Family);
        var (code, _, error) = Croydon.Program.Run("report", example, "--out", folder.PathTo("out"), "--language", "cy");

        code.ShouldBe(1);
        error.ShouldContain("inspection.yaml:6");
        error.ShouldContain("ask for --language en, or translate the instrument");
        Directory.Exists(folder.PathTo("out")).ShouldBeFalse();
    }

    /// <summary>On one key question of out-of-court planning two of ten cases were good enough: with a smallest count of five nothing may tell that.</summary>
    [Fact]
    public void Small_numbers_behind_a_rating_are_withheld_in_every_format()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "cases.csv", "judgements.csv", "panel.yaml", "inspection.yaml" })
        {
            var text = File.ReadAllText(Repository.PathTo("examples", RatedReports.Youth, file));
            File.WriteAllText(folder.PathTo(file), text.Replace("show_judgements: yes", "show_judgements: no\n  smallest_count: 5", StringComparison.Ordinal));
        }

        Croydon.Program.Run("report", folder.Path, "--out", folder.PathTo("out"), "--format", "html,data").Error.ShouldBeEmpty();

        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "out", $"{RatedReports.Youth}.en.html")));
        var box = Text(page, "box-criterion-3-2");
        box.ShouldContain("Inadequate");
        box.ShouldContain("withheld to protect small numbers");
        page.Body!.TextContent.ShouldNotContain("2 of 10");
        File.ReadAllText(Path.Combine(folder.Path, "out", "data", "scores.json")).ShouldNotContain("2 of 10");
        File.ReadLines(Path.Combine(folder.Path, "out", "data", "scores.csv")).Single(line => line.StartsWith("criterion,3.2,", StringComparison.Ordinal))
            .ShouldContain("[c],[c],[c]");
    }

    private static string Text(IDocument page, string id) =>
        string.Join(' ', page.GetElementById(id)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
