namespace Plumbline.Web.Features.People;

/// <summary>What the pages about people say.</summary>
internal static class PeopleWords
{
    public static readonly LocalText People = new("People", "Pobl");

    public static readonly LocalText Name = new("Name", "Enw");

    public static readonly LocalText NameHint = new("As colleagues see it beside a judgement", "Fel y mae cydweithwyr yn ei weld wrth ymyl barn");

    public static readonly LocalText Email = new("Email address", "Cyfeiriad e-bost");

    public static readonly LocalText Roles = new("Roles", "Rolau");

    public static readonly LocalText RolesHint = new(
        "At an inspection a role counts once the lead inspector has assigned the person to it.",
        "Mewn arolygiad, mae rôl yn cyfrif ar ôl i’r arolygydd arweiniol neilltuo’r person iddo.");

    public static readonly LocalText HomeArea = new("Area that they work in", "Yr ardal y maent yn gweithio ynddi");

    public static readonly LocalText HomeAreaHint = new(
        "They can open nothing of an inspection of this area.", "Ni allant agor dim byd o arolygiad o’r ardal hon.");

    public static readonly LocalText State = new("State", "Statws");

    public static readonly LocalText LastSeen = new("Last seen", "Gwelwyd ddiwethaf");

    public static readonly LocalText Never = new("never", "erioed");

    public static readonly LocalText Active = new("Active", "Gweithredol");

    public static readonly LocalText Invited = new("Invited", "Wedi’i wahodd");

    public static readonly LocalText Disabled = new("Disabled", "Wedi’i analluogi");

    public static readonly LocalText Invite = new("Invite someone", "Gwahodd rhywun");

    public static readonly LocalText SendInvitation = new("Make the invitation link", "Creu’r ddolen wahoddiad");

    public static readonly LocalText LinkMade = new("Link for {0}", "Dolen ar gyfer {0}");

    public static readonly LocalText LinkMadeWhat = new(
        "Give it to them yourself, by a way that only they can read. It works once, until {0}. It is shown only now; you can make another at any time, "
            + "which ends this one.",
        "Rhowch hi iddynt eich hun, mewn ffordd na all neb ond nhw ei darllen. Mae’n gweithio unwaith, tan {0}. Dim ond nawr y caiff ei dangos; gallwch "
            + "greu un arall unrhyw bryd, a fydd yn dod â hon i ben.");

    public static readonly LocalText Link = new("Link", "Dolen");

    public static readonly LocalText Save = new("Save roles", "Cadw’r rolau");

    public static readonly LocalText Saved = new(
        "The roles are saved. They count from the person’s next page.", "Mae’r rolau wedi’u cadw. Maent yn cyfrif o dudalen nesaf y person.");

    public static readonly LocalText Done = new("Done", "Wedi’i wneud");

    public static readonly LocalText NewLink = new("Make a new password link", "Creu dolen gyfrinair newydd");

    public static readonly LocalText NewInvitation = new("Make a new invitation link", "Creu dolen wahoddiad newydd");

    public static readonly LocalText SignOutEverywhere = new("Sign out everywhere", "Allgofnodi ym mhobman");

    public static readonly LocalText SignedOutEverywhere = new("Signed out everywhere.", "Wedi allgofnodi ym mhobman.");

    public static readonly LocalText Disable = new("Disable the account", "Analluogi’r cyfrif");

    public static readonly LocalText DisableWhat = new(
        "They are signed out at once and cannot sign in. What they did stays under their name.",
        "Cânt eu hallgofnodi ar unwaith ac ni allant fewngofnodi. Mae’r hyn a wnaethant yn aros o dan eu henw.");

    public static readonly LocalText Enable = new("Enable the account", "Galluogi’r cyfrif");

    public static readonly LocalText OtherActs = new("Access", "Mynediad");

    public static readonly LocalText History = new("What this person did", "Yr hyn a wnaeth y person hwn");

    public static readonly LocalText Yourself = new("you", "chi");
}
