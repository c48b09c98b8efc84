using Plumbline.Reports.Sections;

namespace Plumbline.Reports.Leaflets;

/// <summary>What a press notice says of its own accord.</summary>
internal static class SayPress
{
    public static readonly LocalText Kind = new("Press notice", "Hysbysiad i’r wasg");

    public static readonly LocalText Embargo = new("Embargo", "Embargo");

    /// <summary>True before the minute of the release and after it, as the bytes of an edition are the same on both sides of it.</summary>
    public static readonly LocalText EmbargoWhat = new(
        "Until the report is published, this notice is under embargo and must not be passed on or quoted. Once it is published, everyone may quote it.",
        "Hyd nes y cyhoeddir yr adroddiad, mae’r hysbysiad hwn dan embargo ac ni chaniateir ei rannu na’i ddyfynnu. Ar ôl ei gyhoeddi, caiff pawb ei "
            + "ddyfynnu.");

    public static readonly LocalText Scores = new("Scores", "Sgorau");
    public static readonly LocalText Ratings = new("Ratings", "Graddau");
    public static readonly LocalText Notes = new("Notes to editors", "Nodiadau i olygyddion");

    public static readonly LocalText Inspected = new("What was inspected", "Yr hyn a arolygwyd");

    public static readonly LocalText ScoreMeans = new(
        "A score is the share of the judgements that found the work sufficient, in whole per cent. The likely range says where the score would very likely lie "
            + "had every case been read.",
        "Sgôr yw cyfran y barnau a ganfu’r gwaith yn ddigonol, mewn canran gyfan. Mae’r ystod debygol yn dweud lle byddai’r sgôr yn debygol iawn o fod pe bai "
            + "pob achos wedi’i ddarllen.");

    public static readonly LocalText ScoreMeansOnly = new(
        "A score is the share of the judgements that found the work sufficient, in whole per cent.",
        "Sgôr yw cyfran y barnau a ganfu’r gwaith yn ddigonol, mewn canran gyfan.");

    public static readonly LocalText RatingMeans = new(
        "A rating is a word that a stated rule gives to what was found. The report says how each was reached and, where people moved "
            + "one, who and why.",
        "Gair y mae rheol a nodir yn ei roi i’r hyn a ganfuwyd yw gradd. Mae’r adroddiad yn dweud sut y cyrhaeddwyd pob un a, lle symudodd pobl un, pwy a "
            + "pham.");

    public static readonly LocalText NotAlone = new(
        "Areas should not be compared by their scores or ratings alone.",
        "Ni ddylid cymharu ardaloedd yn ôl eu sgorau neu eu graddau yn unig.");

    public static readonly LocalText WholeReport = new("The whole report, with every figure and what it was counted from: ",
        "Yr adroddiad cyfan, gyda phob ffigur a’r hyn y’i cyfrifwyd ohono: ");

    public static readonly LocalText Contact = new("Contact: {0}", "Cyswllt: {0}");

    public static readonly LocalText Recommendations = new("Recommendations: {0}", "Argymhellion: {0}");

    /// <summary>What makes wishes of recommendations, which say how things should be as if they were so.</summary>
    public static readonly LocalText Asked = new(
        "Inspectors ask that the following happens:", "Mae’r arolygwyr yn gofyn i’r canlynol ddigwydd:");

    public static LocalText FromTo(string low, string high) => new(
        $"work good enough in {low} to {high} of what inspectors judged",
        $"y gwaith yn ddigon da mewn {low} i {high} o’r hyn a farnodd arolygwyr");

    public static LocalText In(string percent) => new(
        $"work good enough in {percent} of what inspectors judged",
        $"y gwaith yn ddigon da mewn {percent} o’r hyn a farnodd arolygwyr");

    public static LocalText Rated(LocalText word) => new(
        $"inspectors give the rating {word.English}",
        $"yr arolygwyr yn rhoi’r radd {word.In(Language.Welsh)}");

    public static readonly LocalText Found = new("what inspectors found", "yr hyn a ganfu’r arolygwyr");

    public static string ReportFile(ReportContext report) => $"{report.Material.Inspection.Id}.{report.Language.Code()}.html";
}
