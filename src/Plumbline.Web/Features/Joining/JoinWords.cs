namespace Plumbline.Web.Features.Joining;

/// <summary>What the pages say by which people get in for the first time or again.</summary>
internal static class JoinWords
{
    public static readonly LocalText SetUp = new("Set up this workspace", "Gosod y man gwaith hwn");

    public static readonly LocalText SetUpWhat = new(
        "You make the first account, that of the administrator, who invites everyone else. The link stops working when it is made.",
        "Rydych yn creu’r cyfrif cyntaf, sef cyfrif y gweinyddwr, a fydd yn gwahodd pawb arall. Mae’r ddolen yn peidio â gweithio ar ôl ei greu.");

    public static readonly LocalText MakeAccount = new("Make the account", "Creu’r cyfrif");

    public static readonly LocalText SetUpEnded = new(
        "This workspace is set up already, or the link is older than a day. Sign in; or start the server again for a new link, if nobody has an account.",
        "Mae’r man gwaith hwn wedi’i osod eisoes, neu mae’r ddolen yn hŷn na diwrnod. Mewngofnodwch; neu dechreuwch y gweinydd eto i gael dolen newydd, os "
            + "nad oes gan neb gyfrif.");

    public static readonly LocalText Join = new("Welcome to the workspace", "Croeso i’r man gwaith");

    public static readonly LocalText JoinWhat = new("Choose a password to finish your account, {0}.", "Dewiswch gyfrinair i orffen eich cyfrif, {0}.");

    public static readonly LocalText Reset = new("Choose a new password", "Dewis cyfrinair newydd");

    public static readonly LocalText ResetWhat = new("It ends every session of {0}, on every device.", "Mae’n dod â phob sesiwn {0} i ben, ar bob dyfais.");

    public static readonly LocalText LinkOver = new("This link no longer works", "Nid yw’r ddolen hon yn gweithio bellach");

    public static readonly LocalText LinkEnded = new(
        "It was used already, is too old, or a newer one was made. Ask the administrator for a new link",
        "Fe’i defnyddiwyd eisoes, mae’n rhy hen, neu crëwyd un newydd. Gofynnwch i’r gweinyddwr am ddolen newydd");

    public static readonly LocalText Password = new("New password", "Cyfrinair newydd");

    public static readonly LocalText PasswordHint = new(
        "At least 12 characters. Three random words are a good password: easy to remember and hard to guess. Nothing else is asked of it.",
        "O leiaf 12 nod. Mae tri gair ar hap yn gyfrinair da: hawdd ei gofio ac anodd ei ddyfalu. Ni ofynnir dim byd arall ganddo.");

    public static readonly LocalText SavePassword = new("Save the password", "Cadw’r cyfrinair");
}
