namespace Plumbline.Web.Features.Caseloads;

/// <summary>What the page of the caseload says.</summary>
internal static class CaseloadWords
{
    public static readonly LocalText Title = new("Caseload", "Llwyth achosion");

    public static readonly LocalText What = new(
        "The list of all cases that could be drawn, under pseudonyms. Names, dates of birth and addresses are refused. CSV or the sheet of an Excel "
            + "workbook whose header has case_id.",
        "Y rhestr o bob achos y gellid ei dynnu, o dan ffugenwau. Gwrthodir enwau, dyddiadau geni a chyfeiriadau. CSV neu’r ddalen o lyfr gwaith Excel y "
            + "mae case_id yn ei phennawd.");

    public static readonly LocalText Columns = new("Columns that it needs", "Colofnau sydd eu hangen");

    public static readonly LocalText MoreColumns = new(
        "It may also have: practitioner and supervisors (codes), and any other column to compare the sample by.",
        "Gall hefyd gynnwys: practitioner a supervisors (codau), ac unrhyw golofn arall i gymharu’r sampl yn ei herbyn.");

    public static readonly LocalText File = new("File with the caseload", "Ffeil gyda’r llwyth achosion");

    public static readonly LocalText FileHint = new("At most 16 MB", "16 MB ar y mwyaf");

    public static readonly LocalText TakeIn = new("Take in the list", "Mewnforio’r rhestr");

    public static readonly LocalText Replace = new("Take in another list in its place", "Mewnforio rhestr arall yn ei lle");

    public static readonly LocalText EmptyFile = new(
        "The file is empty: it has 0 bytes. Save the list again and choose that file",
        "Mae’r ffeil yn wag: 0 beit sydd ynddi. Cadwch y rhestr eto a dewiswch y ffeil honno");

    public static readonly LocalText ChooseFile = new("Choose a file", "Dewiswch ffeil");

    public static readonly LocalText TooLarge = new("The file is larger than 16 MB", "Mae’r ffeil yn fwy nag 16 MB");

    public static readonly LocalText Faults = new("Nothing was taken in: {0} faults in {1}", "Ni fewnforiwyd dim o {1}. Nifer y gwallau: {0}");

    public static readonly LocalText Row = new("Row", "Rhes");

    public static readonly LocalText Column = new("Column", "Colofn");

    public static readonly LocalText Fault = new("What is wrong", "Beth sydd o’i le");

    public static readonly LocalText MoreFaults = new("And {0} more", "Hefyd: {0} arall");

    public static readonly LocalText Holds = new("{0} cases, taken in at {1}; {2} excluded", "Achosion: {0}, mewnforiwyd am {1}; wedi’u heithrio: {2}");

    public static readonly LocalText Digest = new("Digest", "Crynhoad");

    public static readonly LocalText Exclude = new("Exclude a case", "Eithrio achos");

    public static readonly LocalText ExcludeHint = new(
        "An excluded case cannot be drawn. Each exclusion has its reason and stays on record.",
        "Ni ellir tynnu achos a eithriwyd. Mae gan bob eithriad ei reswm ac mae’n aros ar gofnod.");

    public static readonly LocalText Case = new("Case", "Achos");

    public static readonly LocalText Reason = new("Reason", "Rheswm");

    public static readonly LocalText Note = new("Note, without names", "Nodyn, heb enwau");

    public static readonly LocalText DoExclude = new("Exclude", "Eithrio");

    public static readonly LocalText Excluded = new("Excluded cases", "Achosion a eithriwyd");

    public static readonly LocalText TakeBack = new("Take back", "Tynnu’n ôl");

    public static readonly LocalText DrawnAlready = new(
        "A sample has been drawn. Replace single cases instead, each with a reason.",
        "Mae sampl wedi’i thynnu. Cyfnewidiwch achosion unigol yn lle hynny, pob un â rheswm.");
}
