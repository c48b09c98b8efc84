using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Features.Accounts;

/// <summary>What the pages of the own account say.</summary>
internal static class AccountWords
{
    public static readonly LocalText YourAccount = new("Your account", "Eich cyfrif");

    public static readonly LocalText Change = new("Change", "Newid");

    public static readonly LocalText Password = new("Password", "Cyfrinair");

    public static readonly LocalText PasswordSet = new("set", "wedi’i osod");

    public static readonly LocalText NoPassword = new("none", "dim");

    public static readonly LocalText Passkeys = new("Passkeys", "Allweddi mynediad");

    public static readonly LocalText PasskeysWhat = new(
        "A passkey lets you sign in with your fingerprint, face, device PIN or a security key instead of a password. It cannot be guessed or handed to a "
            + "false site.",
        "Mae allwedd fynediad yn gadael i chi fewngofnodi gyda’ch olion bysedd, eich wyneb, PIN eich dyfais neu allwedd ddiogelwch yn lle cyfrinair. Ni "
            + "ellir ei dyfalu na’i rhoi i safle ffug.");

    public static readonly LocalText PasskeysNeedScripts = new(
        "This browser cannot use passkeys, or scripts are off. Your password works without them.",
        "Ni all y porwr hwn ddefnyddio allweddi mynediad, neu mae sgriptiau wedi’u diffodd. Mae eich cyfrinair yn gweithio hebddynt.");

    public static readonly LocalText NoPasskeys = new("You have no passkey yet.", "Nid oes gennych allwedd fynediad eto.");

    public static readonly LocalText PasskeyName = new("Name of the passkey", "Enw’r allwedd fynediad");

    public static readonly LocalText PasskeyNameHint = new(
        "So that you know it again, such as “work laptop”", "Fel eich bod yn ei hadnabod eto, megis “gliniadur gwaith”");

    public static readonly LocalText AddPasskey = new("Add a passkey", "Ychwanegu allwedd fynediad");

    public static readonly LocalText WhyPassword = new(
        "A passkey lets its owner in for good. Enter your password, so that nobody else can add one.",
        "Mae allwedd fynediad yn gadael ei pherchennog i mewn am byth. Rhowch eich cyfrinair, fel na all neb arall ychwanegu un.");

    public static readonly LocalText WhyPasswordOrPasskey = new(
        "A passkey lets its owner in for good. Enter your password, or leave this empty and show a passkey that you have.",
        "Mae allwedd fynediad yn gadael ei pherchennog i mewn am byth. Rhowch eich cyfrinair, neu gadewch hwn yn wag a dangoswch allwedd sydd gennych.");

    public static readonly LocalText ShowPasskeyFirst = new(
        "You are asked for a passkey that you have before another is made.", "Gofynnir i chi am allwedd sydd gennych cyn gwneud un arall.");

    public static readonly LocalText PasskeyAdded = new(
        "The passkey is added. You can sign in with it.", "Mae’r allwedd fynediad wedi’i hychwanegu. Gallwch fewngofnodi gyda hi.");

    public static readonly LocalText Added = new("Added {0}", "Ychwanegwyd {0}");

    public static readonly LocalText Rename = new("Rename", "Ailenwi");

    public static readonly LocalText Remove = new("Remove", "Dileu");

    public static readonly LocalText Renamed = new("The passkey is renamed.", "Mae’r allwedd fynediad wedi’i hailenwi.");

    public static readonly LocalText Removed = new(
        "The passkey is removed. It no longer signs anyone in; delete it on the device too.",
        "Mae’r allwedd fynediad wedi’i dileu. Nid yw’n mewngofnodi neb bellach; dilëwch hi ar y ddyfais hefyd.");

    public static readonly LocalText Sessions = new("Where you are signed in", "Lle rydych wedi mewngofnodi");

    public static readonly LocalText Device = new("Device", "Dyfais");

    public static readonly LocalText Unknown = new("unknown", "anhysbys");

    public static readonly LocalText Since = new("Since", "Ers");

    public static readonly LocalText LastSeen = new("Last seen", "Gwelwyd ddiwethaf");

    public static readonly LocalText Way = new("By", "Trwy");

    public static readonly LocalText ThisOne = new("this device", "y ddyfais hon");

    public static readonly LocalText End = new("End", "Dod â hi i ben");

    public static readonly LocalText Act = new("Action", "Gweithred");

    public static readonly LocalText Ended = new("The session is ended.", "Mae’r sesiwn wedi dod i ben.");

    public static readonly LocalText EndAll = new("Sign out everywhere else", "Allgofnodi ym mhobman arall");

    public static readonly LocalText EndedAll = new("You are signed out everywhere else.", "Rydych wedi allgofnodi ym mhobman arall.");

    public static readonly LocalText Done = new("Done", "Wedi’i wneud");

    public static readonly LocalText ByPassword = new("password", "cyfrinair");

    public static readonly LocalText ByPasskey = new("passkey", "allwedd fynediad");

    public static readonly LocalText BySingleSignOn = new("single sign-on", "mewngofnodi unigol");

    public static readonly LocalText ByLink = new("link", "dolen");

    public static readonly LocalText ByDemonstration = new("demonstration", "arddangosiad");

    public static readonly LocalText ChangePassword = new("Change your password", "Newid eich cyfrinair");

    public static readonly LocalText CurrentPassword = new("Current password", "Cyfrinair presennol");

    public static readonly LocalText PasswordChanged = new(
        "The password is changed. You are signed out everywhere else.", "Mae’r cyfrinair wedi’i newid. Rydych wedi allgofnodi ym mhobman arall.");

    public static readonly LocalText Mail = new("Email about your work", "E-bost am eich gwaith");

    public static readonly LocalText MailWhat = new("It says how many things of which kind wait for you, with a link; nothing of a case or an area",
        "Mae’n dweud faint o bethau o ba fath sy’n aros amdanoch, gyda dolen; dim byd am achos nac ardal");

    public static readonly LocalText MailLanguage = new("Language of your emails", "Iaith eich negeseuon e-bost");

    public static readonly LocalText SaveMail = new("Save", "Cadw");

    public static readonly LocalText MailChosen = new("Your choice about email is saved.", "Mae eich dewis am e-bost wedi’i gadw.");

    public static LocalText Of(MailPace pace) => pace switch
    {
        MailPace.Daily => new("Once a working day, while anything waits", "Unwaith bob diwrnod gwaith, tra bo rhywbeth yn aros"),
        MailPace.AtOnce => new("As soon as something new waits", "Cyn gynted ag y bydd rhywbeth newydd yn aros"),
        _ => new("Never", "Byth"),
    };

    /// <summary>A language calls itself by its own name.</summary>
    public static string NameOf(Language language) => language == Language.Welsh ? "Cymraeg" : "English";
}
