using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The files of the report keep the rules of their formats, and are the same bytes whenever they are made.</summary>
public sealed class ReportFilesTests(BuiltReport report)
{
    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_document_is_valid_office_open_xml(Language language)
    {
        using var document = WordprocessingDocument.Open(report.PathOf(language, "docx"), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_machine_checkable_part_of_pdf_ua_holds(Language language)
    {
        var (code, output) = Python.Run("check_pdf_ua.py", report.PathOf(language, "pdf"));

        code.ShouldBe(0, output);
        output.ShouldContain($"names its language ({language.Tag()})");
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_outline_is_complete(Language language)
    {
        var headings = report
            .Page(language)
            .QuerySelectorAll("main h2[id], main section > h2, main h2")
            .Select(heading => BuiltReport.Squeezed(heading.TextContent))
            .ToList();

        headings.Count.ShouldBeGreaterThanOrEqualTo(19);
        report.Page(language).QuerySelectorAll("nav a").Length.ShouldBe(25);
        report.Page(language).QuerySelectorAll("svg[role=img]").Length.ShouldBe(3);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();

        Program.Run("report", ExampleFolder.Path, "--out", folder.Path, "--format", "html,docx,pdf").Code.ShouldBe(0);

        var first = FilesIn(Path.GetDirectoryName(report.PathOf(Language.English, "html"))!);
        var second = FilesIn(folder.Path);
        second.Keys.ShouldBe(first.Keys);
        first.Keys.Count(name => Path.GetExtension(name) is ".html" or ".docx" or ".pdf")
            .ShouldBe(16, "a report and a press notice in three formats and an easy-read summary in two, in two languages");
        first.Keys.Where(name => !first[name].AsSpan().SequenceEqual(second[name])).ShouldBeEmpty();

        static SortedDictionary<string, byte[]> FilesIn(string path) => new(
            Directory.GetFiles(path, "croydon-2012.*").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    /// <summary>In round brackets; in square ones where it is used first within brackets, as the owner of a recommendation is.</summary>
    [Theory]
    [InlineData(Language.English, "YOS", "[Youth Offending Service]")]
    [InlineData(Language.English, "PSR", "(pre-sentence report)")]
    [InlineData(Language.English, "ETE", "(education, training and employment)")]
    [InlineData(Language.Welsh, "GTI", "[Gwasanaeth Troseddau Ieuenctid]")]
    public void An_abbreviation_is_explained_where_it_is_used_first_and_only_there(Language language, string letters, string meaning)
    {
        var uses = report.Page(language).QuerySelectorAll("abbr").Where(use => use.TextContent == letters).ToList();

        uses.ShouldHaveSingleItem().NextSibling!.TextContent.ShouldStartWith($" {meaning}");
        uses[0].HasAttribute("title").ShouldBeFalse("what stands in a tooltip is not read by everyone");
    }
}
