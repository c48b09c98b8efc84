namespace Plumbline.Documents.Charts;

/// <summary>
/// Draws scores on one scale from 0 to 100, each with its interval and its word, over the bands of the words. Labels stand above their scores, so that it
/// can be read on a telephone too.
/// </summary>
public static class ScoreChart
{
    private const double Width = 440;
    private const double Left = 8;
    private const double Scale = 424;
    private const double Size = 13;
    private const double Bar = 16;
    private const double Line = 15;
    private const double Gap = 14;
    private const double Group = 34;
    private const double Legend = 46;

    /// <summary>A whole SVG with title and description; the table of the same numbers stands beside it wherever it is shown.</summary>
    /// <param name="groups">Headings with their scores.</param>
    /// <param name="bands">The words of the scale with the lowest per cent of each, lowest first.</param>
    public static string Draw(
        IReadOnlyList<(string Heading, IReadOnlyList<ScoreLine> Lines)> groups, IReadOnlyList<(string Word, int From)> bands, string title, string description)
    {
        var drawing = new Drawing();
        Words(drawing, bands);
        var y = Legend;
        foreach (var (heading, lines) in groups)
        {
            drawing.Words(Left, y + 20, heading, Size + 2, bold: true);
            y += Group;
            foreach (var line in lines)
            {
                y = Draw(drawing, line, bands, y);
            }
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="scores-t scores-d" width="600"
                viewBox="0 0 {Drawing.Number(Width)} {Drawing.Number(y)}" font-family="'Source Sans 3', Arial, Helvetica, sans-serif">
            <title id="scores-t">{Drawing.Escape(title)}</title>
            <desc id="scores-d">{Drawing.Escape(description)}</desc>
            {drawing}</svg>
            """;
    }

    /// <summary>The words over the scale: every other one a line higher, so that narrow bands keep theirs.</summary>
    private static void Words(Drawing drawing, IReadOnlyList<(string Word, int From)> bands)
    {
        foreach (var (place, (word, from)) in bands.Index())
        {
            var to = place + 1 < bands.Count ? bands[place + 1].From : 100;
            drawing.Words(At((from + to) / 2.0), place % 2 == 0 ? 12 : 26, word, 10, "middle", colour: Palette.Muted);
        }

        foreach (var tick in bands.Select(band => band.From).Append(0).Append(100).Distinct())
        {
            drawing.Words(At(tick), 40, $"{tick}", 10, tick == 0 ? "start" : tick == 100 ? "end" : "middle", colour: Palette.Muted);
        }
    }

    private static double Draw(Drawing drawing, ScoreLine line, IReadOnlyList<(string Word, int From)> bands, double from)
    {
        var value = line.Percent is { } percent ? line.Word is { } word ? $"{percent}% {word}" : $"{percent}%" : "–";
        var lines = Drawing.Wrap(line.Label, Scale - (value.Length * Size * 0.62) - 10, Size);
        var y = from;
        foreach (var (place, words) in lines.Index())
        {
            drawing.Words(Left, y + 12, words, Size);
            y += Line;
            if (place == 0)
            {
                drawing.Words(Left + Scale, from + 12, value, Size, "end", bold: true);
            }
        }

        y += 3;
        foreach (var (place, band) in bands.Index())
        {
            var to = place + 1 < bands.Count ? bands[place + 1].From : 100;
            drawing.Box(At(band.From), y, At(to) - At(band.From), Bar, place % 2 == 0 ? "#e3e6e8" : "#f3f4f5");
        }

        var middle = y + (Bar / 2);
        if (line is { Low: { } low, High: { } high })
        {
            drawing.Whisker(At(low), At(high), middle, 5);
        }

        if (line.Percent is { } at)
        {
            var (x, centre) = (Drawing.Number(At(at)), Drawing.Number(middle));
            drawing.Raw($"<circle cx=\"{x}\" cy=\"{centre}\" r=\"6\" fill=\"{Palette.Plain}\" stroke=\"#fff\" stroke-width=\"1.5\"/>");
        }

        return y + Bar + Gap;
    }

    private static double At(double percent) => Left + (Scale * percent / 100);
}
