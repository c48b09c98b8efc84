using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Charts;

/// <summary>A stair for each name: as many steps filled as its word is high, and the word behind them.</summary>
internal static class StepDrawing
{
    private const double Width = 720;
    private const double Names = 360;
    private const double Size = 14;
    private const double Box = 26;
    private const double Gap = 4;

    public static (double Width, double Height, string Body) Draw(Chart chart)
    {
        var drawing = new Drawing();
        var y = 4.0;
        foreach (var bar in chart.Bars)
        {
            var lines = Drawing.Wrap(bar.Label, Names - 16, Size);
            var height = Math.Max(Box, (lines.Count * 16) + 8);
            var middle = y + (height / 2);
            for (var line = 0; line < lines.Count; line++)
            {
                drawing.Words(Names - 12, middle + 5 + ((line - ((lines.Count - 1) / 2.0)) * 16), lines[line], Size, "end");
            }

            for (var step = 0; step < chart.Maximum; step++)
            {
                var (x, top, fill) = (Drawing.Number(Names + (step * (Box + Gap))), Drawing.Number(middle - 8), step < bar.Value
                    ? ChartDrawing.Fill(chart, bar) : "#fff");
                drawing.Raw($"<rect x=\"{x}\" y=\"{top}\" width=\"{Drawing.Number(Box)}\" height=\"16\" fill=\"{fill}\" stroke=\"{Palette.Rule}\"/>");
            }

            drawing.Words(Names + (chart.Maximum * (Box + Gap)) + 8, middle + 5, bar.Said, Size, bold: true);
            y += height;
        }

        return (Width, y + 4, drawing.ToString());
    }
}
