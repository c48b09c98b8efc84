using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Documents.Charts;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Pdf;

/// <summary>Blocks as the JSON that the Typst template reads, so that no text is ever read as Typst.</summary>
internal sealed partial class TypstBlocks(Utf8JsonWriter json, Language language) : IBlockWriter
{
    private readonly TypstInlines inlines = new(json);

    public void Write(Heading heading)
    {
        Begin("heading");
        json.WriteNumber("level", heading.Level);
        json.WriteString("id", heading.Id);
        json.WriteString("text", heading.Whole);
        json.WriteBoolean("listed", heading.Listed);
        json.WriteEndObject();
    }

    public void Write(Paragraph paragraph)
    {
        Begin("paragraph");
        inlines.Property("text", paragraph.Text);
        json.WriteEndObject();
    }

    public void Write(NumberedList list) => Items("numbered", list.Items);

    public void Write(BulletList list) => Items("bullets", list.Items);

    public void Write(DefinitionTable table)
    {
        Begin("definitions");
        json.WriteString("caption", table.Caption);
        json.WriteString("term", table.TermHeader);
        json.WriteString("meaning", table.MeaningHeader);
        Each("rows", table.Rows, row =>
        {
            json.WriteStartObject();
            json.WriteString("term", row.Term);
            inlines.Property("meaning", row.Meaning);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    public void Write(DataTable table)
    {
        Begin("table");
        json.WriteString("id", table.Id);
        json.WriteString("caption", table.Caption);
        Each("headers", table.Columns, column => json.WriteStringValue(column.Header));
        Each("alignments", table.Columns, column => json.WriteStringValue(column.IsWide ? "wide" : column.Alignment == Alignment.End ? "end" : "start"));
        Each("rows", table.Rows, row =>
        {
            json.WriteStartArray();
            inlines.Array(row.Header);
            foreach (var cell in row.Cells)
            {
                inlines.Array(cell);
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    public void Write(ScoreBox box)
    {
        Begin("score");
        json.WriteString("id", box.Id);
        json.WriteString("title", box.Title);
        inlines.Property("expects", box.Expects);
        json.WriteString("score-label", box.ScoreLabel);
        json.WritePropertyName("score");
        if (box.Score is { } score)
        {
            inlines.Write(score);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("comment-label", box.CommentLabel);
        json.WriteString("comment", box.Comment?.Word);
        json.WriteString("colour", box.Comment is { } band ? Palette.Colour(band.Rank) : null);
        json.WriteString("comment-rest", box.CommentRest);
        if (box.Interval is { } interval)
        {
            inlines.Property("interval", interval);
        }
        else
        {
            json.WriteNull("interval");
        }

        json.WriteEndObject();
    }

    public void Write(PracticeBox box)
    {
        Begin("practice");
        json.WriteString("id", box.Id);
        json.WriteString("title", box.Title);
        json.WriteString("criterion", box.Criterion);
        Each("paragraphs", box.Paragraphs, inlines.Array);
        json.WriteEndObject();
    }

    public void Write(Notice notice)
    {
        Begin("notice");
        json.WriteString("title", notice.Title);
        inlines.Property("text", notice.Text);
        json.WriteEndObject();
    }

    public void Write(RecommendationList list)
    {
        Begin("recommendations");
        json.WriteString("label", list.CriteriaLabel);
        Each("items", list.Items, item =>
        {
            json.WriteStartObject();
            inlines.Property("text", item.Text);
            inlines.Property("owner", item.Owner);
            inlines.Property("criteria", item.Criteria);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    public void Write(Contents contents)
    {
        Begin("contents");
        json.WriteNumber("depth", contents.Depth);
        json.WriteEndObject();
    }

    public void Write(Chart chart)
    {
        var svg = ChartDrawing.Draw(chart);
        Begin("chart");
        json.WriteString("id", chart.Id);
        json.WriteString("title", chart.Title);
        json.WriteString("subtitle", chart.Subtitle);
        json.WriteString("description", chart.Description);
        json.WriteString("svg", svg);
        json.WriteNumber("width", double.Parse(SvgWidth().Match(svg).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        json.WritePropertyName("table");
        Write(chart.Table);
        json.WriteEndObject();
    }

    public void Write(PicturePoint point)
    {
        Begin("point");
        json.WriteString("description", point.Picture.Description);
        json.WriteString("svg", PictureDrawing.Draw(point.Picture));
        inlines.Property("text", point.Text);
        json.WriteEndObject();
    }

    public void Write(PageBreak pageBreak)
    {
        Begin("page-break");
        json.WriteEndObject();
    }

    public void Write(JudgementAnnex annex)
    {
        Begin("annex");
        json.WriteString("caption", annex.Caption);
        Each("entries", annex.Entries, entry =>
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("key", entry.Key);
            json.WriteString("statement", entry.Statement);
            json.WriteString("population", entry.Population);
            json.WriteString("result", EntryWords.Result(entry, language));
            json.WriteString("answers", EntryWords.Answers(entry));
            json.WriteString("parts", EntryWords.Origin(entry, language));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    [GeneratedRegex("""viewBox="0 0 ([0-9.]+) """)]
    private static partial Regex SvgWidth();

    private void Begin(string kind)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
    }

    private void Items(string kind, IReadOnlyList<IReadOnlyList<Inline>> items)
    {
        Begin(kind);
        Each("items", items, inlines.Array);
        json.WriteEndObject();
    }

    private void Each<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
