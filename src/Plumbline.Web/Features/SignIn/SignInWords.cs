using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.SignIn;

/// <summary>What the pages on the way in say.</summary>
internal static class SignInWords
{
    public static readonly LocalText SignIn = new("Sign in", "Mewngofnodi");

    public static readonly LocalText Email = new("Email address", "Cyfeiriad e-bost");

    public static readonly LocalText Password = new("Password", "Cyfrinair");

    public static readonly LocalText Show = new("Show", "Dangos");

    public static readonly LocalText Hide = new("Hide", "Cuddio");

    public static readonly LocalText ShowPassword = new("Show password", "Dangos y cyfrinair");

    public static readonly LocalText HidePassword = new("Hide password", "Cuddio’r cyfrinair");

    public static readonly LocalText PasswordShown = new("Your password is visible", "Mae eich cyfrinair i’w weld");

    public static readonly LocalText PasswordHidden = new("Your password is hidden", "Mae eich cyfrinair wedi’i guddio");

    public static readonly LocalText WithPasskey = new("Sign in with a passkey", "Mewngofnodi gydag allwedd fynediad");

    public static readonly LocalText WithSingleSignOn = new("Sign in with {0}", "Mewngofnodi gyda {0}");

    public static readonly LocalText Or = new("or", "neu");

    public static readonly LocalText EnterEmail = new("Enter your email address", "Rhowch eich cyfeiriad e-bost");

    public static readonly LocalText EnterPassword = new("Enter your password", "Rhowch eich cyfrinair");

    public static readonly LocalText Wrong = new(
        "The email address or the password is wrong. After several wrong attempts you have to wait before the next one",
        "Mae’r cyfeiriad e-bost neu’r cyfrinair yn anghywir. Ar ôl sawl cynnig anghywir bydd rhaid i chi aros cyn yr un nesaf");

    public static readonly LocalText WaitAMinute = new(
        "Too many wrong attempts with this email address from here. Wait a minute, then try again. A passkey works at once; so does a new password link "
            + "from the administrator",
        "Gormod o gynigion anghywir gyda’r cyfeiriad e-bost hwn o’r fan hon. Arhoswch funud, yna rhowch gynnig arall arni. Mae allwedd fynediad yn "
            + "gweithio ar unwaith; felly hefyd ddolen gyfrinair newydd gan y gweinyddwr");

    public static readonly LocalText Wait = new(
        "Too many wrong attempts with this email address from here. Wait {0} minutes, then try again. A passkey works at once; so does a new password link "
            + "from the administrator",
        "Gormod o gynigion anghywir gyda’r cyfeiriad e-bost hwn o’r fan hon. Arhoswch {0} munud, yna rhowch gynnig arall arni. Mae allwedd fynediad yn "
            + "gweithio ar unwaith; felly hefyd ddolen gyfrinair newydd gan y gweinyddwr");

    /// <summary>What a wrong attempt is told, by how long the next one has to wait.</summary>
    public static string After(Speech say, TimeSpan wait) => Math.Ceiling(wait.TotalMinutes) switch
    {
        <= 0 => say[Wrong],
        1 => say[WaitAMinute],
        var minutes => say[Wait, minutes],
    };

    public static readonly LocalText PasskeyFailed = new(
        "The passkey was not accepted. Try again, or sign in with your password",
        "Ni dderbyniwyd yr allwedd fynediad. Rhowch gynnig arall arni, neu mewngofnodwch gyda’ch cyfrinair");

    public static readonly LocalText SingleSignOnFailed = new(
        "{0} did not confirm who you are, or there is no account here for its email address. Ask the administrator to invite you",
        "Ni chadarnhaodd {0} pwy ydych chi, neu nid oes cyfrif yma ar gyfer ei gyfeiriad e-bost. Gofynnwch i’r gweinyddwr eich gwahodd");

    public static readonly LocalText TimedOut = new(
        "You were signed out because nothing was sent for a while. What you were writing is kept and comes back when you sign in.",
        "Cawsoch eich allgofnodi gan na anfonwyd dim am gyfnod. Mae’r hyn yr oeddech yn ei ysgrifennu wedi’i gadw a daw yn ôl pan fyddwch yn mewngofnodi.");

    public static readonly LocalText Left = new(
        "You had signed out, so nothing was saved. What you were writing is kept and comes back when you sign in.",
        "Roeddech wedi allgofnodi, felly ni chadwyd dim yn y cofnod. "
            + "Mae’r hyn yr oeddech yn ei ysgrifennu wedi’i gadw a daw yn ôl pan fyddwch yn mewngofnodi.");

    public static readonly LocalText Forgotten = new("Forgotten your password?", "Wedi anghofio eich cyfrinair?");

    public static readonly LocalText ForgottenWhat = new(
        "Ask the administrator of this workspace for a new password link. The link works once and for a few days.",
        "Gofynnwch i weinyddwr y man gwaith hwn am ddolen gyfrinair newydd. Mae’r ddolen yn gweithio unwaith ac am ychydig ddyddiau.");

    public static readonly LocalText TryOut = new("Try it out as", "Rhowch gynnig arno fel");

    public static readonly LocalText TryOutWhat = new(
        "This is a demonstration on your own machine. The cases are synthetic. Choose a role to see what it may do.",
        "Arddangosiad ar eich peiriant eich hun yw hwn. Achosion synthetig yw’r achosion. Dewiswch rôl i weld beth y gall ei wneud.");

    public static readonly LocalText SignedOut = new("You are signed out", "Rydych wedi allgofnodi");

    public static readonly LocalText SignedOutWhat = new(
        "Close the browser if others use this machine.", "Caewch y porwr os yw eraill yn defnyddio’r peiriant hwn.");

    public static readonly LocalText Again = new("Sign in again", "Mewngofnodi eto");

    public static readonly LocalText Kept = new("What you wrote is here", "Mae’r hyn a ysgrifennoch yma");

    public static readonly LocalText KeptWhat = new(
        "Your session had run out when you sent this at {0}. Nothing was lost and nothing was changed yet. "
            + "Passwords and files are never kept: give them again.",
        "Roedd eich sesiwn wedi dod i ben pan anfonoch hyn am {0}. Ni chollwyd dim ac ni newidiwyd dim eto. Ni chedwir cyfrineiriau na ffeiliau byth: "
            + "rhowch nhw eto.");

    public static readonly LocalText KeptShow = new("Go back to the form", "Mynd yn ôl i’r ffurflen");

    public static readonly LocalText KeptSend = new("Send it now", "Ei anfon nawr");

    public static readonly LocalText KeptLeave = new("Leave it and go to your inspections", "Ei adael a mynd i’ch arolygiadau");

    public static readonly LocalText NotSetUp = new(
        "Nobody has an account here yet. The output of the server shows a link by which the first one is made.",
        "Nid oes gan neb gyfrif yma eto. Mae allbwn y gweinydd yn dangos dolen i greu’r un cyntaf.");
}
