namespace Plumbline.Reports.Leaflets;

/// <summary>What an easy-read summary says: short sentences, everyday words, no abbreviation.</summary>
internal static class SayEasy
{
    public static readonly LocalText Kind = new("Easy read", "Hawdd ei ddeall");
    public static readonly LocalText Found = new("what we found", "yr hyn a welsom");

    public static readonly LocalText Looked = new("What we looked at", "Beth wnaethom ni edrych arno");
    public static readonly LocalText HowGood = new("How good the work was", "Pa mor dda oedd y gwaith");
    public static readonly LocalText Best = new("What was done best", "Beth a wnaed orau");
    public static readonly LocalText Better = new("What must get better", "Beth sy’n gorfod gwella");
    public static readonly LocalText Next = new("What happens next", "Beth fydd yn digwydd nesaf");

    public static readonly LocalText Inspectors = new("We are inspectors. We check how good work is.",
        "Arolygwyr ydym ni. Rydym yn gwirio pa mor dda yw gwaith.");
    public static readonly LocalText Service = new("We looked at this service: {0}.", "Edrychom ar y gwasanaeth hwn: {0}.");
    public static readonly LocalText Cases = new("We read the notes of {0} cases.", "Darllenom nodiadau {0} o achosion.");
    public static readonly LocalText Sampled = new(
        "We did not read them all. So we cannot be quite sure.", "Ni ddarllenom bob un. Felly ni allwn fod yn hollol sicr.");

    public static readonly LocalText Often = new("This was done well enough {0}.", "Gwnaed hyn yn ddigon da {0}.");
    public static readonly LocalText TooFew = new("We saw too little to say how often.", "Ni welsom ddigon i ddweud pa mor aml.");
    public static readonly LocalText Word = new("Our word for this is: {0}.", "Ein gair ni am hyn yw: {0}.");
    public static readonly LocalText Whole = new("All the work together", "Yr holl waith gyda’i gilydd");
    public static readonly LocalText Scale = new("The best word is {0}. The lowest is {1}.", "Y gair gorau yw {0}. Yr isaf yw {1}.");

    public static readonly LocalText Asked = new("We ask for {0} changes.", "Rydym yn gofyn am {0} o newidiadau.");
    public static readonly LocalText AskedOne = new("We ask for one change.", "Rydym yn gofyn am un newid.");
    public static readonly LocalText Read = new("You can read the whole report here: ", "Gallwch ddarllen yr adroddiad cyfan yma: ");

    public static readonly LocalText LookingPicture = new("A glass that makes things larger, over papers.", "Gwydr sy’n gwneud pethau’n fwy, dros bapurau.");
    public static readonly LocalText GoodPicture = new("A tick in a circle.", "Tic mewn cylch.");
    public static readonly LocalText BetterPicture = new("An arrow that goes up.", "Saeth sy’n mynd i fyny.");
    public static readonly LocalText NextPicture = new("A list with things to do.", "Rhestr o bethau i’w gwneud.");
    public static readonly LocalText Picture = new("Picture {0}", "Llun {0}");

    public static LocalText Circles(int filled) => filled == 1
        ? new LocalText("1 of 10 circles is filled.", "Mae 1 o’r 10 cylch wedi’i lenwi.")
        : new LocalText($"{filled} of 10 circles are filled.", $"Mae {filled} o’r 10 cylch wedi’u llenwi.");

    public static LocalText Steps(int filled, int all) => filled == 1
        ? new LocalText($"1 of {all} steps is filled.", $"Mae 1 o’r {all} gris wedi’i lenwi.")
        : new LocalText($"{filled} of {all} steps are filled.", $"Mae {filled} o’r {all} gris wedi’u llenwi.");
}
