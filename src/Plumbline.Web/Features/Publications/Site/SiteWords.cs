namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What the public site says.</summary>
internal static class SiteWords
{
    public static readonly LocalText Title = new("Inspection reports", "Adroddiadau arolygu");

    public static readonly LocalText Site = new("This site", "Y wefan hon");

    public static readonly LocalText OtherLanguage = new("Cymraeg", "English");

    public static readonly LocalText Languages = new("Language", "Iaith");

    public static readonly LocalText Reports = new("Reports", "Adroddiadau");

    public static readonly LocalText Data = new("Data", "Data");

    public static readonly LocalText About = new("How we inspect and publish", "Sut rydym yn arolygu ac yn cyhoeddi");

    public static readonly LocalText None = new("No report has been published yet.", "Nid oes adroddiad wedi’i gyhoeddi eto.");

    public static readonly LocalText ByArea = new("Reports by area", "Adroddiadau yn ôl ardal");

    public static readonly LocalText Latest = new("Published last", "Cyhoeddwyd ddiwethaf");

    public static readonly LocalText Area = new("Area", "Ardal");

    public static readonly LocalText Published = new("Published", "Cyhoeddwyd");

    public static readonly LocalText State = new("Edition", "Argraffiad");

    public static readonly LocalText Corrected = new("{0}, corrected {1}", "{0}, cywirwyd {1}");

    public static readonly LocalText Withdrawn = new("Withdrawn {0}", "Tynnwyd yn ôl {0}");

    public static readonly LocalText WithdrawnTitle = new("This report was withdrawn on {0}", "Tynnwyd yr adroddiad hwn yn ôl ar {0}");

    public static readonly LocalText CorrectedTitle = new("This edition was corrected on {0}. What changed:",
        "Cywirwyd yr argraffiad hwn ar {0}. Yr hyn a newidiodd:");

    public static readonly LocalText Important = new("Important", "Pwysig");

    public static readonly LocalText Read = new("Read the report", "Darllen yr adroddiad");

    public static readonly LocalText InEnglish = new("In English", "Yn Saesneg");

    public static readonly LocalText InWelsh = new("In Welsh", "Yn Gymraeg");

    public static readonly LocalText EasyRead = new("Easy read", "Hawdd ei ddeall");

    public static readonly LocalText EasyReadWhat = new("One page in short sentences, with pictures.", "Un dudalen mewn brawddegau byr, gyda lluniau.");

    public static readonly LocalText ForPress = new("For the press", "I’r wasg");

    public static readonly LocalText ForPressWhat = new(
        "One page with the scores, a few findings and the recommendations.", "Un dudalen gyda’r sgorau, ychydig o ganfyddiadau a’r argymhellion.");

    public static readonly LocalText Download = new("Download", "Lawrlwytho");

    public static readonly LocalText ItsData = new("Data of this report", "Data’r adroddiad hwn");

    public static readonly LocalText AllInOne = new("All of it in one file (zip)", "Y cyfan mewn un ffeil (zip)");

    public static readonly LocalText CountThis = new(
        "Download the data in one file and choose it there; the report in HTML can be chosen beside it.",
        "Lawrlwythwch y data mewn un ffeil a’i dewis yno; gellir dewis yr adroddiad HTML wrth ei hymyl.");

    public static readonly LocalText Columns = new("Columns", "Colofnau");

    public static readonly LocalText Column = new("Column", "Colofn");

    public static readonly LocalText Kind = new("Kind", "Math");

    public static readonly LocalText Editions = new("Editions", "Argraffiadau");

    public static readonly LocalText Number = new("Number", "Rhif");

    public static readonly LocalText Change = new("What changed", "Yr hyn a newidiodd");

    public static readonly LocalText Fingerprint = new("Fingerprint", "Ôl bys");

    public static readonly LocalText FingerprintWhat = new(
        "The fingerprint is SHA-256 of the list of its files that sha256sum prints, in the order of their names. Who has the files can make it again.",
        "Yr ôl bys yw SHA-256 y rhestr o’i ffeiliau y mae sha256sum yn ei hargraffu, yn nhrefn eu henwau. Gall pwy bynnag sydd â’r ffeiliau ei wneud eto.");

    public static readonly LocalText DataWhat = new(
        "The scores of every published report as one table: a row for each area and criterion, section or headline. An empty cell is a number that "
        + "there is not, or that is withheld to protect small numbers.",
        "Sgorau pob adroddiad cyhoeddedig fel un tabl – rhes ar gyfer pob ardal a maen prawf, adran neu brif thema. Mae cell wag yn rhif nad yw’n bod, "
        + "neu’n un a atelir am fod y niferoedd yn fach.");

    public static readonly LocalText AboutWhat = new(
        "Inspectors read a sample of cases that was drawn by chance and can be drawn again by anyone. Every case is judged by the same questions. Every "
        + "figure in a report is counted from those judgements, and leads back to them in its data.",
        "Mae arolygwyr yn darllen sampl o achosion a dynnwyd ar hap, y gall unrhyw un ei thynnu eto. Bernir pob achos yn ôl yr un cwestiynau. Cyfrifir "
        + "pob ffigur mewn adroddiad o’r barnau hynny, ac mae’n arwain yn ôl atynt yn ei ddata.");

    public static readonly LocalText AboutChecks = new(
        "Before a report is published the inspected service checks its facts, every point that it makes is answered, and two people approve the report "
        + "in both languages. It is released to everyone at the same minute.",
        "Cyn cyhoeddi adroddiad mae’r gwasanaeth a arolygir yn gwirio ei ffeithiau, atebir pob pwynt a wna, ac mae dau berson yn cymeradwyo’r adroddiad "
        + "yn y ddwy iaith. Fe’i rhyddheir i bawb ar yr un funud.");

    public static readonly LocalText AboutCorrections = new(
        "A mistake is corrected in a new edition that says what changed. A report that cannot stand is withdrawn, and its page says why. Nothing is "
        + "changed in silence.",
        "Cywirir camgymeriad mewn argraffiad newydd sy’n dweud beth a newidiodd. Tynnir yn ôl adroddiad na all sefyll, a dywed ei dudalen pam. Ni "
        + "newidir dim yn ddistaw.");

    public static readonly LocalText Feed = new("Feed of reports (Atom)", "Ffrwd adroddiadau (Atom)");
}
