namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>What the pages say that lead from a service's list to a caseload.</summary>
internal static class IntakeWords
{
    public static readonly LocalText ChooseKey = new("Choose the file with your key", "Dewiswch y ffeil gyda’ch allwedd");

    public static readonly LocalText Title = new("Caseload from a service’s list", "Llwyth achosion o restr gwasanaeth");

    public static readonly LocalText What = new(
        "Upload the list as your case system exported it. Names and dates of birth are used to find children listed twice and are then removed, before "
            + "anything is kept. The file itself is not kept.",
        "Uwchlwythwch y rhestr fel y’i hallforiwyd gan eich system achosion. Defnyddir enwau a dyddiadau geni i ganfod plant a restrwyd ddwywaith ac yna "
            + "fe’u tynnir, cyn i ddim gael ei gadw. Ni chedwir y ffeil ei hun.");

    public static readonly LocalText How = new("How is the list written?", "Sut mae’r rhestr wedi’i hysgrifennu?");

    public static readonly LocalText PlainTemplate = new("The plain template, filled in", "Y templed plaen, wedi’i lenwi");

    public static readonly LocalText OwnColumns = new("Our own columns", "Ein colofnau ein hunain");

    public static readonly LocalText MapColumns = new("Say what your own columns mean", "Dywedwch beth yw ystyr eich colofnau eich hun");

    public static readonly LocalText ChangeColumns = new("Change what your own columns mean", "Newid ystyr eich colofnau eich hun");

    public static readonly LocalText TemplateCsv = new("Download the plain template (CSV)", "Lawrlwytho’r templed plaen (CSV)");

    public static readonly LocalText TemplateXlsx = new("Download the plain template (Excel)", "Lawrlwytho’r templed plaen (Excel)");

    public static readonly LocalText TemplateWhat = new(
        "It lists every column with the values that it may hold.", "Mae’n rhestru pob colofn gyda’r gwerthoedd y gall eu dal.");

    public static readonly LocalText From = new("Sentences that started on or after", "Dedfrydau a ddechreuodd ar neu ar ôl");

    public static readonly LocalText FromHint = new("Such as 14 3 2026. Leave it empty for no limit.", "Megis 14 3 2026. Gadewch yn wag am ddim terfyn.");

    public static readonly LocalText To = new("Sentences that started on or before", "Dedfrydau a ddechreuodd ar neu cyn");

    public static readonly LocalText ToHint = new("Leave it empty for today.", "Gadewch yn wag am heddiw.");

    public static readonly LocalText NoDay = new("{0}: enter a date such as 14 3 2026", "{0}: rhowch ddyddiad megis 14 3 2026");

    public static readonly LocalText File = new("List of cases", "Rhestr o achosion");

    public static readonly LocalText FileHint = new(
        "CSV, Excel (.xlsx or .xls) or OpenDocument (.ods), at most 16 MB", "CSV, Excel (.xlsx neu .xls) neu OpenDocument (.ods), 16 MB ar y mwyaf");

    public static readonly LocalText Upload = new("Upload and look at it", "Uwchlwytho ac edrych arni");

    public static readonly LocalText Waits = new("A list of yours waits for you to look at it.", "Mae rhestr gennych yn aros i chi edrych arni.");

    public static readonly LocalText Look = new("Look at the list that waits", "Edrych ar y rhestr sy’n aros");

    public static readonly LocalText Waiting = new("Look at the list", "Edrych ar y rhestr");

    public static readonly LocalText Became = new(
        "{0} of the {1} cases of {2} will be in the caseload", "Bydd {0} o’r {1} o achosion yn {2} yn y llwyth achosion");

    public static readonly LocalText IsNow = new("The list is the caseload now.", "Y rhestr yw’r llwyth achosion bellach.");

    public static readonly LocalText NothingWaits = new("No list of yours waits here.", "Nid oes rhestr gennych yn aros yma.");

    public static readonly LocalText Columns = new("What each column became", "Beth ddaeth o bob colofn");

    public static readonly LocalText Heading = new("Column of the list", "Colofn y rhestr");

    public static readonly LocalText UsedFor = new("What it became", "Beth ddaeth ohoni");

    public static readonly LocalText Removed = new("Removed, once children had been compared", "Tynnwyd, ar ôl cymharu plant");

    public static readonly LocalText Reference = new("Became a pseudonym; only the key leads back", "Daeth yn ffugenw; dim ond yr allwedd sy’n arwain yn ôl");

    public static readonly LocalText Start = new(
        "The start: who is eligible, and which of two cases came first", "Y dechrau: pwy sy’n gymwys, a pha un o ddau achos a ddaeth gyntaf");

    public static readonly LocalText ForTheDraw = new("For drawing the sample", "Ar gyfer tynnu’r sampl");

    public static readonly LocalText Practitioner = new("Code of the practitioner", "Cod yr ymarferydd");

    public static readonly LocalText Supervisors = new("Codes of those who supervise", "Codau’r rhai sy’n goruchwylio");

    public static readonly LocalText NotRead = new("Not read", "Heb ei darllen");

    public static readonly LocalText NotAsked = new(
        "Read, and not kept: this inspection does not ask for it", "Darllenwyd, ac ni chadwyd: nid yw’r arolygiad hwn yn gofyn amdani");

    public static readonly LocalText Lacking = new("Not in the list", "Ddim yn y rhestr");

    public static readonly LocalText LackingWhat = new("Readers can judge without these: {0}.", "Gall darllenwyr farnu heb y rhain: {0}.");

    public static readonly LocalText LeftOut = new("Left out, and why", "Hepgorwyd, a pham");

    public static readonly LocalText Why = new("Why", "Pam");

    public static readonly LocalText HowMany = new("Cases", "Achosion");

    public static readonly LocalText Lines = new("Lines of the list", "Llinellau’r rhestr");

    public static readonly LocalText SamePeople = new(
        "The same person as in another line, whose case started first", "Yr un person ag mewn llinell arall, y dechreuodd yr achos hwnnw gyntaf");

    public static readonly LocalText OutsideDays = new("Started outside the days that are inspected", "Dechreuodd y tu allan i’r dyddiadau a arolygir");

    public static readonly LocalText Pairs = new("One child or two?", "Un plentyn ynteu dau?");

    public static readonly LocalText PairsWhat = new(
        "These lines may be the same child. Look at them in your list: the names are no longer here.",
        "Gall y llinellau hyn fod yr un plentyn. Edrychwch arnynt yn eich rhestr: nid yw’r enwau yma mwyach.");

    public static readonly LocalText Pair = new("Lines {0} and {1}: {2}", "Llinellau {0} a {1}: {2}");

    public static readonly LocalText Line = new("Line {0}", "Llinell {0}");

    public static readonly LocalText Field = new("What is known", "Beth sy’n hysbys");

    public static readonly LocalText Started = new("Started", "Dechreuodd");

    public static readonly LocalText Same = new("The same child: keep the case that started first", "Yr un plentyn: cadw’r achos a ddechreuodd gyntaf");

    public static readonly LocalText Different = new("Two children: keep both", "Dau blentyn: cadw’r ddau");

    public static readonly LocalText Key = new("The key", "Yr allwedd");

    public static readonly LocalText KeyWhat = new(
        "The key says which of your references each pseudonym stands for. Download it now: it can be downloaded once, by you alone, and is then gone from "
            + "here. Without it nobody can find the cases that are drawn. Keep it with the service.",
        "Mae’r allwedd yn dweud pa un o’ch cyfeirnodau y mae pob ffugenw yn sefyll drosto. Lawrlwythwch hi nawr: gellir ei lawrlwytho unwaith, gennych chi "
            + "yn unig, ac yna mae wedi mynd oddi yma. Hebddi ni all neb ddod o hyd i’r achosion a dynnir. Cadwch hi gyda’r gwasanaeth.");

    public static readonly LocalText KeyGone = new(
        "The key has been downloaded and is no longer here.", "Mae’r allwedd wedi’i lawrlwytho ac nid yw yma mwyach.");

    public static readonly LocalText TakeKey = new("Download the key, once", "Lawrlwytho’r allwedd, unwaith");

    public static readonly LocalText Accept = new("Make it the caseload", "Ei gwneud yn llwyth achosion");

    public static readonly LocalText Drop = new("Throw the list away", "Taflu’r rhestr i ffwrdd");

    public static readonly LocalText Another = new("Upload another list", "Uwchlwytho rhestr arall");

    public static readonly LocalText Notes = new("What else was seen", "Beth arall a welwyd");

    public static readonly LocalText Origin = new("From a list of {0} cases: {1}", "O restr o {0} o achosion: {1}");

    public static readonly LocalText ColumnsTitle = new("What our own columns mean", "Ystyr ein colofnau ein hunain");

    public static readonly LocalText ColumnsWhat = new(
        "For each thing that this inspection asks, write the heading under which it stands in your list, or several with semicolons between them. Leave "
            + "empty what your list does not have. It is kept for this inspection.",
        "Ar gyfer pob peth y mae’r arolygiad hwn yn ei ofyn, ysgrifennwch y pennawd y mae oddi tano yn eich rhestr, neu sawl un â hanner colonau "
            + "rhyngddynt. Gadewch yn wag yr hyn nad yw yn eich rhestr. Fe’i cedwir ar gyfer yr arolygiad hwn.");

    public static readonly LocalText BeginWith = new("Begin with what {0} writes", "Dechrau gyda’r hyn y mae {0} yn ei ysgrifennu");

    public static readonly LocalText HeadingOf = new("{0}: heading in your list", "{0}: pennawd yn eich rhestr");

    public static readonly LocalText CodesOf = new("{0}: your codes", "{0}: eich codau");

    public static readonly LocalText CodesHint = new(
        "A line for each code, such as RO = first tier. It may be: {0}; or leave out, for rows that are not in the caseload.",
        "Llinell i bob cod, megis RO = first tier. Gall fod yn: {0}; neu gadael allan, am resi nad ydynt yn y llwyth achosion.");

    public static readonly LocalText Required = new("Your list must have it.", "Rhaid i’ch rhestr ei gynnwys.");

    public static readonly LocalText SaveColumns = new("Save and go on", "Cadw a mynd ymlaen");

    public static readonly LocalText LeftOutTitle = new("Left out of the service’s list", "Hepgorwyd o restr y gwasanaeth");
}
