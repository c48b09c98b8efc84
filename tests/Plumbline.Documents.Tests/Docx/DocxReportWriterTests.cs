using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Documents.Docx;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Testing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Plumbline.Documents.Tests.Docx;

public sealed class DocxReportWriterTests
{
    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    private static byte[] Written(Language language) =>
        new DocxReportWriter().Write(Given.AReport()).Value.Single(file => file.Path == $"seaport-2026.{language.Code()}.docx").Content.ToArray();

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_document_is_valid_office_open_xml(Language language)
    {
        using var document = Open(Written(language));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void The_contents_are_a_field_with_every_listed_heading_already_in_it()
    {
        using var document = Open(Written(Language.English));
        var body = document.MainDocumentPart!.Document!.Body!;
        var contents = body.Elements<W.SdtBlock>().Single();

        contents.Descendants<W.FieldCode>().First().Text.ShouldContain("TOC \\o \"1-2\"");
        contents.InnerText.ShouldNotContain("…", customMessage: "nothing waits for a word processor to fill it in");
        document.MainDocumentPart.DocumentSettingsPart!.Settings!.Descendants<W.UpdateFieldsOnOpen>().ShouldBeEmpty("Word would ask at every opening");
        var entries = contents.Descendants<W.Hyperlink>().ToList();
        entries.Select(entry => entry.Descendants<W.Text>().First().Text).ShouldBe(
            ["Recommendations", "What children told us", "1. Assessment and sentence planning", "1.1 Risk of Harm to others",
                "Appendix 1: Scores", "Glossary", "The judgements behind the figures"]);
        contents.Descendants<W.FieldCode>().Skip(1).Select(field => field.Text.Trim()).ShouldBe(entries.Select(entry => $"PAGEREF {entry.Anchor!.Value} \\h"));
        entries.Select(entry => entry.Anchor!.Value!).ShouldBeSubsetOf(body.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value!));
    }

    [Fact]
    public void Every_link_within_the_document_arrives_at_one_bookmark()
    {
        using var document = Open(Written(Language.Welsh));
        var main = document.MainDocumentPart!;
        var bookmarks = main.Document!.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ToList();
        var links = main.Document
            .Descendants<W.Hyperlink>()
            .Concat(main.FootnotesPart!.Footnotes!.Descendants<W.Hyperlink>())
            .Select(link => link.Anchor?.Value)
            .OfType<string>()
            .ToList();

        bookmarks.ShouldBeUnique();
        links.Count.ShouldBeGreaterThan(10);
        links.Distinct().ShouldBeSubsetOf(bookmarks);
    }

    [Fact]
    public void Parts_are_headings_lists_are_lists_and_header_rows_are_header_rows()
    {
        using var document = Open(Written(Language.English));
        var body = document.MainDocumentPart!.Document!.Body!;
        var styles = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();

        body.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!).Distinct().ShouldBeSubsetOf(styles);
        Paragraphs(body, "Heading2").ShouldContain("1.1 Risk of Harm to others");
        Paragraphs(body, "Unlisted1").ShouldBe(["Foreword"]);
        body.Descendants<W.NumberingId>().Select(number => number.Val!.Value).Distinct().Count().ShouldBe(2);
        body.Descendants<W.Table>().ShouldAllBe(table => table.Elements<W.TableRow>().First().TableRowProperties!.Elements<W.TableHeader>().Any());
        body.Descendants<W.Table>().ShouldAllBe(table => table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value!.Length > 0);
    }

    [Fact]
    public void Charts_are_charts_with_an_alternative_text()
    {
        using var document = Open(Written(Language.English));
        var drawings = document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();

        document.MainDocumentPart.ChartParts.Count().ShouldBe(2);
        drawings.Count.ShouldBe(2);
        drawings[0].Description!.Value!.ShouldStartWith("Lying bars of four criterion scores");
    }

    [Fact]
    public void The_properties_say_what_it_is_in_which_language_and_of_what_day()
    {
        using var document = Open(Written(Language.Welsh));

        document.PackageProperties.Title.ShouldBe("Arolygiad achosion Porth y Môr, Mawrth 2026");
        document.PackageProperties.Language.ShouldBe("cy-GB");
        document.PackageProperties.Created.ShouldBe(new DateTime(2026, 3, 12, 0, 0, 0, DateTimeKind.Utc));
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value.ShouldBe("cy-GB");
        document.MainDocumentPart.Document!.Descendants<W.Languages>().Select(tag => tag.Val!.Value).ShouldBe(["en-GB"]);
    }

    [Fact]
    public void A_note_is_a_note_at_the_foot()
    {
        using var document = Open(Written(Language.English));

        document.MainDocumentPart!.Document!.Descendants<W.FootnoteReference>().Single().Id!.Value.ShouldBe(1);
        document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<W.Footnote>().Last().InnerText.ShouldBe(" See the scoring approach in Appendix 1.");
    }

    [Fact]
    public void Text_can_never_become_markup_and_what_xml_cannot_hold_is_left_out()
    {
        var report = Given.AReport() with
        {
            Documents = [
                Given.ADocument(Language.English) with
                {
                    Body = [new Paragraph(new Text("<w:br/> & \u0001\"quoted\" 😀"), new Link("https://example.org/?a=1&b=2", "out"))],
                },
            ],
        };

        using var document = Open(new DocxReportWriter().Write(report).Value[0].Content.ToArray());

        document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>().Last().InnerText.ShouldBe("<w:br/> & \"quoted\" 😀out");
        document.MainDocumentPart.HyperlinkRelationships.Single().Uri.ToString().ShouldBe("https://example.org/?a=1&b=2");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_with_no_time_of_writing_in_them()
    {
        var first = Written(Language.English);

        Written(Language.English).ShouldBe(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            XDocument.Load(stream).Root.ShouldNotBeNull();
        }
    }

    private static List<string> Paragraphs(W.Body body, string style) =>
        [.. body
            .Descendants<W.Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style)
            .Select(paragraph => paragraph.InnerText)];
}
