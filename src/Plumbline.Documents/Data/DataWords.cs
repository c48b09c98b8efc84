using System.Globalization;
using Plumbline.Reports;

namespace Plumbline.Documents.Data;

/// <summary>What the data say of themselves, in both languages.</summary>
internal static class DataWords
{
    public static readonly LocalText About = new("About these data", "Ynghylch y data hyn");
    public static readonly LocalText Tables = new("Tables", "Tablau");
    public static readonly LocalText Marks = new("Marks", "Symbolau");
    public static readonly LocalText Publisher = new("Published by", "Cyhoeddwyd gan");
    public static readonly LocalText Published = new("Date", "Dyddiad");

    private static readonly LocalText Whole = new(
        "The scores and figures of this inspection of {0} cases by the instrument {1}.",
        "Sgorau a ffigurau’r arolygiad hwn o {0} o achosion yn ôl yr offeryn {1}.");

    private static readonly LocalText Guarded = new(
        "Counts below {0}, and those that would give them away, are withheld and marked [c].",
        "Mae niferoedd o dan {0}, a’r rhai a fyddai’n eu datgelu, wedi’u hatal a’u nodi â [c].");

    private static readonly LocalText Totals = new(
        "The rows of cases and judgements are not published.", "Nid yw rhesi’r achosion a’r barnau yn cael eu cyhoeddi.");

    /// <summary>The notice to every reader, what the data are, and what is kept back.</summary>
    public static LocalText Description(PublishedData data) => new(In(data, Language.English), In(data, Language.Welsh));

    private static string In(PublishedData data, Language language)
    {
        var instrument = $"{data.Instrument.Title.In(language)} {data.Instrument.Version}";
        return string.Join(' ', new[]
        {
            data.Notice?.In(language),
            string.Format(CultureInfo.InvariantCulture, Whole.In(language), data.CaseCount, instrument),
            data.SmallestCount > 1 ? string.Format(CultureInfo.InvariantCulture, Guarded.In(language), data.SmallestCount) : null,
            data.Cases is null ? Totals.In(language) : null,
        }.OfType<string>());
    }
}
