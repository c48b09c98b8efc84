using System.Globalization;
using System.Xml;

namespace Plumbline.Documents.Docx.Pages;

/// <summary>
/// On which page of a word processor each heading will stand: the document is read as it was written and laid out with the measures of its styles and of
/// Arial. Word processors differ in small things, so that a heading near the end of a page can stand on the next one.
/// </summary>
internal sealed class DocxPages
{
    private const double CellMargins = 216;
    private const double RowLine = 10;
    private const double EnglishMetricUnits = 635;

    private readonly Dictionary<string, ParagraphStyle> styles;
    private readonly Dictionary<string, double> notes = new(StringComparer.Ordinal);
    private readonly List<LaidBlock> blocks = [];
    private readonly HashSet<string> wanted;

    private DocxPages(string styles, IEnumerable<string> wanted) =>
        (this.styles, this.wanted) = (ParagraphStyle.Read(styles), wanted.ToHashSet(StringComparer.Ordinal));

    /// <param name="wanted">The bookmarks that are asked for; what stands behind the last of them is not read.</param>
    /// <param name="width">The room for text on a page, in twentieths of a point.</param>
    public static Dictionary<string, int> Of(
        IEnumerable<string> wanted, string document, string footnotes, string styles, double width, double height)
    {
        var pages = new DocxPages(styles, wanted);
        using (var reader = XmlReader.Create(new StringReader(footnotes)))
        {
            pages.ReadNotes(reader, width);
        }

        using (var reader = XmlReader.Create(new StringReader(document)))
        {
            pages.ReadBody(reader, width);
        }

        return new PageFlow(pages.blocks, height).Pages();
    }

    /// <summary>Whether all that is asked for was read, and what it must stand together with.</summary>
    private bool IsDone => wanted.Count == 0 && blocks.Count > 0 && !blocks[^1].KeepsNext;

    private void ReadNotes(XmlReader reader, double width)
    {
        var id = "";
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "footnote" })
            {
                id = reader.GetAttribute("w:id")!;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "p" })
            {
                notes[id] = notes.GetValueOrDefault(id) + Paragraph(reader, width).Height;
            }
        }
    }

    private void ReadBody(XmlReader reader, double width)
    {
        while (!IsDone && reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "p" })
            {
                blocks.Add(Paragraph(reader, width));
                wanted.ExceptWith(blocks[^1].Bookmarks);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "tbl" })
            {
                ReadTable(reader);
            }
        }
    }

    private void ReadTable(XmlReader reader)
    {
        var (widths, column, row, header, isHeader) = (new List<double>(), 0, 0.0, 0.0, false);
        while (!IsDone && reader.Read() && reader is not { NodeType: XmlNodeType.EndElement, LocalName: "tbl" })
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "gridCol"):
                    widths.Add(Number(reader, "w:w"));
                    break;
                case (XmlNodeType.Element, "tr"):
                    (column, row, isHeader) = (0, 0, false);
                    break;
                case (XmlNodeType.Element, "tblHeader"):
                    isHeader = true;
                    break;
                case (XmlNodeType.Element, "p"):
                    var cell = Paragraph(reader, widths[column++] - CellMargins);
                    row = Math.Max(row, cell.Before + cell.Height + cell.After);
                    break;
                case (XmlNodeType.EndElement, "tr"):
                    blocks.Add(new LaidBlock(0, 1, row + RowLine, 0) { Header = isHeader ? 0 : header, KeepsNext = isHeader });
                    header = isHeader ? row + RowLine : header;
                    break;
            }
        }
    }

    /// <summary>Reads to the end of the paragraph on which the reader stands.</summary>
    private LaidBlock Paragraph(XmlReader reader, double width)
    {
        var style = styles["Normal"];
        List<string> bookmarks = [];
        TextLines? lines = null;
        var (isBold, size, drawn, led) = (false, 0.0, 0.0, 0.0);
        var (breaksBefore, breaksAfter, isInstruction) = (false, false, false);
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && reader.Read() && reader is not { NodeType: XmlNodeType.EndElement, LocalName: "p" })
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && !isInstruction)
            {
                (lines ??= new TextLines(width - style.Left - style.Right)).Add(reader.Value, isBold || style.IsBold, size > 0 ? size : style.Size);
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            isInstruction = reader.LocalName == "instrText";
            switch (reader.LocalName)
            {
                case "pStyle":
                    style = styles[reader.GetAttribute("w:val")!];
                    break;
                case "spacing" or "keepNext":
                    style = ParagraphStyle.With(style, reader);
                    break;
                case "numPr":
                    style = style with { Left = DocxParts.NumberIndent };
                    break;
                case "pageBreakBefore":
                    breaksBefore = true;
                    break;
                case "r":
                    (isBold, size) = (false, 0);
                    break;
                case "b":
                    isBold = true;
                    break;
                case "rStyle":
                    size = reader.GetAttribute("w:val") == "Key" ? 160 : 0;
                    break;
                case "br" when reader.GetAttribute("w:type") == "page":
                    breaksAfter = true;
                    break;
                case "br":
                    (lines ??= new TextLines(width - style.Left - style.Right)).Break();
                    break;
                case "extent":
                    drawn = Number(reader, "cy") / EnglishMetricUnits;
                    break;
                case "footnoteReference":
                    led += notes.GetValueOrDefault(reader.GetAttribute("w:id")!);
                    break;
                case "bookmarkStart":
                    bookmarks.Add(reader.GetAttribute("w:name")!);
                    break;
            }
        }

        return new LaidBlock(style.Before, drawn > 0 ? 1 : lines?.End() ?? 1, Math.Max(drawn, style.LineHeight), style.After)
        {
            Bookmarks = bookmarks, Notes = led, KeepsNext = style.KeepsNext, KeepsLines = style.KeepsLines, BreaksBefore = breaksBefore,
            BreaksAfter = breaksAfter,
        };
    }

    private static double Number(XmlReader reader, string name) => double.Parse(reader.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
