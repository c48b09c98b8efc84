namespace Plumbline.Web.Features.Scores;

/// <summary>What the pages of live results say.</summary>
internal static class ScoreWords
{
    public static readonly LocalText Title = new("Live results", "Canlyniadau byw");

    public static readonly LocalText Progress = new("{0} of {1} cases begun, {2} signed off. These figures move until every case is locked.", "{0} o {1} achos wedi’u dechrau, {2} wedi’u cymeradwyo. Mae’r ffigurau hyn yn symud nes bod pob achos wedi’i gloi.");

    public static readonly LocalText Stand = new("All {0} cases are signed off and locked: these figures stand.", "Mae pob un o’r {0} achos wedi’i gymeradwyo a’i gloi – mae’r ffigurau hyn yn derfynol.");

    public static readonly LocalText NoCaseload = new(
        "What is said of the caseload does not fit the cases that were read or the draw, so there are no intervals. These are the scores of the cases read.",
        "Nid yw’r hyn a ddywedir am y llwyth achosion yn cyd-fynd â’r achosion a ddarllenwyd na’r tynnu, felly nid oes cyfyngau. Sgorau’r achosion a ddarllenwyd yw’r rhain.");

    public static readonly LocalText TooFewSomewhere = new(
        "Where no interval is shown, too few cases bear on the score to say how far from it the score of all cases may lie.",
        "Lle na ddangosir cyfwng, mae rhy ychydig o achosion yn berthnasol i’r sgôr i ddweud pa mor bell oddi wrthi y gallai sgôr yr holl achosion fod.");

    public static readonly LocalText Blind = new("You are reading a case a second time. Live results open when you have handed it over.", "Rydych yn darllen achos am yr eildro. Bydd y canlyniadau byw yn agor pan fyddwch wedi’i drosglwyddo.");

    public static readonly LocalText Headlines = new("Headline scores", "Prif sgoriau");

    public static readonly LocalText Sections = new("Sections", "Adrannau");

    public static readonly LocalText Criteria = new("Criteria", "Meini prawf");

    public static readonly LocalText Overall = new("The whole", "Y cyfan");

    public static readonly LocalText Standards = new("Standards and outcomes", "Safonau a chanlyniadau");

    public static readonly LocalText Items = new("Items", "Eitemau");

    public static readonly LocalText KeyQuestions = new("Key questions", "Cwestiynau allweddol");

    public static readonly LocalText Rating = new("Rating", "Gradd");

    public static readonly LocalText NotRated = new("not rated yet", "heb ei raddio eto");

    public static readonly LocalText RuleOnly = new("Ratings are what the rule gives. What a panel decides is not in them.", "Y graddau yw’r hyn y mae’r rheol yn ei roi. Nid yw penderfyniadau panel ynddynt.");

    public static readonly LocalText Questions = new("Questions of {0}", "Cwestiynau {0}");

    public static readonly LocalText Name = new("Name", "Enw");

    public static readonly LocalText Question = new("Question", "Cwestiwn");

    public static readonly LocalText Sufficient = new("Sufficient", "Digonol");

    public static readonly LocalText Insufficient = new("Not sufficient", "Annigonol");

    public static readonly LocalText Base = new("Of", "O blith");

    public static readonly LocalText PercentHead = new("Per cent", "Y cant");

    public static readonly LocalText Comment = new("Comment", "Sylw");

    public static readonly LocalText IntervalHead = new("95% interval", "Cyfwng 95%");

    public static readonly LocalText From = new("{0}% to {1}%", "{0}% i {1}%");

    public static readonly LocalText NotApplicable = new("Not applicable", "Amherthnasol");

    public static readonly LocalText Unknown = new("Could not be assessed", "Ni ellid ei asesu");

    public static readonly LocalText Missing = new("No answer yet", "Dim ateb eto");

    public static readonly LocalText Withheld = new("withheld", "ataliwyd");

    public static readonly LocalText WithheldWhat = new("Small numbers are withheld from those who do not read cases, and with them what would give them away.", "Atelir niferoedd bach rhag y rhai nad ydynt yn darllen achosion, a chyda hwy yr hyn a’u datgelai.");

    public static readonly LocalText Cases = new("Cases behind the figure", "Yr achosion y tu ôl i’r ffigur");

    public static readonly LocalText Closed = new("Not applicable, or closed by routing", "Amherthnasol, neu wedi’i gau gan lwybro");
}
