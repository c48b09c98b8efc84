namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>What the page of second readings says of agreement. The measures themselves are those of docs/methods/agreement.md.</summary>
internal static class AgreementWords
{
    public static readonly LocalText Title = new("Agreement of the two readings", "Cytundeb y ddau ddarlleniad");

    public static readonly LocalText Lead = new(
        "Cases that both readers have handed over: {0}. A pair is a question that was open to either reader. Below {1} pairs the figures say little, and "
            + "no interval is shown.",
        "Achosion y mae’r ddau ddarllenydd wedi’u trosglwyddo: {0}. Pâr yw cwestiwn a oedd yn agored i’r naill ddarllenydd neu’r llall. O dan {1} pâr nid "
            + "yw’r ffigurau’n dweud llawer, ac ni ddangosir cyfwng.");

    public static readonly LocalText Direction = new(
        "Where one said sufficient and the other not, the second reader was stricter in {0} of {1}.",
        "Lle dywedodd y naill fod rhywbeth yn ddigonol a’r llall nad oedd, yr ail ddarllenydd oedd y llymaf mewn {0} o {1}.");

    public static readonly LocalText NoDirection = new(
        "Nowhere did one say sufficient and the other not.",
        "Nid oedd unman lle dywedodd y naill fod rhywbeth yn ddigonol a’r llall nad oedd.");

    public static readonly LocalText ByCriterion = new("By criterion", "Yn ôl maen prawf");

    public static readonly LocalText ByQuestion = new("By question", "Yn ôl cwestiwn");

    public static readonly LocalText Name = new("What was judged", "Yr hyn a farnwyd");

    public static readonly LocalText Pairs = new("Pairs", "Parau");

    public static readonly LocalText Percent = new("Alike", "Yr un fath");

    public static readonly LocalText Cohen = new("Kappa", "Kappa");

    public static readonly LocalText Krippendorff = new("Alpha", "Alffa");

    public static readonly LocalText Stricter = new("Second reader stricter", "Ail ddarllenydd yn llymach");

    public static readonly LocalText OneOf = new("{0} of {1}", "{0} o {1}");

    public static readonly LocalText From = new("{0} to {1}", "{0} i {1}");

    public static readonly LocalText AllScored = new("All scored questions", "Pob cwestiwn a sgorir");

    public static readonly LocalText Measures = new("What these measures mean", "Ystyr y mesurau hyn");

    public static readonly LocalText PercentWhat = new(
        "Alike is how often both recorded the same answer. Two readers who guessed would also agree now and then.",
        "Yr un fath yw pa mor aml y cofnododd y ddau yr un ateb. Byddai dau ddarllenydd a oedd yn dyfalu hefyd yn cytuno weithiau.");

    public static readonly LocalText GwetWhat = new(
        "AC1 takes that chance away: 1 is full agreement, 0 no better than chance. It is the measure to go by, because it holds where nearly all answers "
            + "are the same.",
        "Mae AC1 yn tynnu’r hap hwnnw: 1 yw cytundeb llawn, 0 heb fod yn well na hap. Dyma’r mesur i’w ddilyn, gan ei fod yn dal lle mae bron pob ateb yr "
            + "un fath.");

    public static readonly LocalText KappaWhat = new(
        "Kappa and alpha take chance away in other ways. They fall towards 0 where nearly all answers are the same, even if the readers hardly differ. A "
            + "dash stands where chance alone would bring full agreement.",
        "Mae kappa ac alffa yn tynnu hap mewn ffyrdd eraill. Maent yn gostwng tuag at 0 lle mae bron pob ateb yr un fath, hyd yn oed os prin y mae’r "
            + "darllenwyr yn gwahaniaethu. Saif llinell lle byddai hap yn unig yn rhoi cytundeb llawn.");

    public static readonly LocalText IntervalWhat = new(
        "Below each figure stands its 95% interval: how far other cases could have moved it. It leaves out one case at a time, since the answers of one "
            + "case go together.",
        "O dan bob ffigur saif ei gyfwng 95%: pa mor bell y gallai achosion eraill fod wedi’i symud. Mae’n hepgor un achos ar y tro, gan fod atebion un "
            + "achos yn perthyn i’w gilydd.");

    public static readonly LocalText DirectionWhat = new(
        "Stricter counts only pairs where one said sufficient and the other not. It is a reason to talk, and proves nothing of a person.",
        "Nid yw llymach ond yn cyfrif parau lle dywedodd y naill fod rhywbeth yn ddigonol a’r llall nad oedd. Mae’n rheswm i siarad, ac nid yw’n profi dim "
            + "am berson.");

    /// <summary>Each measure in a sentence or two.</summary>
    public static readonly IReadOnlyList<LocalText> Explained = [PercentWhat, GwetWhat, KappaWhat, IntervalWhat, DirectionWhat];
}
