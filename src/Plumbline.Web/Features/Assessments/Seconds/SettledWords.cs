namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>What the page of second readings says of each reader beside what was settled.</summary>
internal static class SettledWords
{
    public static readonly LocalText Title = new("Readers beside what was settled", "Darllenwyr ochr yn ochr â’r hyn a gysonwyd");

    public static readonly LocalText Lead = new(
        "The judgements of each reader beside those that stand in the settled case, question by question: a judgement of sufficient where the settled one "
            + "is not counts as more generous, the other way round as harsher.",
        "Barnau pob darllenydd ochr yn ochr â’r rhai sy’n sefyll yn yr achos a gysonwyd, gwestiwn wrth gwestiwn: mae barn ddigonol lle nad yw’r un a "
            + "gysonwyd felly yn cyfrif yn fwy hael, a’r gwrthwyneb yn llymach.");

    public static readonly LocalText Limits = new(
        "Leniency is in points of a percentage, the mean of the cases; below 0 is harsher. Its limits stand from the seventh case on, and a new series "
            + "begins after {0} cases. Over a whole series fewer than 5 of 100 readers who lean to neither side are found. Where both readers erred alike, "
            + "nothing shows. It is a reason to talk, and proves nothing of a person.",
        "Mae’r llacrwydd mewn pwyntiau canran, sef cymedr yr achosion; o dan 0 yw llymach. Saif ei derfynau o’r seithfed achos ymlaen, ac mae cyfres newydd "
            + "yn dechrau ar ôl {0} achos. Dros gyfres gyfan canfyddir llai na 5 o bob 100 o ddarllenwyr nad ydynt yn gogwyddo i’r naill ochr na’r llall. Lle "
            + "gwnaeth y ddau ddarllenydd yr un camgymeriad, nid oes dim i’w weld. Mae’n rheswm i siarad, ac nid yw’n profi dim am berson.");

    public static readonly LocalText Reader = new("Reader", "Darllenydd");

    public static readonly LocalText Series = new("{0}, series {1}", "{0}, cyfres {1}");

    public static readonly LocalText Cases = new("Cases", "Achosion");

    public static readonly LocalText Judged = new("Judgements", "Barnau");

    public static readonly LocalText Generous = new("More generous", "Yn fwy hael");

    public static readonly LocalText Harsher = new("Harsher", "Yn llymach");

    public static readonly LocalText Leniency = new("Leniency", "Llacrwydd");

    public static readonly LocalText Found = new("More than chance", "Mwy na hap");

    public static readonly LocalText From = new("from {0}", "o {0}");

    public static readonly LocalText Lenient = new("more generous, from case {0} on", "yn fwy hael, o achos {0} ymlaen");

    public static readonly LocalText Harsh = new("harsher, from case {0} on", "yn llymach, o achos {0} ymlaen");
}
