namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What the pages say that hold role, methods and glossary.</summary>
internal static class SiteTextWords
{
    public static readonly LocalText Role = new("Our role and code of practice", "Ein rôl a’n cod ymarfer");

    public static readonly LocalText Promises = new("What you can rely on", "Yr hyn y gallwch ddibynnu arno");

    public static readonly IReadOnlyList<LocalText> PromisesMade =
    [
        new("No child is named, and numbers that could tell who a child is are withheld.",
            "Nid enwir unrhyw blentyn, ac ataliwyd niferoedd a allai ddweud pwy yw plentyn."),
        new("Every figure is counted from judgements and can be counted again.", "Cyfrifir pob ffigur o farnau a gellir ei gyfrif eto."),
        new("A score says how sure it is: the sample leaves a range open, and the range stands beside the score.",
            "Mae sgôr yn dweud pa mor sicr ydyw – mae’r sampl yn gadael ystod yn agored, a saif yr ystod wrth ymyl y sgôr."),
        new("Areas are shown beside each other and never ranked.", "Dangosir ardaloedd wrth ymyl ei gilydd ac ni chânt byth eu rhestru yn ôl trefn."),
        new("Everyone reads a report from the same minute, in English and in Welsh.", "Mae pawb yn darllen adroddiad o’r un funud, yn Gymraeg ac yn Saesneg."),
    ];

    public static readonly LocalText Methods = new("Methods", "Dulliau");

    public static readonly LocalText CountAgain = new("Count a report again", "Cyfrif adroddiad eto");

    public static readonly LocalText CountAgainWhat = new(
        "A page in your browser counts every figure, score and word of a report again from its data. It was written from the methods alone, works without a "
        + "connection and sends nothing anywhere.",
        "Mae tudalen yn eich porwr yn cyfrif pob ffigur, sgôr a gair mewn adroddiad eto o’i ddata. Fe’i hysgrifennwyd o’r dulliau yn unig, mae’n gweithio heb "
        + "gysylltiad ac nid yw’n anfon dim i unman.");

    public static readonly LocalText CountingPage = new("The counting page", "Y dudalen gyfrif");

    public static readonly LocalText InFull = new("The rules in full", "Y rheolau’n llawn");

    public static readonly LocalText InFullWhat = new(
        "Whoever wants to do the same finds everything here: sampling, scoring, statistics, words and the protection of small numbers.",
        "Pwy bynnag sydd am wneud yr un peth, mae popeth yma – samplu, sgorio, ystadegau, geiriau a diogelu niferoedd bach. Maent yn Saesneg.");

    public static readonly LocalText OnlyEnglish = new("The rules in full are in English.", "Yn Saesneg y mae’r rheolau’n llawn.");

    public static readonly LocalText Table = new("Table", "Tabl");

    public static readonly LocalText Glossary = new("Glossary", "Geirfa");

    public static readonly LocalText GlossaryWhat = new(
        "The words of this site, and the words that the reports use.", "Geiriau’r wefan hon, a’r geiriau y mae’r adroddiadau yn eu defnyddio.");

    public static readonly LocalText OfThisSite = new("Words of this site", "Geiriau’r wefan hon");

    public static readonly LocalText Abbreviations = new("Abbreviations in the reports and their data", "Byrfoddau yn yr adroddiadau a’u data");

    public static readonly LocalText Word = new("Word", "Gair");

    public static readonly LocalText Meaning = new("Meaning", "Ystyr");

    public static readonly IReadOnlyList<(LocalText Word, LocalText Meaning)> Terms =
    [
        (new("Benchmark", "Meincnod"), new("the lowest, highest and average scores of the areas inspected so far",
            "sgorau isaf, uchaf a chyfartalog yr ardaloedd a arolygwyd hyd yma")),
        (new("Edition", "Argraffiad"), new("the files of a report as two people approved them; a correction is a new one",
            "ffeiliau adroddiad fel y’u cymeradwywyd gan ddau berson; mae cywiriad yn un newydd")),
        (new("Fingerprint", "Ôl bys"), new("a number worked out from all files of an edition; one changed letter gives another",
            "rhif a gyfrifir o holl ffeiliau argraffiad; mae newid un llythyren yn rhoi un arall")),
        (new("Interval", "Cyfwng"), new("the range in which the score would very likely lie if every case had been read",
            "yr ystod y byddai’r sgôr yn debygol iawn o fod ynddi pe bai pob achos wedi’i ddarllen")),
        (new("Judgement", "Barn"), new("the answer to one question about one case", "yr ateb i un cwestiwn am un achos")),
        (new("Sample", "Sampl"), new("the cases that were read, drawn by chance from all that there were",
            "yr achosion a ddarllenwyd, a dynnwyd ar hap o’r holl rai a oedd")),
        (new("Score", "Sgôr"), new("the share of judgements that found the work sufficient, or the word that the rules make of them",
            "cyfran y barnau a ganfu fod y gwaith yn ddigonol, neu’r gair y mae’r rheolau’n ei wneud ohonynt")),
        (new("Withdrawal", "Tynnu’n ôl"), new("that a report is taken from the public, with a reason for everyone to read",
            "bod adroddiad yn cael ei dynnu o olwg y cyhoedd, gyda rheswm i bawb ei ddarllen")),
        (new("Withheld", "Wedi’i atal"), new("not printed, so that a small number is not learnt", "heb ei argraffu, fel na ddysgir nifer bach")),
    ];
}
