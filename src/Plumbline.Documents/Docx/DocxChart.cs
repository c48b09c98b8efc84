using System.Globalization;
using Plumbline.Documents.Charts;
using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Docx;

/// <summary>A chart as a real chart of the word processor (DrawingML), so that it can be read, zoomed and restyled; its values are in its part.</summary>
internal static class DocxChart
{
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string DrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>What a page has room for beside a heading, in units of 1/360,000 cm.</summary>
    private const int Tallest = 8_300_000;

    /// <summary>Presets of DrawingML nearest to the patterns of the drawn charts, by rank; null for the plain colour.</summary>
    private static readonly string?[] Patterns = [null, "wdUpDiag", "lgConfetti", "openDmnd", "narHorz"];

    /// <summary>The place of a chart in the text, with its description as alternative text.</summary>
    public static void Place(Xml xml, Chart chart, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var row = chart.Kind switch { ChartKind.Groups => 145_000, ChartKind.Steps => 200_000, _ => 330_000 };
        var height = Math.Min(Tallest, 500_000 + (chart.Bars.Count * row));
        xml.Raw("<w:r><w:drawing>")
            .Open("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"))
            .Empty("wp:extent", ("cx", "5750000"), ("cy", height.ToString(CultureInfo.InvariantCulture)))
            .Empty("wp:docPr", ("id", id), ("name", chart.Title), ("descr", chart.Description))
            .Raw("<wp:cNvGraphicFramePr/>")
            .Open("a:graphic", ("xmlns:a", DrawingNamespace)).Open("a:graphicData", ("uri", ChartNamespace))
            .Empty("c:chart", ("xmlns:c", ChartNamespace), ("r:id", $"chart{id}"))
            .Raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    /// <summary>The part that holds the chart.</summary>
    public static byte[] Part(Chart chart, Language language)
    {
        var xml = new Xml().Raw(Xml.Declaration)
            .Open("c:chartSpace", ("xmlns:c", ChartNamespace), ("xmlns:a", DrawingNamespace))
            .Empty("c:lang", ("val", language.Tag()))
            .Raw("<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:barChart>")
            .Empty("c:barDir", ("val", "bar"))
            .Raw("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>")
            .Raw("<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\">")
            .Element("c:v", chart.Title)
            .Raw("</c:pt></c:strCache></c:strRef></c:tx>");
        xml.Open("c:spPr");
        Solid(xml, Palette.Plain);
        xml.Close("c:spPr").Raw("<c:invertIfNegative val=\"0\"/>");
        foreach (var (index, bar) in chart.Bars.Index())
        {
            Point(xml, index, bar);
        }

        Labels(xml, chart);
        Whiskers(xml, chart);
        xml.Raw("<c:cat><c:strLit>").Empty("c:ptCount", ("val", Number(chart.Bars.Count)));
        foreach (var (index, bar) in chart.Bars.Index())
        {
            xml.Open("c:pt", ("idx", Number(index))).Element("c:v", bar.WholeLabel).Close("c:pt");
        }

        xml.Raw("</c:strLit></c:cat><c:val>");
        Numbers(xml, chart.Bars.Select(bar => (double)bar.Value));
        xml.Raw("</c:val></c:ser><c:gapWidth val=\"45\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        Axes(xml, chart);
        return xml
            .Raw(
                "</c:plotArea><c:plotVisOnly "
                    + "val=\"1\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr "
                    + "sz=\"900\"><a:solidFill><a:srgbClr val=\"0B0C0C\"/></a:solidFill></a:defRPr></a:pPr></a:p></c:txPr></c:chartSpace>")
            .ToBytes();
    }

    private static void Point(Xml xml, int index, Bar bar)
    {
        if (bar.Comment is not { } comment)
        {
            return;
        }

        xml.Open("c:dPt").Empty("c:idx", ("val", Number(index))).Raw("<c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>");
        if (Patterns[Math.Min(comment.Rank, Patterns.Length - 1)] is { } pattern)
        {
            xml.Open("a:pattFill", ("prst", pattern)).Open("a:fgClr").Empty("a:srgbClr", ("val", "FFFFFF")).Close("a:fgClr")
                .Open("a:bgClr").Empty("a:srgbClr", ("val", Palette.Colour(comment.Rank).TrimStart('#'))).Close("a:bgClr").Close("a:pattFill");
        }
        else
        {
            Solid(xml, Palette.Colour(comment.Rank));
        }

        xml.Raw("</c:spPr></c:dPt>");
    }

    private static void Labels(Xml xml, Chart chart)
    {
        var inside = chart.Kind != ChartKind.Groups;
        xml.Open("c:dLbls");
        foreach (var (index, bar) in chart.Bars.Index())
        {
            xml.Open("c:dLbl").Empty("c:idx", ("val", Number(index)))
                .Raw("<c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p><a:r>")
                .Empty("a:rPr", ("lang", "en-GB"), ("sz", "900"), ("b", "1"))
                .Element("a:t", bar.Said)
                .Raw("</a:r></a:p></c:rich></c:tx>");
            if (inside)
            {
                xml.Raw("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></c:spPr>");
            }

            xml.Empty("c:dLblPos", ("val", inside ? "inBase" : "outEnd"))
                .Raw(
                    "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent "
                        + "val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbl>");
        }

        xml.Raw(
            "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent "
                + "val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private static void Whiskers(Xml xml, Chart chart)
    {
        if (chart.Bars.All(bar => bar.Low is null || bar.High is null))
        {
            return;
        }

        xml.Raw("<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"0\"/><c:plus>");
        Numbers(xml, chart.Bars.Select(bar => (bar.High ?? bar.Value) - bar.Value));
        xml.Raw("</c:plus><c:minus>");
        Numbers(xml, chart.Bars.Select(bar => bar.Value - (bar.Low ?? bar.Value)));
        xml.Raw("</c:minus><c:spPr><a:ln w=\"19050\"><a:solidFill><a:srgbClr val=\"0B0C0C\"/></a:solidFill></a:ln></c:spPr></c:errBars>");
    }

    private static void Axes(Xml xml, Chart chart)
    {
        var isMeasured = chart.Kind == ChartKind.Bars;
        xml.Raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>")
            .Raw(
                "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
                    + "val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>")
            .Raw("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>")
            .Empty("c:max", ("val", Number(chart.Kind == ChartKind.Groups ? chart.Maximum + Math.Max(1, chart.Maximum / 8) : chart.Maximum)))
            .Raw("<c:min val=\"0\"/></c:scaling>")
            .Empty("c:delete", ("val", isMeasured ? "0" : "1")).Raw("<c:axPos val=\"t\"/>");
        if (isMeasured)
        {
            xml.Raw("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"C9CDD0\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
        }

        xml.Empty("c:numFmt", ("formatCode", chart.Unit.Length == 0 ? "0" : $"0\"{chart.Unit}\""), ("sourceLinked", "0"))
            .Raw(
                "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses "
                    + "val=\"autoZero\"/>")
            .Empty("c:majorUnit", ("val", Number(Math.Max(1, chart.Maximum / 4)))).Raw("</c:valAx>");
    }

    private static void Numbers(Xml xml, IEnumerable<double> values)
    {
        var all = values.ToList();
        xml.Raw("<c:numLit><c:formatCode>General</c:formatCode>").Empty("c:ptCount", ("val", Number(all.Count)));
        foreach (var (index, value) in all.Index())
        {
            xml.Open("c:pt", ("idx", Number(index))).Element("c:v", value.ToString("0.##", CultureInfo.InvariantCulture)).Close("c:pt");
        }

        xml.Close("c:numLit");
    }

    private static void Solid(Xml xml, string colour) => xml.Open("a:solidFill").Empty("a:srgbClr", ("val", colour.TrimStart('#'))).Close("a:solidFill");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
