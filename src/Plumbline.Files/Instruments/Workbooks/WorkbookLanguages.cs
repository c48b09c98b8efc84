namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The languages by the names that XLSForm columns carry: <c>label::Cymraeg (cy)</c>.</summary>
internal static class WorkbookLanguages
{
    public const string English = "English (en)";
    public const string Welsh = "Cymraeg (cy)";

    /// <summary>The language that a column means, by its name or its code, with or without a region; or null when it is another one.</summary>
    public static Language? Of(string name)
    {
        var plain = name.Trim().ToLowerInvariant();
        var code = plain.EndsWith(')') && plain.LastIndexOf('(') is var open and >= 0 ? plain[(open + 1)..^1].Trim() : plain;
        return code.Split('-', '_')[0] switch
        {
            "en" or "eng" => Language.English,
            "cy" or "cym" or "wel" => Language.Welsh,
            _ => plain.Split(' ', '(')[0] switch
            {
                "english" or "saesneg" => Language.English,
                "cymraeg" or "welsh" => Language.Welsh,
                _ => null,
            },
        };
    }

    public static string NameOf(Language language) => language == Language.Welsh ? Welsh : English;

    public static string Column(string name, Language language) => $"{name}::{NameOf(language)}";
}
