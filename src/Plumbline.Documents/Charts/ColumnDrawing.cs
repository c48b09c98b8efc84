using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Charts;

/// <summary>Standing columns with the count over each and its name below.</summary>
internal static class ColumnDrawing
{
    private const double Width = 440;
    private const double Left = 8;
    private const double Tall = 150;
    private const double Top = 24;
    private const double Size = 14;

    public static (double Width, double Height, string Body) Draw(Chart chart)
    {
        var drawing = new Drawing();
        var step = (Width - (2 * Left)) / Math.Max(1, chart.Bars.Count);
        var thickness = Math.Min(72, step * 0.6);
        var foot = Top + Tall;
        var names = chart.Bars.Select(bar => Drawing.Wrap(bar.Label, step - 6, Size)).ToList();
        foreach (var (index, bar) in chart.Bars.Index())
        {
            var middle = Left + (step * (index + 0.5));
            var tall = Tall * bar.Value / Math.Max(1, chart.Maximum);
            drawing.Box(middle - (thickness / 2), foot - tall, thickness, tall, ChartDrawing.Fill(chart, bar));
            drawing.Words(middle, foot - tall - 7, bar.Printed, Size, "middle", bold: true);
            foreach (var (line, words) in names[index].Index())
            {
                drawing.Words(middle, foot + 18 + (line * 16), words, Size, "middle");
            }
        }

        drawing.Line(Left, foot, Width - Left, foot, Palette.Ink);
        return (Width, foot + 12 + (16 * Math.Max(1, names.Select(lines => lines.Count).DefaultIfEmpty(1).Max())), drawing.ToString());
    }
}
