using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Documents.Docx;

/// <summary>How wide the columns of a table are: wide enough for the longest word in each, so that no word is broken.</summary>
internal static class DocxWidths
{
    private const int Margins = 230;
    private const int Letter = 118;
    private const int Capital = 142;

    /// <summary>In twentieths of a point, together no more than the text is wide.</summary>
    public static IReadOnlyList<int> Of(DataTable table, int textWidth)
    {
        var widths = Wished(table.Columns, textWidth);
        int[] needed = [.. table.Columns.Select((column, place) => Margins + Words(table, column, place).Select(Length).DefaultIfEmpty(0).Max())];
        for (var place = 0; place < widths.Length; place++)
        {
            widths[place] = Math.Max(widths[place], needed[place]);
        }

        while (widths.Sum() > textWidth && widths.Index().Any(width => width.Item > needed[width.Index]))
        {
            var roomy = widths.Index().MaxBy(width => width.Item - needed[width.Index]).Index;
            widths[roomy] -= Math.Min(widths.Sum() - textWidth, widths[roomy] - needed[roomy]);
        }

        return widths;
    }

    /// <summary>The first column has what the numbers leave; where others hold sentences, those have it.</summary>
    private static int[] Wished(IReadOnlyList<Column> columns, int textWidth)
    {
        if (columns.Count(column => column.IsWide) is var wide and > 0)
        {
            const int first = 2300;
            const int usual = 1500;
            var each = (textWidth - first - ((columns.Count - 1 - wide) * usual)) / wide;
            return [first, .. columns.Skip(1).Select(column => column.IsWide ? each : usual)];
        }

        var numbers = columns.Count(column => column.Alignment == Alignment.End);
        var most = columns.Count == 1 ? textWidth : Math.Min(textWidth * 6 / 10, textWidth - (numbers * 1100));
        var other = columns.Count == 1 ? 0 : Math.Min(2600, (textWidth - most) / (columns.Count - 1));
        return [most, .. Enumerable.Repeat(other, columns.Count - 1)];
    }

    private static IEnumerable<string> Words(DataTable table, Column column, int place) => table.Rows
        .Select(row => place == 0 ? row.Header : row.Cells[place - 1]).Select(TextOf).Append(column.Header)
        .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static int Length(string word) => word.Sum(letter => char.IsUpper(letter) ? Capital : Letter);

    private static string TextOf(IReadOnlyList<Inline> runs) => string.Concat(runs.Select(run => run switch
    {
        Text text => text.Words,
        PrintedFigure figure => figure.Words,
        Strong strong => TextOf(strong.Text),
        Emphasis emphasis => TextOf(emphasis.Text),
        Link link => TextOf(link.Text),
        InLanguage passage => TextOf(passage.Text),
        _ => "",
    }));
}
