using DocumentFormat.OpenXml.Packaging;
using Plumbline.Documents.Docx;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Testing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Plumbline.Documents.Tests.Docx;

/// <summary>
/// The pages in the contents, by hand: the cover is page 1, the contents page 2; A4 less its margins has room for 13,776 twentieths of a point. A line of text
/// of 11 points takes 291 of them (1.15 by Arial, 276/240 by its style) and 140 behind it; a heading of 21 points 483 with 360 before and 200 behind it, one
/// of 16 points 368 with 360 before and 160 behind it. Of what stands behind one and before the next the larger counts.
/// </summary>
public sealed class PagesOfContentsTests
{
    [Fact]
    public void Parts_that_begin_a_page_stand_one_after_the_other_behind_the_cover() =>
        PagesOf([new Contents(), .. Part("one"), .. Part("two"), .. Part("three")]).ShouldBe([("one", 3), ("two", 4), ("three", 5)]);

    /// <summary>1,043 for the heading and 431 for each line, the last without what is behind it: 29 lines end at 13,400, 30 at 13,831.</summary>
    [Theory]
    [InlineData(29, 5)]
    [InlineData(30, 6)]
    public void A_part_goes_on_to_the_next_page_when_its_lines_do_not_fit(int lines, int next) =>
        PagesOf([new Contents(), .. Part("one"), .. Part("two", lines), .. Part("three")])
            .ShouldBe([("one", 3), ("two", 4), ("three", next)]);

    /// <summary>26 lines end at 12,108: with 360 + 368 + 160 for a second heading and two lines of its text at 13,578; 27 at 14,009.</summary>
    [Theory]
    [InlineData(26, 4)]
    [InlineData(27, 5)]
    public void A_heading_never_stands_alone_at_the_end_of_a_page(int lines, int page) =>
        PagesOf([new Contents(), .. Part("one"), .. Part("two", lines), new Heading(2, "within", "within"), Long()])
            .ShouldBe([("one", 3), ("two", 4), ("within", page)]);

    /// <summary>
    /// The caption ends at 1,334 with 80 behind it; a row takes 350 (250/240 of 10 points by 1.15, 50 before and behind, 10 for its rule). A header, 33 rows
    /// and the gap of 200 behind a table end at 13,500, with one row more at 13,849.
    /// </summary>
    [Theory]
    [InlineData(33, 5)]
    [InlineData(34, 6)]
    public void A_table_goes_on_by_rows(int rows, int next) => PagesOf(
    [
        new Contents(), .. Part("one"), new PageBreak(), new Heading(1, "table", "table"),
        new DataTable("t", "Rows", [new Column("A"), new Column("B")], [.. Enumerable.Range(0, rows).Select(_ => new Row(["a"], ["b"]))]), .. Part("three"),
    ]).ShouldBe([("one", 3), ("table", 4), ("three", next)]);

    [Fact]
    public void What_looks_like_a_mark_of_a_page_is_text() =>
        PagesOf([new Contents(), new PageBreak(), new Heading(1, "one", "<?page place1?>"), new Paragraph("\uE000<?page place9?>")])
            .ShouldBe([("<?page place1?>", 3)]);

    private static List<Block> Part(string title, int lines = 1) =>
        [new PageBreak(), new Heading(1, title, title), .. Enumerable.Range(0, lines).Select(_ => new Paragraph("One line."))];

    private static Paragraph Long() => new(string.Join(' ', Enumerable.Repeat("word", 100)));

    private static List<(string Title, int Page)> PagesOf(IReadOnlyList<Block> body)
    {
        var report = Given.AReport() with { Documents = [Given.ADocument(Language.English) with { Body = body }] };
        using var document = WordprocessingDocument.Open(new MemoryStream(new DocxReportWriter().Write(report).Value[0].Content.ToArray()), isEditable: false);
        return
        [
            .. document.MainDocumentPart!.Document!.Body!.Elements<W.SdtBlock>().Single().Descendants<W.Hyperlink>()
                .Select(entry => entry.Descendants<W.Text>().Select(text => text.Text).ToList())
                .Select(texts => (texts[0], int.Parse(texts[1], System.Globalization.CultureInfo.InvariantCulture))),
        ];
    }
}
