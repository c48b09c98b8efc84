using System.Globalization;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Docx;

/// <summary>Tables as WordprocessingML: a caption above, a header row that is repeated on every page, a description for those who cannot see.</summary>
internal sealed class DocxTables(Xml xml, DocxState state, DocxInlines inlines)
{
    /// <summary>The width of the text in twentieths of a point: A4 less its margins.</summary>
    private const int TextWidth = 9070;

    public void Write(DataTable table)
    {
        Begin(table.Id, table.Caption, DocxWidths.Of(table, TextWidth), table.Columns);
        foreach (var row in table.Rows)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            Cell(Alignment.Start, () => inlines.AllBold(row.Header));
            foreach (var (index, cell) in row.Cells.Index())
            {
                Cell(table.Columns[index + 1].Alignment, () => inlines.All(cell));
            }

            xml.Raw("</w:tr>");
        }

        End();
    }

    public void Write(DefinitionTable table)
    {
        Begin(null, table.Caption, [2500, TextWidth - 2500], [new Column(table.TermHeader), new Column(table.MeaningHeader)]);
        foreach (var row in table.Rows)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            Cell(Alignment.Start, () => DocxInlines.Run(xml, row.Term, bold: true));
            Cell(Alignment.Start, () => inlines.All(row.Meaning));
            xml.Raw("</w:tr>");
        }

        End();
    }

    public void Write(JudgementAnnex annex)
    {
        var language = state.Language;
        Begin(null, annex.Caption, [3870, 1500, 1600, 2100],
        [
            new Column(Wording.Statement.In(language)), new Column(Wording.Population.In(language)),
            new Column(Wording.Result.In(language), Alignment.End), new Column(Wording.Answers.In(language)),
        ]);
        foreach (var entry in annex.Entries)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            Cell(Alignment.Start, () =>
            {
                xml.Empty("w:bookmarkStart", ("w:id", state.Bookmarks.IdOf(entry.Id)), ("w:name", state.Bookmarks.NameOf(entry.Id)));
                DocxInlines.Run(xml, entry.Statement);
                xml.Empty("w:bookmarkEnd", ("w:id", state.Bookmarks.IdOf(entry.Id)));
                xml.Raw("<w:r><w:br/></w:r>");
                DocxInlines.Run(xml, entry.Key, "Key");
            });
            Cell(Alignment.Start, () => DocxInlines.Run(xml, entry.Population));
            Cell(Alignment.End, () => DocxInlines.Run(xml, EntryWords.Result(entry, language)));
            Cell(
                Alignment.Start,
                () =>
                    DocxInlines.Run(
                        xml, string.Join("; ", new[] { EntryWords.Answers(entry), EntryWords.Origin(entry, language) }.Where(words => words.Length > 0))));
            xml.Raw("</w:tr>");
        }

        End();
    }

    private void Begin(string? id, string caption, IReadOnlyList<int> widths, IReadOnlyList<Column> columns)
    {
        xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", "Caption")).Close("w:pPr");
        if (id is not null)
        {
            xml.Empty("w:bookmarkStart", ("w:id", state.Bookmarks.IdOf(id)), ("w:name", state.Bookmarks.NameOf(id)));
        }

        DocxInlines.Run(xml, caption);
        if (id is not null)
        {
            xml.Empty("w:bookmarkEnd", ("w:id", state.Bookmarks.IdOf(id)));
        }

        xml.Close("w:p");
        xml.Open("w:tbl").Open("w:tblPr").Empty("w:tblStyle", ("w:val", "ReportTable")).Empty("w:tblW", ("w:w", Number(widths.Sum())), ("w:type", "dxa"))
            .Empty("w:tblLayout", ("w:type", "fixed"))
            .Empty(
                "w:tblLook",
                ("w:val", "00A0"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "1"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"))
            .Empty("w:tblCaption", ("w:val", caption)).Close("w:tblPr").Open("w:tblGrid");
        foreach (var width in widths)
        {
            xml.Empty("w:gridCol", ("w:w", Number(width)));
        }

        xml.Raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        foreach (var column in columns)
        {
            Cell(column.Alignment, () => DocxInlines.Run(xml, column.Header, bold: true));
        }

        xml.Raw("</w:tr>");
    }

    private void Cell(Alignment alignment, Action write)
    {
        xml.Raw("<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>").Raw(alignment == Alignment.End ? "<w:jc w:val=\"right\"/></w:pPr>" : "</w:pPr>");
        write();
        xml.Raw("</w:p></w:tc>");
    }

    private void End() => xml.Raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
