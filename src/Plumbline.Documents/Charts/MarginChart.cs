using System.Globalization;
using Plumbline.Samples;

namespace Plumbline.Documents.Charts;

/// <summary>Draws a sample against its caseload: for each value of each margin a bar for the share of the caseload and one for the share of the
/// sample.</summary>
public static class MarginChart
{
    private const double Width = 720;
    private const double Names = 230;
    private const double Scale = 300;
    private const double Row = 40;
    private const double Heading = 30;
    private const double Top = 64;
    private static readonly LocalText Title = new("The sample against the caseload", "Y sampl yn erbyn y llwyth achosion");
    private static readonly LocalText Caseload = new("caseload", "llwyth achosion");
    private static readonly LocalText Sample = new("sample", "sampl");
    private static readonly LocalText NotRecorded = new("not recorded", "heb ei gofnodi");

    /// <summary>A whole SVG with title and description; the table of the same numbers stands beside it wherever it is shown.</summary>
    public static string Draw(IReadOnlyList<MarginComparison> margins, Language language)
    {
        var drawing = new Drawing();
        var fields = margins.GroupBy(margin => margin.Field).ToList();
        var height = Top + (fields.Count * Heading) + (margins.Count * Row) + 8;
        Legend(drawing, language);
        var y = Top;
        foreach (var field in fields)
        {
            drawing.Words(8, y + 20, Label(field.Key), 15, bold: true);
            y += Heading;
            foreach (var margin in field)
            {
                Value(drawing, margin, y, language);
                y += Row;
            }
        }

        drawing.Line(Names, Top - 4, Names, height - 8, Palette.Ink);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="margins-t margins-d" {Drawing.Frame(Width, height)}>
            <title id="margins-t">{Drawing.Escape(Title.In(language))}</title>
            <desc id="margins-d">{Drawing.Escape(Description(margins, language))}</desc>
            {drawing}</svg>

            """;
    }

    /// <summary>What the drawing shows and the main thing to see in it.</summary>
    public static string Description(IReadOnlyList<MarginComparison> margins, Language language)
    {
        if (margins.MaxBy(margin => Math.Abs(margin.Deviation)) is not { } worst)
        {
            return Title.In(language);
        }

        var (value, cases) = (ValueOf(worst, language), Math.Abs(worst.Deviation).ToString("0.0", CultureInfo.InvariantCulture));
        return new LocalText(
            $"Pairs of bars, the share of the caseload over the share of the sample, for {margins.Count} values "
                + $"of {margins.Select(margin => margin.Field).Distinct().Count()} margins. The largest difference from what the design gives on average "
                + $"is {cases} cases, in {Label(worst.Field)}: {value}.",
            $"Parau o farrau, cyfran y llwyth achosion uwchben cyfran y sampl, ar gyfer {margins.Count} gwerth "
                + $"mewn {margins.Select(margin => margin.Field).Distinct().Count()} nodwedd. Y gwahaniaeth mwyaf oddi wrth yr hyn a rydd y cynllun ar "
                + $"gyfartaledd yw {cases} achos, yn {Label(worst.Field)}: {value}.").In(
                language);
    }

    private static void Legend(Drawing drawing, Language language)
    {
        drawing.Box(Names, 14, 16, 12, Palette.Rule);
        drawing.Words(Names + 22, 25, Caseload.In(language), 14);
        drawing.Box(Names + 150, 14, 16, 12, Palette.Plain);
        drawing.Words(Names + 172, 25, Sample.In(language), 14);
        for (var tick = 0; tick <= 100; tick += 25)
        {
            var x = Names + (Scale * tick / 100.0);
            drawing.Words(x, Top - 12, $"{tick}%", 12, "middle", colour: Palette.Muted);
        }
    }

    private static void Value(Drawing drawing, MarginComparison margin, double y, Language language)
    {
        drawing.Words(Names - 12, y + 20, Shortened(ValueOf(margin, language)), 14, "end");
        Bar(drawing, margin.Caseload.Part, margin.Caseload.Base, y + 3, Palette.Rule);
        Bar(drawing, margin.Sample.Part, margin.Sample.Base, y + 18, Palette.Plain);
        drawing.Words(
            Names + Scale + 16,
            y + 14,
            $"{margin.Caseload.Part}/{margin.Caseload.Base} ({margin.Caseload.Percent ?? 0}%)",
            12,
            colour: Palette.Muted);
        drawing.Words(Names + Scale + 16, y + 29, $"{margin.Sample.Part}/{margin.Sample.Base} ({margin.Sample.Percent ?? 0}%)", 12, bold: true);
    }

    private static void Bar(Drawing drawing, int part, int whole, double y, string fill) =>
        drawing.Box(Names, y, whole == 0 ? 0 : Scale * part / whole, 13, fill);

    private static string ValueOf(MarginComparison margin, Language language) =>
        margin.Value == MarginComparison.NotRecorded ? NotRecorded.In(language) : margin.Value;

    private static string Label(string field) => field.Replace('_', ' ');

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29] + "…";
}
