using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Html;

/// <summary>Tables as HTML: a caption, headers with their scope, and a frame that scrolls by keyboard where the page is narrow.</summary>
/// <param name="prefix">What their ids begin with, where several documents stand on one page.</param>
internal sealed class HtmlTables(Markup markup, HtmlInlines inlines, string prefix = "")
{
    private int unnamed;

    public void Write(DataTable table, string? frame)
    {
        Begin(prefix + table.Id, table.Caption, frame);
        Head(table.Columns);
        foreach (var row in table.Rows)
        {
            markup.Raw("<tr>");
            markup.Open("th", ("scope", "row"));
            inlines.All(row.Header);
            markup.Close("th");
            foreach (var (index, cell) in row.Cells.Index())
            {
                markup.Open("td", ("class", table.Columns[index + 1].Alignment == Alignment.End ? "end" : null));
                inlines.All(cell);
                markup.Close("td");
            }

            markup.Raw("</tr>\n");
        }

        End();
    }

    public void Write(DefinitionTable table, string? frame)
    {
        Begin($"{prefix}definitions-{++unnamed}", table.Caption, frame);
        Head([new Column(table.TermHeader), new Column(table.MeaningHeader)]);
        foreach (var row in table.Rows)
        {
            markup.Raw("<tr>");
            markup.Element("th", row.Term, ("scope", "row"));
            markup.Open("td");
            inlines.All(row.Meaning);
            markup.Raw("</td></tr>\n");
        }

        End();
    }

    private void Begin(string id, string caption, string? frame)
    {
        markup.Open(
            "div",
            ("class", frame is null ? "table" : $"table {frame}"),
            ("id", id),
            ("role", "region"),
            ("aria-labelledby", $"{id}-caption"),
            ("tabindex", "0"));
        markup.Raw("<table>\n");
        markup.Element("caption", caption, ("id", $"{id}-caption"));
        markup.Line();
    }

    private void Head(IReadOnlyList<Column> columns)
    {
        markup.Raw("<thead><tr>");
        foreach (var column in columns)
        {
            markup.Element("th", column.Header, ("scope", "col"), ("class", column.Alignment == Alignment.End ? "end" : null));
        }

        markup.Raw("</tr></thead>\n<tbody>\n");
    }

    private void End() => markup.Raw("</tbody>\n</table>\n</div>\n");
}
