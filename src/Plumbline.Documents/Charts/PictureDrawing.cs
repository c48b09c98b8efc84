using Plumbline.Reports.Blocks.Pictures;

namespace Plumbline.Documents.Charts;

/// <summary>Draws the pictures of an easy-read page as SVG in plain shapes, all of one size, without a word in them.</summary>
internal static class PictureDrawing
{
    public const double Width = 100;
    private const double Height = 60;
    private const string Paper = "#e3e6e8";

    /// <summary>A whole SVG with title and description, and no link to anything outside it.</summary>
    public static string Draw(Picture picture)
    {
        var drawing = new Drawing();
        Shapes(drawing, picture);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{picture.Id}-t {picture.Id}-d" {Drawing.Frame(Width, Height)}>
            <title id="{picture.Id}-t">{Drawing.Escape(picture.Title)}</title>
            <desc id="{picture.Id}-d">{Drawing.Escape(picture.Description)}</desc>
            {drawing}</svg>
            """;
    }

    private static void Shapes(Drawing drawing, Picture picture)
    {
        switch (picture.Kind)
        {
            case PictureKind.Looking:
                Papers(drawing);
                Ring(drawing, 62, 30, 15, "#fff", 5);
                drawing.Line(73, 41, 86, 54, Palette.Ink, 7);
                break;
            case PictureKind.Tenths:
                for (var place = 0; place < picture.Of; place++)
                {
                    Ring(drawing, 14 + (place % 5 * 18), 20 + (place / 5 * 20), 7, place < picture.Filled ? Palette.Plain : "#fff", 2);
                }

                break;
            case PictureKind.Steps:
                Steps(drawing, picture);
                break;
            case PictureKind.Good:
                Ring(drawing, 50, 30, 26, "#00613c", 0);
                Path(drawing, "M37,31 l9,10 l18,-22", "none", "#fff", 6);
                break;
            case PictureKind.Better:
                Path(drawing, "M16,52 L40,30 L54,40 L78,14", "none", Palette.Plain, 6);
                Path(drawing, "M62,10 L84,8 L82,30 Z", Palette.Plain, "none", 0);
                break;
            default:
                drawing.Box(28, 4, 44, 52, Paper);
                for (var row = 0; row < 3; row++)
                {
                    Path(drawing, $"M33,{Drawing.Number(15 + (row * 15))} l3,4 l6,-8", "none", Palette.Plain, 3);
                    drawing.Line(47, 15 + (row * 15), 66, 15 + (row * 15), Palette.Ink, 3);
                }

                break;
        }
    }

    private static void Papers(Drawing drawing)
    {
        drawing.Box(20, 10, 34, 46, Palette.Rule);
        drawing.Box(14, 4, 34, 46, Paper);
        for (var line = 0; line < 4; line++)
        {
            drawing.Line(19, 13 + (line * 9), 43, 13 + (line * 9), Palette.Ink, 2);
        }
    }

    private static void Steps(Drawing drawing, Picture picture)
    {
        var width = 84 / (double)picture.Of;
        for (var step = 0; step < picture.Of; step++)
        {
            var height = 48 * (step + 1) / (double)picture.Of;
            var (x, y, fill) = (Drawing.Number(8 + (step * width)), Drawing.Number(54 - height), step < picture.Filled ? Palette.Plain : "#fff");
            drawing.Raw($"<rect x=\"{x}\" y=\"{y}\" width=\"{Drawing.Number(width - 3)}\" height=\"{Drawing.Number(height)}\" fill=\"{fill}\" "
                + $"stroke=\"{Palette.Ink}\" stroke-width=\"2\"/>");
        }
    }

    private static void Ring(Drawing drawing, double x, double y, double radius, string fill, double width) => drawing.Raw(
        $"<circle cx=\"{Drawing.Number(x)}\" cy=\"{Drawing.Number(y)}\" r=\"{Drawing.Number(radius)}\" fill=\"{fill}\" stroke=\"{Palette.Ink}\" "
            + $"stroke-width=\"{Drawing.Number(width)}\"/>");

    private static void Path(Drawing drawing, string path, string fill, string stroke, double width) =>
        drawing.Raw($"<path d=\"{path}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{Drawing.Number(width)}\" stroke-linejoin=\"round\"/>");
}
