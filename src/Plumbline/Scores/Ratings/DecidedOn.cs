using System.Globalization;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Scores.Ratings;

/// <summary>The number on which a word was decided, where the printed one would lead a reader to another.</summary>
internal static class DecidedOn
{
    private static readonly LocalText Nothing = new("", "");

    /// <summary>The rule of banding, where the exact share and the printed whole per cent lie in different bands; nothing otherwise.</summary>
    public static LocalText Banding(Share share, Bands bands, Banding banding)
    {
        var (exact, printed) = (bands.Of(share, Instruments.Rulesets.Banding.Exact), bands.Of(share, Instruments.Rulesets.Banding.Printed));
        return (exact == printed, banding) switch
        {
            (true, _) => Nothing,
            (_, Instruments.Rulesets.Banding.Exact) => new LocalText(
                $"; the exact share decides, {Tenths(share)} per cent: {printed.Word} begins at {printed.From}",
                $"; y gyfran union sy’n penderfynu, {Tenths(share)} y cant: mae {printed.Label.In(Language.Welsh)} yn dechrau ar {printed.From}"),
            _ => new LocalText(
                $"; the printed {share.Percent} per cent decides: the exact share, {Tenths(share)} per cent, lies in {exact.Word}",
                $"; y {share.Percent} y cant a argreffir sy’n penderfynu: mae’r gyfran union, {Tenths(share)} y cant, yn {exact.Label.In(Language.Welsh)}"),
        };
    }

    /// <summary>The exact share where it misses a line that the printed whole per cent reaches.</summary>
    public static LocalText Line(Share share, int line) => share.Base > 0 && 100L * share.Part < (long)line * share.Base && share.Percent >= line
        ? new LocalText($"; the exact share decides, {Tenths(share)} per cent", $"; y gyfran union sy’n penderfynu, {Tenths(share)} y cant")
        : Nothing;

    /// <summary>
    /// Between which shares the whole of the cases may lie by so many cases alone, in per cent: the exact limits of Clopper and Pearson
    /// (Biometrika 26, 1934), 95%, rounded outwards to whole per cent.
    /// They take the cases for a simple sample of very many.
    /// </summary>
    public static (string Low, string High) Reach(Share share)
    {
        const double tail = 0.025;
        var low = share.Part == 0 ? 0 : Beta.Quantile(tail, share.Part, share.Base - share.Part + 1);
        var high = share.Part == share.Base ? 1 : Beta.Quantile(1 - tail, share.Part + 1, share.Base - share.Part);
        return (Percent.Down(low).ToString(CultureInfo.InvariantCulture), Percent.Up(high).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>One decimal, cut and not rounded, so that it never shows the line that it misses.</summary>
    private static string Tenths(Share share) => string.Create(CultureInfo.InvariantCulture, $"{(1000L * share.Part / share.Base) / 10m:0.0}");
}
