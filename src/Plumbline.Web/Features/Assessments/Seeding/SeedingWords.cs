namespace Plumbline.Web.Features.Assessments.Seeding;

/// <summary>What the page of seeded cases says.</summary>
internal static class SeedingWords
{
    public static readonly LocalText Title = new("Seeded cases", "Achosion wedi’u hadu");

    public static readonly LocalText Lead = new(
        "A case whose answers are agreed is given to readers once more, to each under a code of its own. It stands unmarked among their cases and counts in "
            + "no score.",
        "Rhoddir achos y cytunwyd ar ei atebion i ddarllenwyr unwaith eto, i bob un o dan god ei hun. Mae’n sefyll heb ei farcio ymhlith eu hachosion ac nid "
            + "yw’n cyfrif mewn unrhyw sgôr.");

    public static readonly LocalText When = new(
        "Give copies on the day on which cases are shared out, so that none is known by the day on which it came. The service does not know the code of a "
            + "copy: hand the reader the file of the case under that code.",
        "Rhowch gopïau ar y diwrnod y rhennir achosion, fel na ellir adnabod yr un wrth y diwrnod y daeth. Nid yw’r gwasanaeth yn gwybod cod copi: rhowch "
            + "ffeil yr achos i’r darllenydd o dan y cod hwnnw.");

    public static readonly LocalText NoSources = new(
        "No case can be seeded yet. It takes one of the sample whose record is locked: its answers are agreed.",
        "Ni ellir hadu achos eto. Mae angen un o’r sampl y mae ei gofnod wedi’i gloi: cytunwyd ar ei atebion.");

    public static readonly LocalText NoReaders = new("Nobody on the team can get a copy.", "Ni all neb ar y tîm gael copi.");

    public static readonly LocalText WouldKnow = new(
        "No copy goes to those who see results or the audit trail, and would know it: {0}.",
        "Nid oes copi’n mynd at y rhai sy’n gweld canlyniadau neu’r trywydd archwilio, ac a fyddai’n ei adnabod: {0}.");

    public static readonly LocalText Source = new("Case whose answers are agreed", "Achos y cytunwyd ar ei atebion");

    public static readonly LocalText Readers = new("Readers who get a copy", "Darllenwyr sy’n cael copi");

    public static readonly LocalText Give = new("Give copies", "Rhoi copïau");

    public static readonly LocalText Copies = new("Copies", "Copïau");

    public static readonly LocalText NoCopies = new("No reader has a copy.", "Nid oes copi gan unrhyw ddarllenydd.");

    public static readonly LocalText Copy = new("{0}, copy {1} of case {2}", "{0}, copi {1} o achos {2}");

    public static readonly LocalText Counted = new(
        "Judged as agreed or not: {0}. More generous: {1}. Harsher: {2}. Leniency in points: {3}.",
        "Wedi’u barnu, yn unol â’r hyn y cytunwyd arno neu beidio: {0}. Yn fwy hael: {1}. Yn llymach: {2}. Llacrwydd mewn pwyntiau: {3}.");

    public static readonly LocalText Talk = new(
        "More than {0} points from what was agreed: stop and talk before more is read.",
        "Mwy na {0} pwynt o’r hyn y cytunwyd arno: arhoswch a siaradwch cyn darllen rhagor.");

    public static readonly LocalText Talked = new("{0} talked with the reader on {1}:", "Siaradodd {0} â’r darllenydd ar {1}:");

    public static readonly LocalText Note = new("What you talked about, in short", "Am beth y buoch yn siarad, yn fyr");

    public static readonly LocalText NoteTalk = new("Note that you talked about {0}", "Nodi eich bod wedi siarad am {0}");

    public static readonly LocalText Tolerance = new(
        "A reader more than {0} points from what was agreed in one case is to be talked with.",
        "Mae angen siarad â darllenydd sydd fwy na {0} pwynt o’r hyn y cytunwyd arno mewn un achos.");

    public static readonly LocalText Stated = new("Stated by {0} on {1}: {2}", "Nodwyd gan {0} ar {1}: {2}");

    public static readonly LocalText AnotherTolerance = new("State another tolerance", "Nodi goddefiant arall");

    public static readonly LocalText Points = new("Tolerance in points", "Goddefiant mewn pwyntiau");

    public static readonly LocalText Why = new("Why it fits this inspection", "Pam mae’n addas i’r arolygiad hwn");

    public static readonly LocalText State = new("State this tolerance", "Nodi’r goddefiant hwn");

    public static readonly LocalText Differences = new("Judgements that are not as agreed: {0}", "Barnau nad ydynt fel y cytunwyd: {0}");

    public static readonly LocalText Generous = new("sufficient, where it was agreed that it is not", "digonol, lle cytunwyd nad ydyw");

    public static readonly LocalText Harsher = new("not sufficient, where it was agreed that it is", "annigonol, lle cytunwyd ei fod yn ddigonol");

    public static readonly LocalText TakeBack = new("Take copy {0} back", "Cymryd copi {0} yn ôl");

    public static readonly LocalText Series = new("Readers beside what was agreed", "Darllenwyr ochr yn ochr â’r hyn y cytunwyd arno");

    public static readonly LocalText Limits = new(
        "What counts is what a reader first handed over, before review. Leniency is in points of a percentage, the mean of the cases; below 0 is harsher. Its "
            + "limits stand from the seventh case on, and a new series begins after {0} cases. Over a whole series fewer than 5 of 100 readers who lean to "
            + "neither side are found. It is a reason to talk, and proves nothing of a person.",
        "Yr hyn sy’n cyfrif yw’r hyn a drosglwyddodd y darllenydd gyntaf, cyn adolygu. Mae’r llacrwydd mewn pwyntiau canran, sef cymedr yr achosion; o dan 0 "
            + "yw llymach. Saif ei derfynau o’r seithfed achos ymlaen, ac mae cyfres newydd yn dechrau ar ôl {0} achos. Dros gyfres gyfan canfyddir llai na 5 "
            + "o bob 100 o ddarllenwyr nad ydynt yn gogwyddo i’r naill ochr na’r llall. Mae’n rheswm i siarad, ac nid yw’n profi dim am berson.");

    public static readonly LocalText IsCopy = new("copy of {0}", "copi o {0}");
}
