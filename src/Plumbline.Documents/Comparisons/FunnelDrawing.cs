using System.Globalization;
using Plumbline.Documents.Charts;
using Plumbline.Programmes;

namespace Plumbline.Documents.Comparisons;

/// <summary>Draws a funnel plot as SVG: a mark for each area, named only where it lies outside the limits.</summary>
public static class FunnelDrawing
{
    private const double Width = 720;
    private const double Height = 420;
    private const double Left = 52;
    private const double Right = 700;
    private const double Top = 20;
    private const double Foot = 370;
    private const int Steps = 60;

    /// <param name="title">What the scores are of; null for the name of the theme.</param>
    public static string Draw(Funnel funnel, Language language, string? title = null)
    {
        var (least, most) = (Math.Max(1, funnel.Points.Min(point => point.Cases) - 10), funnel.Points.Max(point => point.Cases) + 10);
        var drawing = new Drawing();
        for (var percent = 0; percent <= 100; percent += 20)
        {
            drawing.Line(Left, Y(percent), Right, Y(percent), "#c9cdd0");
            drawing.Words(Left - 8, Y(percent) + 4, $"{percent}%", 12, "end", colour: Palette.Muted);
        }

        for (var cases = (least + 9) / 10 * 10; cases <= most; cases += 10)
        {
            drawing.Words(X(cases), Foot + 18, cases.ToString(CultureInfo.InvariantCulture), 12, "middle", colour: Palette.Muted);
        }

        drawing.Words((Left + Right) / 2, Foot + 40, ComparisonWords.Cases.In(language), 14, "middle");
        drawing.Line(Left, Y(funnel.Average), Right, Y(funnel.Average), Palette.Ink, 1.5);
        foreach (var (times, dash) in new[] { (Funnel.Inner, "6 4"), (Funnel.Outer, "2 3") })
        {
            foreach (var side in new[] { times, -times })
            {
                var points = Enumerable.Range(0, Steps + 1)
                    .Select(step => least + ((most - least) * step / (double)Steps))
                    .Select(cases => $"{Drawing.Number(X(cases))},{Drawing.Number(Y(funnel.Limit(cases, side)))}");
                drawing.Raw(
                    $"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{Palette.Plain}\" stroke-width=\"1.5\" "
                        + $"stroke-dasharray=\"{dash}\"/>");
            }
        }

        foreach (var point in funnel.Points)
        {
            drawing.Raw(
                $"<circle cx=\"{Drawing.Number(X(point.Cases))}\" cy=\"{Drawing.Number(Y(point.Percent))}\" r=\"5\" "
                    + $"fill=\"{(point.IsCasesKnown ? Palette.Ink : "#fff")}\" stroke=\"{Palette.Ink}\" stroke-width=\"1.5\"/>");
            if (point.IsUnusual)
            {
                drawing.Words(X(point.Cases) + 10, Y(point.Percent) + 4, point.Area, 12);
            }
        }

        var id = $"funnel-{funnel.Theme}";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{id}-t {id}-d" {Drawing.Frame(Width, Height)}>
            <title id="{id}-t">{Drawing.Escape(title ?? ComparisonWords.NameOf(funnel.Theme).In(language))}</title>
            <desc id="{id}-d">{Drawing.Escape(ComparisonWords.Describe(funnel).In(language))}</desc>
            {drawing}</svg>

            """;

        double X(double cases) => Left + ((Right - Left) * (cases - least) / (most - least));

        static double Y(double percent) => Foot - ((Foot - Top) * percent / 100);
    }
}
