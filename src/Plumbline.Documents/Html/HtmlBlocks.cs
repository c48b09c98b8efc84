using Plumbline.Documents.Charts;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Html;

/// <summary>Blocks as HTML, one level of heading below the title of the page.</summary>
internal sealed class HtmlBlocks : IBlockWriter
{
    private readonly Markup markup;
    private readonly Document document;
    private readonly HtmlInlines inlines;
    private readonly HtmlTables tables;
    private readonly HtmlEntries entries;
    private bool pageBreak;
    private readonly string prefix;
    private bool contentsFar;

    /// <param name="prefix">What the ids of headings and figures begin with, where several documents stand on one page.</param>
    public HtmlBlocks(Markup markup, Document document, FigureUses uses, string prefix = "")
    {
        this.markup = markup;
        this.document = document;
        this.prefix = prefix;
        inlines = new HtmlInlines(markup, document.Language, uses, prefix);
        tables = new HtmlTables(markup, inlines, prefix);
        entries = new HtmlEntries(markup, document.Language, uses);
    }

    /// <summary>Closes the last part and sets the notes.</summary>
    public void End()
    {
        ToContents();
        inlines.Notes();
    }

    public void Write(Heading heading)
    {
        if (heading.Level == 1)
        {
            ToContents();
            contentsFar = document.Body.Any(block => block is Contents);
        }

        markup.Open($"h{heading.Level + 1}", ("id", prefix + heading.Id), ("class", TakeBreak()));
        if (heading.Number is { } number)
        {
            markup.Element("span", number, ("class", "number"));
            markup.Text(" ");
        }

        markup.Text(heading.Text);
        markup.Close($"h{heading.Level + 1}");
        markup.Line();
    }

    public void Write(Paragraph paragraph) => Lines("p", paragraph.Text, ("class", TakeBreak()));

    public void Write(NumberedList list) => Items("ol", list.Items);

    public void Write(BulletList list) => Items("ul", list.Items);

    public void Write(DefinitionTable table) => tables.Write(table, TakeBreak());

    public void Write(DataTable table) => tables.Write(table, TakeBreak());

    public void Write(ScoreBox box)
    {
        markup.Open(
            "div",
            ("class", Class("score", box.Comment is { } band ? $"band-{Math.Min(band.Rank, Palette.Count - 1)}" : null)),
            ("id", box.Id),
            ("role", "group"),
            ("aria-labelledby", $"{box.Id}-title"));
        markup.Element("p", box.Title, ("class", "title"), ("id", $"{box.Id}-title"));
        Lines("p", box.Expects);
        if (box.Score is not null || box.Comment is not null)
        {
            Values(box);
        }

        if (box.Interval is { } interval)
        {
            Lines("p", interval, ("class", "interval"));
        }

        markup.Raw("</div>\n");
    }

    private void Values(ScoreBox box)
    {
        markup.Raw("<dl>\n");
        if (box.Score is { } score)
        {
            markup.Raw("<div>");
            markup.Element("dt", box.ScoreLabel);
            Lines("dd", [score], ("class", "value"));
            markup.Raw("</div>\n");
        }

        if (box.Comment is { } comment)
        {
            markup.Raw("<div>");
            markup.Element("dt", box.CommentLabel);
            markup.Open("dd");
            markup.Element("strong", comment.Word, ("class", "word"));
            markup.Text(box.CommentRest.Length == 0 ? "" : $" {box.CommentRest}");
            markup.Raw("</dd></div>\n");
        }

        markup.Raw("</dl>\n");
    }

    public void Write(PracticeBox box)
    {
        markup.Open("div", ("class", Class("practice")), ("id", box.Id), ("role", "group"), ("aria-labelledby", $"{box.Id}-title"));
        markup.Element("p", box.Title, ("class", "title"), ("id", $"{box.Id}-title"));
        foreach (var paragraph in box.Paragraphs)
        {
            Lines("p", paragraph);
        }

        markup.Element("p", box.Criterion, ("class", "criterion"));
        markup.Raw("</div>\n");
    }

    public void Write(Notice notice)
    {
        markup.Open("div", ("class", Class("callout")), ("role", "note"));
        markup.Element("p", notice.Title, ("class", "title"));
        Lines("p", notice.Text);
        markup.Raw("</div>\n");
    }

    public void Write(RecommendationList list)
    {
        markup.Open("ol", ("class", Class("numbered")));
        foreach (var item in list.Items)
        {
            markup.Open("li");
            inlines.All(item.Text);
            markup.Open("span", ("class", "owner"));
            inlines.All([" (", .. item.Owner, ")"]);
            markup.Close("span");
            if (item.Criteria.Count > 0)
            {
                markup.Open("p", ("class", "criteria"));
                markup.Text($"{list.CriteriaLabel} ");
                foreach (var (index, link) in item.Criteria.Index())
                {
                    markup.Text(index == 0 ? "" : ", ");
                    inlines.Write(link);
                }

                markup.Close("p");
            }

            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n");
    }

    public void Write(Contents contents)
    {
        markup.Open("nav", ("class", Class("contents")), ("id", "contents"), ("aria-labelledby", "contents-title"));
        markup.Element("h2", Wording.Contents.In(document.Language), ("id", "contents-title"));
        markup.Raw("<ul>\n");
        foreach (var heading in document.Headings.Where(heading => heading.Listed && heading.Level <= contents.Depth))
        {
            markup.Open("li", ("class", $"level-{heading.Level}"));
            markup.Element("a", heading.Whole, ("href", $"#{heading.Id}"));
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n</nav>\n");
        contentsFar = false;
    }

    public void Write(Chart chart)
    {
        markup.Open("figure", ("class", Class("chart")), ("id", chart.Id), ("tabindex", "0"));
        markup.Open("figcaption");
        markup.Element("strong", chart.Title);
        markup.Raw(" ");
        markup.Element("span", chart.Subtitle, ("class", "measured"));
        markup.Close("figcaption");
        markup.Raw(ChartDrawing.Draw(chart));
        markup.Close("figure");
        markup.Line();
        tables.Write(chart.Table, null);
    }

    public void Write(PicturePoint point)
    {
        markup.Open("div", ("class", Class("point")));
        markup.Raw(PictureDrawing.Draw(point.Picture));
        markup.Line();
        Lines("p", point.Text);
        markup.Raw("</div>\n");
    }

    public void Write(PageBreak pageBreak) => this.pageBreak = true;

    public void Write(JudgementAnnex annex) => entries.Write(annex, TakeBreak());

    private void Items(string element, IReadOnlyList<IReadOnlyList<Inline>> items)
    {
        markup.Open(element, ("class", Class(element == "ol" ? "numbered" : null)));
        markup.Line();
        foreach (var item in items)
        {
            Lines("li", item);
        }

        markup.Raw($"</{element}>\n");
    }

    private void Lines(string element, IReadOnlyList<Inline> runs, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Open(element, attributes);
        inlines.All(runs);
        markup.Close(element);
        markup.Line();
    }

    private void ToContents()
    {
        if (contentsFar)
        {
            markup.Open("p", ("class", "to-contents"));
            markup.Element("a", Wording.BackToContents.In(document.Language), ("href", "#contents"));
            markup.Raw("</p>\n");
        }
    }

    private string? TakeBreak() => Class();

    /// <summary>The classes of a block, with the page break that stood before it.</summary>
    private string? Class(params ReadOnlySpan<string?> names)
    {
        var all = new List<string>();
        foreach (var name in names)
        {
            if (name is not null)
            {
                all.Add(name);
            }
        }

        if (pageBreak)
        {
            all.Add("new-page");
            pageBreak = false;
        }

        return all.Count == 0 ? null : string.Join(' ', all);
    }
}
