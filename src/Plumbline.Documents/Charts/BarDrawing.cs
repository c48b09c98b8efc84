using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Charts;

/// <summary>Lying bars: name to the left, whisker over the bar, value and comment to the right of both.</summary>
internal static class BarDrawing
{
    private const double Width = 720;
    private const double Names = 250;
    private const double Scale = 310;
    private const double Size = 14;
    private const double Thickness = 22;
    private const double Top = 26;

    public static (double Width, double Height, string Body) Draw(Chart chart)
    {
        var drawing = new Drawing();
        var rows = chart.Bars.Select(bar => (Bar: bar, Lines: Drawing.Wrap(bar.Label, Names - 16, Size))).ToList();
        var height = Top + rows.Sum(row => RowHeight(row.Lines)) + 4;
        for (var tick = 0; tick <= 4; tick++)
        {
            var x = At(chart, chart.Maximum * tick / 4.0);
            drawing.Line(x, Top - 6, x, height - 2, tick == 0 ? Palette.Ink : "#c9cdd0");
            drawing.Words(x, Top - 11, $"{Drawing.Number(chart.Maximum * tick / 4.0)}{chart.Unit}", 12, "middle", colour: Palette.Muted);
        }

        var y = Top;
        foreach (var (bar, lines) in rows)
        {
            var rowHeight = RowHeight(lines);
            var middle = y + (rowHeight / 2);
            for (var line = 0; line < lines.Count; line++)
            {
                drawing.Words(Names - 12, middle + 5 + ((line - ((lines.Count - 1) / 2.0)) * 16), lines[line], Size, "end");
            }

            drawing.Box(Names, middle - (Thickness / 2), At(chart, bar.Value) - Names, Thickness, ChartDrawing.Fill(chart, bar));
            if (bar is { Low: { } low, High: { } high })
            {
                drawing.Whisker(At(chart, low), At(chart, high), middle, 5);
            }

            var after = Math.Max(At(chart, bar.Value), bar.High is { } end ? At(chart, end) : 0) + 10;
            drawing.Words(after, middle + 5, bar.Comment is { } comment ? $"{bar.Printed} {comment.Word}" : bar.Printed, Size, bold: true);
            y += rowHeight;
        }

        return (Width, height, drawing.ToString());
    }

    private static double At(Chart chart, double value) => Names + (Scale * value / chart.Maximum);

    private static double RowHeight(IReadOnlyList<string> lines) => Math.Max(Thickness + 12, (lines.Count * 16) + 10);
}
