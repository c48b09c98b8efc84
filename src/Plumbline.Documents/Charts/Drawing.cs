using System.Globalization;
using System.Security;
using System.Text;

namespace Plumbline.Documents.Charts;

/// <summary>An SVG in the making. Numbers are written with one decimal and a point, so that the bytes are the same everywhere.</summary>
internal sealed class Drawing
{
    private const double LetterWidth = 0.5;

    private readonly StringBuilder svg = new();

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The attributes of a picture that say how large it is and in what letters it is set.</summary>
    public static string Frame(double width, double height) =>
        $"viewBox=\"0 0 {Number(width)} {Number(height)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" "
            + "font-family=\"'Source Sans 3', Arial, Helvetica, sans-serif\"";

    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>Breaks words into lines of at most so many letters; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var limit = Math.Max(4, (int)(width / (size * LetterWidth)));
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= limit)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    public void Raw(string markup) => svg.Append(markup).Append('\n');

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        Raw($"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" stroke=\"{colour}\" stroke-width=\"{Number(width)}\"/>");

    public void Box(double x, double y, double width, double height, string fill) =>
        Raw($"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"{fill}\"/>");

    public void Words(double x, double y, string text, double size, string anchor = "start", bool bold = false, string colour = Palette.Ink) =>
        Raw($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\" text-anchor=\"{anchor}\"{(bold ? " font-weight=\"700\"" : "")} "
            + $"fill=\"{colour}\">{Escape(text)}</text>");

    /// <summary>A whisker from low to high with caps, light round dark so that it shows on any bar.</summary>
    public void Whisker(double low, double high, double y, double cap)
    {
        foreach (var (colour, width) in new[] { ("#fff", 5.0), (Palette.Ink, 2.0) })
        {
            Line(low, y, high, y, colour, width);
            Line(low, y - cap, low, y + cap, colour, width);
            Line(high, y - cap, high, y + cap, colour, width);
        }
    }

    public override string ToString() => svg.ToString();
}
