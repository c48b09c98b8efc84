namespace Plumbline.Web.Features.Shared;

/// <summary>What stands on every page.</summary>
internal static class LayoutWords
{
    public static readonly LocalText Title = new("{0} – Plumbline", "{0} – Plumbline");

    public static readonly LocalText TitleWithError = new("Error: {0} – Plumbline", "Gwall: {0} – Plumbline");

    public static readonly LocalText Skip = new("Skip to main content", "Neidio i’r prif gynnwys");

    public static readonly LocalText Menu = new("Menu", "Dewislen");

    public static readonly LocalText Workspace = new("Workspace", "Man gwaith");

    public static readonly LocalText Work = new("Your work", "Eich gwaith");

    public static readonly LocalText WorkAndCount = new("Your work ({0})", "Eich gwaith ({0})");

    public static readonly LocalText Inspections = new("Inspections", "Arolygiadau");

    public static readonly LocalText People = new("People", "Pobl");

    public static readonly LocalText Reports = new("Reports", "Adroddiadau");

    public static readonly LocalText Audit = new("Audit trail", "Trywydd archwilio");

    public static readonly LocalText Account = new("Your account", "Eich cyfrif");

    public static readonly LocalText SignIn = new("Sign in", "Mewngofnodi");

    public static readonly LocalText SignOut = new("Sign out", "Allgofnodi");

    public static readonly LocalText Problem = new("There is a problem", "Mae problem");

    public static readonly LocalText Error = new("Error", "Gwall");

    public static readonly LocalText Breadcrumb = new("Breadcrumb", "Briwsion bara");

    public static readonly LocalText Phase = new("Demonstration", "Arddangosiad");

    public static readonly LocalText PhaseWhat = new(
        "Demonstration with synthetic cases. Anyone here can enter as any role: put nothing real in it.",
        "Arddangosiad gydag achosion synthetig. Gall unrhyw un fynd i mewn mewn unrhyw rôl – peidiwch â rhoi dim go iawn ynddo.");

    public static readonly LocalText SignedInAs = new("Signed in as {0}", "Wedi mewngofnodi fel {0}");

    public static readonly LocalText SessionEnds = new(
        "You are signed out at {0} unless you open or save a page before. What you are writing is then kept, and comes back when you sign in.",
        "Cewch eich allgofnodi am {0} oni bai eich bod yn agor neu’n cadw tudalen cyn hynny. Caiff yr hyn rydych yn ei ysgrifennu ei gadw, a daw yn ôl pan "
            + "fyddwch yn mewngofnodi.");

    public static readonly LocalText About = new("About this workspace", "Ynglŷn â’r man gwaith hwn");

    public static readonly LocalText Accessibility = new("Accessibility", "Hygyrchedd");

    public static readonly LocalText Cookies = new("Cookies", "Cwcis");

    public static readonly LocalText Privacy = new("Privacy", "Preifatrwydd");

    public static readonly LocalText Footer = new(
        "Plumbline is open source, under the MIT licence. The pages are built on the GOV.UK Design System; this is not a GOV.UK service.",
        "Mae Plumbline yn god agored, o dan drwydded MIT. Adeiladwyd y tudalennau ar System Ddylunio GOV.UK; nid un o wasanaethau GOV.UK yw hwn.");
}
