using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Charts;

/// <summary>Small lying bars on one scale under the headings of their groups, in two columns, the first group at the top of the left one.</summary>
internal static class GroupDrawing
{
    private const double Width = 720;
    private const double Column = 348;
    private const double Names = 176;
    private const double Scale = 116;
    private const double Size = 13;
    private const double Heading = 26;
    private const double Gap = 12;

    public static (double Width, double Height, string Body) Draw(Chart chart)
    {
        var drawing = new Drawing();
        var groups = chart.Bars.GroupBy(bar => bar.Group)
            .Select(group => (Name: group.Key, Bars: group.ToList(), Height: Heading + Gap + group.Sum(bar => RowHeight(Lines(bar)))))
            .ToList();
        var half = groups.Sum(group => group.Height) / 2;
        double left = 0, right = 0;
        foreach (var (name, bars, height) in groups)
        {
            var isLeft = right == 0 && (left == 0 || left + (height / 2) <= half);
            var (x, y) = isLeft ? (0, left) : (Width - Column, right);
            drawing.Words(x, y + 16, name, Size + 1, bold: true);
            Rows(drawing, chart, bars, x, y + Heading);
            (left, right) = isLeft ? (left + height, right) : (left, right + height);
        }

        return (Width, Math.Max(left, right), drawing.ToString());
    }

    private static void Rows(Drawing drawing, Chart chart, List<Bar> bars, double x, double from)
    {
        var y = from;
        foreach (var bar in bars)
        {
            var lines = Lines(bar);
            var height = RowHeight(lines);
            var middle = y + (height / 2);
            for (var line = 0; line < lines.Count; line++)
            {
                drawing.Words(x + Names - 8, middle + 4 + ((line - ((lines.Count - 1) / 2.0)) * 14), lines[line], Size, "end");
            }

            var length = Scale * bar.Value / Math.Max(1, chart.Maximum);
            drawing.Box(x + Names, middle - 7, length, 14, ChartDrawing.Fill(chart, bar));
            drawing.Words(x + Names + length + 6, middle + 4, bar.Said, Size, bold: true);
            y += height;
        }

        drawing.Line(x + Names, from, x + Names, y, Palette.Ink);
    }

    private static IReadOnlyList<string> Lines(Bar bar) => Drawing.Wrap(bar.Label, Names - 12, Size);

    private static double RowHeight(IReadOnlyList<string> lines) => Math.Max(20, (lines.Count * 14) + 6);
}
