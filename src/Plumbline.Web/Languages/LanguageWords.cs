namespace Plumbline.Web.Languages;

/// <summary>What the switch between languages says.</summary>
internal static class LanguageWords
{
    public static readonly LocalText Switch = new("Language", "Iaith");

    public static readonly LocalText ThisPageInTheOther = new("Darllen y dudalen hon yn Gymraeg", "Read this page in English");

    public static readonly LocalText TimeAndDate = new("{0} on {1}", "{0} ar {1}");
}
