using System.Globalization;
using Plumbline.Documents.Charts;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Docx;

/// <summary>Blocks as WordprocessingML.</summary>
internal sealed class DocxBlocks : IBlockWriter
{
    private const string Accent = "0F4C81";
    private const string Panel = "F3F5F6";

    private readonly Xml xml;
    private readonly Document document;
    private readonly DocxState state;
    private readonly DocxInlines inlines;
    private readonly DocxTables tables;
    private bool pageBreak;

    public DocxBlocks(Xml xml, Document document, DocxState state)
    {
        this.xml = xml;
        this.document = document;
        this.state = state;
        inlines = new DocxInlines(xml, state);
        tables = new DocxTables(xml, state, inlines);
    }

    public void Write(Heading heading)
    {
        Begin(heading.Listed ? $"Heading{heading.Level}" : $"Unlisted{heading.Level}");
        Place(heading.Id, () => DocxInlines.Run(xml, heading.Whole));
        xml.Close("w:p");
    }

    public void Write(Paragraph paragraph) => Lines("BodyText", paragraph.Text);

    public void Write(NumberedList list)
    {
        var number = NewList();
        foreach (var item in list.Items)
        {
            Begin("ListNumber", number);
            inlines.All(item);
            xml.Close("w:p");
        }
    }

    public void Write(BulletList list)
    {
        foreach (var item in list.Items)
        {
            Lines("ListBullet", item);
        }
    }

    public void Write(DefinitionTable table)
    {
        Break();
        tables.Write(table);
    }

    public void Write(DataTable table)
    {
        Break();
        tables.Write(table);
    }

    public void Write(ScoreBox box)
    {
        var colour = box.Comment is { } band ? Palette.Colour(band.Rank).TrimStart('#') : "8A9196";
        Boxed("BoxTitle", colour, null, () => Place(box.Id, () => DocxInlines.Run(xml, box.Title)));
        Boxed("Box", colour, null, () => inlines.All(box.Expects));
        if (box.Score is not null || box.Comment is not null)
        {
            Boxed("Box", colour, null, () => Values(box));
        }

        if (box.Interval is { } interval)
        {
            Boxed("BoxNote", colour, null, () => inlines.All(interval));
        }

        Gap();
    }

    private void Values(ScoreBox box)
    {
        if (box.Score is { } score)
        {
            DocxInlines.Run(xml, $"{box.ScoreLabel} ");
            inlines.AllBold([score]);
        }

        if (box.Comment is { } comment)
        {
            DocxInlines.Run(xml, $"{(box.Score is null ? "" : "     ")}{box.CommentLabel} ");
            DocxInlines.Run(xml, $"\u00a0{comment.Word}\u00a0", bold: true, shade: Palette.Colour(comment.Rank));
            DocxInlines.Run(xml, box.CommentRest.Length == 0 ? "" : $" {box.CommentRest}");
        }
    }

    public void Write(PracticeBox box)
    {
        Boxed("BoxTitle", Accent, Panel, () => Place(box.Id, () => DocxInlines.Run(xml, box.Title)));
        foreach (var paragraph in box.Paragraphs)
        {
            Boxed("Box", Accent, Panel, () => inlines.All(paragraph));
        }

        Boxed("BoxNote", Accent, Panel, () => DocxInlines.Run(xml, box.Criterion, bold: true));
        Gap();
    }

    public void Write(Notice notice)
    {
        Boxed("BoxTitle", Accent, Panel, () => DocxInlines.Run(xml, notice.Title));
        Boxed("Box", Accent, Panel, () => inlines.All(notice.Text));
        Gap();
    }

    public void Write(RecommendationList list)
    {
        var number = NewList();
        foreach (var item in list.Items)
        {
            Begin("ListNumber", number);
            inlines.All(item.Text);
            inlines.Write(new Emphasis([" (", .. item.Owner, ")"]));
            if (item.Criteria.Count > 0)
            {
                xml.Open("w:r").Empty("w:br").Close("w:r");
                DocxInlines.Run(xml, $"{list.CriteriaLabel} ");
                foreach (var (index, link) in item.Criteria.Index())
                {
                    if (index > 0)
                    {
                        DocxInlines.Run(xml, ", ");
                    }

                    inlines.Write(link);
                }
            }

            xml.Close("w:p");
        }
    }

    public void Write(Contents contents)
    {
        Break();
        DocxContents.Write(xml, document, state, contents);
    }

    public void Write(Chart chart)
    {
        state.Charts.Add(chart);
        Lines("Caption", [chart.Title]);
        Lines("TableText", [chart.Subtitle]);
        xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", "BodyText")).Raw("<w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>");
        Place(chart.Id, () => DocxChart.Place(xml, chart, state.Charts.Count));
        xml.Close("w:p");
        tables.Write(chart.Table);
    }

    public void Write(PicturePoint point) => Lines("BodyText", point.Text);

    public void Write(PageBreak pageBreak) => this.pageBreak = true;

    public void Write(JudgementAnnex annex)
    {
        Break();
        tables.Write(annex);
    }

    private void Lines(string style, IReadOnlyList<Inline> runs)
    {
        Begin(style);
        inlines.All(runs);
        xml.Close("w:p");
    }

    private void Begin(string style, int? list = null)
    {
        xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", style));
        TakeBreak();
        if (list is { } number)
        {
            xml.Open("w:numPr").Empty("w:ilvl", ("w:val", "0")).Empty("w:numId", ("w:val", number.ToString(CultureInfo.InvariantCulture))).Close("w:numPr");
        }

        xml.Close("w:pPr");
    }

    /// <summary>A line of a box, which stays on one page with the next.</summary>
    private void Boxed(string style, string colour, string? fill, Action write)
    {
        xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", style)).Empty("w:keepNext");
        TakeBreak();
        xml.Open("w:pBdr").Empty("w:left", ("w:val", "single"), ("w:sz", "48"), ("w:space", "10"), ("w:color", colour)).Close("w:pBdr");
        if (fill is not null)
        {
            xml.Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill));
        }

        xml.Close("w:pPr");
        write();
        xml.Close("w:p");
    }

    private void Gap() => xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", "Gap")).Close("w:pPr").Close("w:p");

    private int NewList() => DocxParts.FirstList + state.Lists++;

    private void Place(string id, Action write)
    {
        xml.Empty("w:bookmarkStart", ("w:id", state.Bookmarks.IdOf(id)), ("w:name", state.Bookmarks.NameOf(id)));
        write();
        xml.Empty("w:bookmarkEnd", ("w:id", state.Bookmarks.IdOf(id)));
    }

    private void TakeBreak()
    {
        if (pageBreak)
        {
            xml.Empty("w:pageBreakBefore");
            pageBreak = false;
        }
    }

    /// <summary>Before a block that is no paragraph, the break needs one of its own.</summary>
    private void Break()
    {
        if (pageBreak)
        {
            xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/><w:pageBreakBefore/></w:pPr></w:p>");
            pageBreak = false;
        }
    }
}
