namespace Plumbline.Web.Features.Reports.Figures;

/// <summary>What the page says on which writers find figures.</summary>
internal static class FigureWords
{
    public static readonly LocalText Title = new("Find a figure", "Dod o hyd i ffigur");

    public static readonly LocalText What = new(
        "A text asks for figures and does not type them, so that they are those of the judgements. Look for one, and copy what stands for it into your text.",
        "Mae testun yn gofyn am ffigurau ac nid yn eu teipio, fel mai rhai’r barnau ydynt. Chwiliwch am un, a chopïwch yr hyn sy’n sefyll drosto.");

    public static readonly LocalText Words = new("Words of the question or score, or its id", "Geiriau’r cwestiwn neu’r sgôr, neu ei ddynodydd");

    public static readonly LocalText Search = new("Search", "Chwilio");

    public static readonly LocalText None = new("No figure has all of these words.", "Nid oes gan yr un ffigur yr holl eiriau hyn.");

    public static readonly LocalText Found = new("Figures found", "Ffigurau a ganfuwyd");

    public static readonly LocalText Figure = new("Figure", "Ffigur");

    public static readonly LocalText Key = new("Id", "Dynodydd");

    public static readonly LocalText Population = new("Cases", "Achosion");

    public static readonly LocalText All = new("all", "pob un");

    public static readonly LocalText Side = new("Share of", "Cyfran");

    public static readonly LocalText Sufficient = new("sufficient", "digonol");

    public static readonly LocalText Insufficient = new("not sufficient", "annigonol");

    public static readonly LocalText Noun = new("Counts", "Yn cyfrif");

    public static readonly LocalText NoNoun = new("nothing by name", "dim byd wrth ei enw");

    public static readonly LocalText Show = new("Show the ways of printing it", "Dangos y ffyrdd o’i argraffu");

    public static readonly LocalText Ways = new("Ways of printing it", "Ffyrdd o’i argraffu");

    public static readonly LocalText InEnglish = new("In English", "Yn Saesneg");

    public static readonly LocalText InWelsh = new("In Welsh", "Yn Gymraeg");

    public static readonly LocalText Copy = new("Copy this into the text", "Copïwch hwn i’r testun");

    public static readonly LocalText Withheld = new(
        "Nothing of it can be printed so: it does not apply, or would show too few cases.",
            "Ni ellir argraffu dim ohono felly – nid yw’n gymwys, neu byddai’n dangos rhy ychydig o achosion.");
}
