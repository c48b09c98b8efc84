using System.Text;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Csv;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Files.Yaml;
using Plumbline.Testing;

namespace Plumbline.Files.Tests;

/// <summary>What is too deep, too long, too wrong or no text is refused by file and line, before it takes memory or time.</summary>
public sealed class BoundedReadingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("![")]
    [InlineData("_a")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("**a *b ")]
    [InlineData("{{")]
    public void A_text_nested_a_hundred_thousand_deep_is_refused_by_line(string sign)
    {
        var refusal = NarrativeFile.Parse("# Strengths\n\n" + string.Concat(Enumerable.Repeat(sign, 100_000)) + "\n", "a.en.md", Language.English).Refusals
            .ShouldHaveSingleItem();

        (refusal.Code, refusal.Place!.Value.File, refusal.Place.Value.Line).ShouldBe(("nested-too-deep", "a.en.md", 3));
    }

    [Fact]
    public void A_list_that_goes_down_line_by_line_is_refused_where_it_is_too_deep()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', 2 * depth) + "- a\n"));

        NarrativeFile.Parse(text, "a.en.md", Language.English).Refusals.ShouldHaveSingleItem().Code.ShouldBe("nested-too-deep");
    }

    [Fact]
    public void Emphasis_within_emphasis_has_an_end()
    {
        var text = string.Concat(Enumerable.Repeat("*a **b ", 100)) + string.Concat(Enumerable.Repeat("c** d*", 100));

        NarrativeFile.Parse(text, "a.en.md", Language.English).Refusals.ShouldContain(refusal => refusal.Code == "nested-too-deep");
    }

    [Fact]
    public void A_list_in_a_quotation_in_a_list_is_no_fault() =>
        NarrativeFile.Parse("- one\n  - two\n    > - three *with **strong** words*\n", "a.en.md", Language.English).Refusals.ShouldBeEmpty();

    [Theory]
    [InlineData("narrative/acknowledgements.en.md", "The plan was\n  made\u0007 in time.\n", 2, 7, "U+0007")]
    [InlineData("narrative/acknowledgements.en.md", "The\uFFFF plan.\n", 1, 4, "U+FFFF")]
    [InlineData("narrative/acknowledgements.en.md", "Si\uFFFDn.\n", 1, 3, "U+FFFD")]
    [InlineData("narrative/acknowledgements.en.md", "A plan &#7; b.\n", 1, 8, "U+0007")]
    [InlineData("recommendations.yaml", "recommendations:\n  - id: \"a\u0007\"\n", 2, 11, "U+0007")]
    [InlineData("recommendations.yaml", "recommendations:\n  - id: \"a\\a\"\n", 2, 9, "U+0007")]
    [InlineData("responses/children.csv", "respondent_id,question_key,answer\nR\u00011,s,yes\n", 2, 2, "U+0001")]
    [InlineData("datapackage.json", "{\n \"a\u001B\": 1}", 2, 4, "U+001B")]
    public void A_character_that_is_no_text_is_refused_by_file_line_and_column(string name, string content, int line, int column, string character)
    {
        using var example = new CopiedExample();
        File.WriteAllText(example.PathTo(name), content);

        var faults = FolderCheck.Of(example.Path, InstrumentShelf.In(Repository.PathTo("instruments"))).Faults;

        faults
            .Where(fault => fault.Message.Contains(character, StringComparison.Ordinal))
            .ShouldHaveSingleItem().Place
            .ShouldBe(new Place(example.PathTo(name), line, column));
    }

    [Fact]
    public void A_text_of_windows_1252_is_refused_where_the_first_letter_is_lost()
    {
        var path = folder.PathTo("a.en.md");
        File.WriteAllBytes(path, [.. "The plan\nof Si"u8, 0xF4, .. "n.\n"u8]);

        NarrativeFile.Read(path, "a.en.md").Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("a.en.md:2:6: is not UTF-8 text here; save it with the encoding UTF-8");
    }

    [Fact]
    public void A_text_of_utf_16_is_read()
    {
        var path = folder.PathTo("a.en.md");
        File.WriteAllBytes(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Siôn’s plan\n")]);

        NarrativeFile.Read(path, "a.en.md").Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_faults_is_read_to_its_end_and_five_hundred_are_kept()
    {
        var faults = new Faults();

        CsvTable.Parse(
            Encoding.UTF8.GetBytes("case_id,answer\n" + string.Concat(Enumerable.Repeat("a\n", 300_000))),
            "t.csv",
            ["case_id", "answer"],
            null,
            faults)
            .ShouldBeEmpty();

        faults.Count.ShouldBe(501);
        faults[^1].ToString().ShouldBe("and 299,500 more");
    }

    [Theory]
    [InlineData(1_001, 1, "csv-width")]
    [InlineData(900, 3_000, "csv-too-long")]
    public void A_list_wider_or_longer_than_any_is_refused(int columns, int rows, string code)
    {
        var line = string.Join(',', Enumerable.Range(0, columns).Select(column => $"c{column}")) + "\n";
        var refusals = new Faults();

        ExtractTable.Parse(Encoding.UTF8.GetBytes(line + string.Concat(Enumerable.Repeat(line, rows))), "t.csv", refusals).ShouldBeNull();

        refusals.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_yaml_file_of_half_a_million_values_is_refused_where_it_goes_too_far()
    {
        var faults = new Faults();

        YamlFile.Parse("a:\n" + string.Concat(Enumerable.Repeat("- 1\n", 500_000)), "a.yaml", faults).ShouldBeNull();

        faults.ShouldHaveSingleItem().Message.ShouldContain("300000 names and values");
    }

    [Fact]
    public void A_device_is_no_endless_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is none there");
        var faults = new Faults();

        FileBytes.Read("/dev/zero", "zero", 1024 * 1024, faults).ShouldBeNull();

        faults.ShouldHaveSingleItem().Code.ShouldBe("file-too-long");
    }

    public void Dispose() => folder.Dispose();
}
