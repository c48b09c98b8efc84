using System.Globalization;
namespace Plumbline.Programmes;

/// <summary>What stands beside every comparison of areas.</summary>
public static class ComparisonWords
{
    public static readonly LocalText Caution = new(
        "Do not rank areas by these scores. Samples differ in size and in the cases that were in them, and areas were inspected at different times; a "
            + "difference that lies within the funnel may be nothing but the draw of the cases.",
        "Peidiwch â rhestru ardaloedd yn ôl trefn y sgorau hyn. Mae samplau’n amrywio o ran maint ac o ran yr achosion sydd ynddynt, ac arolygwyd "
            + "ardaloedd ar adegau gwahanol; gall gwahaniaeth sydd o fewn y twndis fod yn ddim byd ond canlyniad tynnu’r achosion.");

    public static readonly LocalText Title = new("Scores of the areas inspected so far", "Sgorau’r ardaloedd a arolygwyd hyd yma");
    public static readonly LocalText Theme = new("Theme", "Thema");
    public static readonly LocalText Lowest = new("Lowest", "Isaf");
    public static readonly LocalText Highest = new("Highest", "Uchaf");
    public static readonly LocalText Average = new("Average", "Cyfartaledd");
    public static readonly LocalText Areas = new("Areas", "Ardaloedd");
    public static readonly LocalText Area = new("Area", "Ardal");
    public static readonly LocalText Cases = new("Cases read", "Achosion a ddarllenwyd");
    public static readonly LocalText Score = new("Score", "Sgôr");
    public static readonly LocalText Position = new("Position", "Safle");
    public static readonly LocalText Within = new("within the limits", "o fewn y terfynau");
    public static readonly LocalText Outside95 = new("outside the 95% limits", "y tu allan i’r terfynau 95%");
    public static readonly LocalText Outside998 = new("outside the 99.8% limits", "y tu allan i’r terfynau 99.8%");
    public static readonly LocalText Unsure = new("cannot be said: its number of cases is not known", "ni ellir dweud: nid yw nifer ei hachosion yn hysbys");
    public static readonly LocalText NotKnown = new("not known", "ddim yn hysbys");
    public static readonly LocalText Assumed = new(
        $"A hollow mark is an area whose number of cases is not known; it stands at {Funnel.SmallestSample}, the smallest sample of the programme.",
        $"Mae marc gwag yn ardal nad yw nifer ei hachosion yn hysbys; saif ar {Funnel.SmallestSample}, sef sampl leiaf y rhaglen.");

    /// <summary>What a funnel measures, and what its lines are.</summary>
    public static readonly LocalText Measured = new(
        "Score in per cent by the number of cases read; the dashed lines are the 95% limits, the dotted ones the 99.8% limits",
        "Sgôr mewn canran yn ôl nifer yr achosion a ddarllenwyd; y llinellau toredig yw’r terfynau 95%, a’r rhai dotiog y terfynau 99.8%");

    /// <summary>The name of a theme of the Core Case Inspection; any other goes by its id.</summary>
    public static LocalText NameOf(string theme) => theme switch
    {
        "safeguarding" => new LocalText("Safeguarding", "Diogelu"),
        "risk-of-harm" => new LocalText("Risk of Harm to others", "Risg o Niwed i eraill"),
        "likelihood-of-reoffending" => new LocalText("Likelihood of Reoffending", "Tebygolrwydd o Aildroseddu"),
        _ => new LocalText(theme),
    };

    /// <summary>The main thing to see in a funnel.</summary>
    /// <param name="name">What its scores are of.</param>
    public static LocalText Headline(Funnel funnel, LocalText name)
    {
        var (outside, all) = (funnel.Points.Count(point => point.IsUnusual), funnel.Points.Count);
        var welsh = name.In(Language.Welsh);
        return outside == 0
            ? new LocalText($"{name.English}: no area lies outside the limits", $"{welsh}: nid oes yr un ardal y tu allan i’r terfynau")
            : new LocalText(
                $"{name.English}: {outside} of {all} areas {(outside == 1 ? "lies" : "lie")} outside the 95% limits",
                $"{welsh}: mae {outside} o {all} ardal y tu allan i’r terfynau 95%");
    }

    /// <summary>What a funnel shows, for whoever cannot see it.</summary>
    public static LocalText Describe(Funnel funnel)
    {
        var outside = funnel.Points.Count(point => point.IsUnusual);
        return new LocalText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Scores of {funnel.Points.Count} areas against the number of cases read, round an average of {funnel.Average:0}%. "
                    + $"{outside} of them lie outside the 95% limits. {Variation(funnel).English}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Sgorau {funnel.Points.Count} o ardaloedd yn erbyn nifer yr achosion a ddarllenwyd, o amgylch cyfartaledd o {funnel.Average:0}%. "
                    + $"Mae {outside} ohonynt y tu allan i’r terfynau 95%. {Variation(funnel).Welsh}"));
    }

    /// <summary>How many numbers of cases are assumed, and of which areas that decides; null when all are known.</summary>
    public static LocalText? AssumptionOf(Funnel funnel) => (funnel.Points.Count(point => !point.IsCasesKnown),
        funnel.Points.Count(point => point.IsUnsure)) switch
    {
        (0, _) => null,
        var (assumed, unsure) => new LocalText(
            $"The number of cases is not known for {assumed} of {funnel.Points.Count} areas, and taken as {Funnel.SmallestSample}."
                + $"{(unsure == 0 ? "" : $" {unsure} beyond the limits not named for that reason.")}",
            $"Nid yw nifer yr achosion yn hysbys ar gyfer {assumed} o {funnel.Points.Count} ardal, a chymerir mai {Funnel.SmallestSample} ydyw."
                + $"{(unsure == 0 ? "" : $" Ni enwir {unsure} y tu hwnt i’r terfynau am y rheswm hwnnw.")}"),
    };

    private static LocalText Variation(Funnel funnel) => funnel.OverDispersion == 1
        ? new LocalText("Areas vary no more than samples alone would, and the limits are not widened.",
            "Nid yw ardaloedd yn amrywio mwy nag y byddai samplau yn unig, ac ni ledwyd y terfynau.")
        : new LocalText(
            FormattableString.Invariant($"Areas vary {funnel.OverDispersion:0.0} times as much as samples alone would, and the limits are widened by that."),
            FormattableString.Invariant(
                $"Mae ardaloedd yn amrywio {funnel.OverDispersion:0.0} gwaith cymaint ag y byddai samplau yn unig, a lledwyd y terfynau yn unol â hynny."));

    /// <summary>Where an area lies, as words.</summary>
    public static LocalText PositionOf(FunnelPoint point) => point.IsUnsure ? Unsure : point.IsVeryUnusual ? Outside998 : point.IsUnusual ? Outside95 : Within;
}
