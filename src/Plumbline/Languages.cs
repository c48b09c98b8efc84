namespace Plumbline;

/// <summary>The languages by the codes that files and addresses use.</summary>
public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Welsh];

    /// <summary><c>en</c> or <c>cy</c>.</summary>
    public static string Code(this Language language) => language == Language.Welsh ? "cy" : "en";

    /// <summary>The code with the region, as documents want it: <c>en-GB</c> or <c>cy-GB</c>.</summary>
    public static string Tag(this Language language) => language == Language.Welsh ? "cy-GB" : "en-GB";

    public static Language? FromCode(string code) => code switch
    {
        "en" => Language.English,
        "cy" => Language.Welsh,
        _ => null,
    };
}
