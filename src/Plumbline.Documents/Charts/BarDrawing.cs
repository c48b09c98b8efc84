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
    private const double Behind = 10;
    private const double BoldLetter = 0.54;

    public static (double Width, double Height, string Body) Draw(Chart chart)
    {
        var drawing = new Drawing();
        var rows = chart.Bars.Select(bar => (Bar: bar, Lines: Drawing.Wrap(bar.Label, Names - 16, Size))).ToList();
        var height = Top + rows.Sum(row => RowHeight(row.Lines)) + 4;
        var scale = ScaleOf(chart);
        for (var tick = 0; tick <= 4; tick++)
        {
            var x = At(chart.Maximum * tick / 4.0);
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

            drawing.Box(Names, middle - (Thickness / 2), At(bar.Value) - Names, Thickness, ChartDrawing.Fill(chart, bar));
            if (bar is { Low: { } low, High: { } high })
            {
                drawing.Whisker(At(low), At(high), middle, 5);
            }

            var after = At(EndOf(bar)) + Behind;
            drawing.Words(after, middle + 5, bar.Said, Size, bold: true);
            y += rowHeight;
        }

        return (Width, height, drawing.ToString());

        double At(double value) => Names + (scale * value / chart.Maximum);
    }

    /// <summary>As long as there is room for what stands behind each bar.</summary>
    private static double ScaleOf(Chart chart) => chart.Bars.Where(bar => EndOf(bar) > 0)
        .Select(bar => (Width - Names - Behind - (bar.Said.Length * Size * BoldLetter)) * chart.Maximum / EndOf(bar))
        .Append(Scale).Min();

    private static double EndOf(Bar bar) => Math.Max(bar.Value, bar.High ?? 0);

    private static double RowHeight(IReadOnlyList<string> lines) => Math.Max(Thickness + 12, (lines.Count * 16) + 10);
}
