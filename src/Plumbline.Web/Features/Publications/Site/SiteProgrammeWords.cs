namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What the pages of the benchmark say.</summary>
internal static class SiteProgrammeWords
{
    public static readonly LocalText Benchmark = new("Benchmark", "Meincnod");

    public static readonly LocalText What = new(
        "The scores of the areas inspected so far, beside each other: one page for each programme of inspection. Areas stand in the order of the alphabet.",
        "Sgorau’r ardaloedd a arolygwyd hyd yma, wrth ymyl ei gilydd – un dudalen ar gyfer pob rhaglen arolygu. Saif yr ardaloedd yn nhrefn yr wyddor.");

    public static readonly LocalText Reports = new("Published reports: {0}", "Adroddiadau a gyhoeddwyd: {0}");

    public static readonly LocalText Beside = new("All areas beside each other", "Yr holl ardaloedd wrth ymyl ei gilydd");

    public static readonly LocalText Nothing = new("There are no scores to compare yet.", "Nid oes sgorau i’w cymharu eto.");

    public static readonly LocalText NoScores = new("No report of this programme has scores that stand.",
        "Nid oes gan unrhyw adroddiad o’r rhaglen hon sgorau sy’n sefyll.");

    public static readonly LocalText LowestHighest = new("Lowest, highest and average score", "Y sgôr isaf, yr uchaf a’r cyfartaledd");

    public static readonly LocalText FirstOnly = new(
        "Counted from the first inspection of each area on this site. A report prints the benchmark that was in force when it was written, so it can differ.",
        "Wedi’i gyfrif o arolygiad cyntaf pob ardal ar y wefan hon. Mae adroddiad yn argraffu’r meincnod a oedd mewn grym pan gafodd ei ysgrifennu, felly "
        + "gall fod "
        + "yn wahanol.");

    public static readonly LocalText Areas = new("Areas inspected so far, with the likely range of each score",
        "Yr ardaloedd a arolygwyd hyd yma, gydag ystod debygol pob sgôr");

    public static readonly LocalText Again = new("(inspected again)", "(arolygwyd eto)");

    public static readonly LocalText Range = new("({0} to {1})", "({0} i {1})");

    public static readonly LocalText Funnels = new("How far areas differ", "Pa mor bell y mae ardaloedd yn gwahaniaethu");

    public static readonly LocalText FunnelsWhat = new(
        "Each mark is an area. If areas did not truly differ, 95% of them would lie between the inner lines and nearly all between the outer ones; where "
            + "areas differ more than that, the limits are wider and it is said. The scores stand in the table above.",
        "Ardal yw pob marc. Pe na bai ardaloedd yn gwahaniaethu mewn gwirionedd, byddai 95% ohonynt rhwng y llinellau mewnol a bron pob un rhwng y rhai "
            + "allanol; lle mae ardaloedd yn gwahaniaethu mwy na hynny, mae’r terfynau’n lletach a dywedir hynny. Mae’r sgorau yn y tabl uchod.");
}
