namespace Plumbline.Web.Features.Shared;

/// <summary>What stands on every page.</summary>
internal static class LayoutWords
{
    public static readonly LocalText Title = new("{0} – Plumbline", "{0} – Plumbline");

    public static readonly LocalText TitleWithError = new("Error: {0} – Plumbline", "Gwall: {0} – Plumbline");

    public static readonly LocalText Skip = new("Skip to main content", "Neidio i'r prif gynnwys");

    public static readonly LocalText Menu = new("Menu", "Dewislen");

    public static readonly LocalText Workspace = new("Workspace", "Gweithle");

    public static readonly LocalText Inspections = new("Inspections", "Arolygiadau");

    public static readonly LocalText People = new("People", "Pobl");

    public static readonly LocalText Reports = new("Reports", "Adroddiadau");

    public static readonly LocalText Account = new("Your account", "Eich cyfrif");

    public static readonly LocalText SignIn = new("Sign in", "Mewngofnodi");

    public static readonly LocalText SignOut = new("Sign out", "Allgofnodi");

    public static readonly LocalText Problem = new("There is a problem", "Mae problem");

    public static readonly LocalText Error = new("Error", "Gwall");

    public static readonly LocalText Breadcrumb = new("Breadcrumb", "Briwsion bara");

    public static readonly LocalText Footer = new(
        "Plumbline is open source, under the MIT licence. The pages are built on the GOV.UK Design System; this is not a GOV.UK service.",
        "Mae Plumbline yn god agored, o dan drwydded MIT. Adeiladwyd y tudalennau ar System Ddylunio GOV.UK; nid un o wasanaethau GOV.UK yw hwn.");
}
