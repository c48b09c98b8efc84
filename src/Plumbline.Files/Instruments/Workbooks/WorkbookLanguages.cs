namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The languages by the names that XLSForm columns carry: <c>label::Cymraeg (cy)</c>.</summary>
internal static class WorkbookLanguages
{
    public const string English = "English (en)";
    public const string Welsh = "Cymraeg (cy)";

    /// <summary>The language that a column means, or null when it is another one.</summary>
    public static Language? Of(string name)
    {
        var plain = name.Trim().ToLowerInvariant();
        return plain is "en" or "english" || plain.EndsWith("(en)", StringComparison.Ordinal) ? Language.English
            : plain is "cy" or "cymraeg" or "welsh" || plain.EndsWith("(cy)", StringComparison.Ordinal) ? Language.Welsh
            : null;
    }

    public static string Column(string name, Language language) => $"{name}::{(language == Language.Welsh ? Welsh : English)}";
}
