namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>The names of columns as people and form tools write them.</summary>
internal static class ColumnNames
{
    private const string Between = "::";

    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["relevance"] = "relevant",
        ["bind::relevant"] = "relevant",
        ["bind::required"] = "required",
        ["bind::constraint"] = "constraint",
        ["bind::calculate"] = "calculation",
        ["bind::jr:constraintmsg"] = "constraint_message",
        ["bind::jr:requiredmsg"] = "required_message",
        ["calculate"] = "calculation",
        ["caption"] = "label",
        ["value"] = "name",
        ["tag"] = "name",
        ["command"] = "type",
        ["requiredmsg"] = "required_message",
        ["constraining_message"] = "constraint_message",
        ["list"] = "list_name",
    };

    private static readonly Dictionary<string, string> OfSettings = new()
    {
        ["title"] = "form_title",
        ["set_form_title"] = "form_title",
        ["id_string"] = "form_id",
        ["set_form_id"] = "form_id",
    };

    /// <summary>A name in small letters with _ for spaces, and with its language, if it names one, as we write it.</summary>
    public static string Plain(string header)
    {
        var parts = header.Split(header.Contains(Between, StringComparison.Ordinal) ? Between : ":", 2);
        var name = string.Join('_', parts[0].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return parts.Length == 1 ? name
            : WorkbookLanguages.Of(parts[1]) is { } language ? WorkbookLanguages.Column(name, language)
            : $"{name}{Between}{(name == "bind" ? parts[1].Trim().ToLowerInvariant() : parts[1].Trim())}";
    }

    /// <summary>What else a plain name is known as on a sheet, or null.</summary>
    public static string? Alias(string plain, string sheet)
    {
        if ((Aliases.GetValueOrDefault(plain) ?? (sheet == "settings" ? OfSettings.GetValueOrDefault(plain) : null)) is { } whole)
        {
            return whole;
        }

        var parts = plain.Split(Between, 2);
        return parts.Length == 2 && Aliases.TryGetValue(parts[0], out var alias) ? $"{alias}{Between}{parts[1]}" : null;
    }

    /// <summary>Whether a plain name is that of a column in a language that is not known here.</summary>
    public static bool IsOtherLanguageOf(string name, string plain) =>
        plain.StartsWith(name + Between, StringComparison.Ordinal) && WorkbookLanguages.Of(plain[(name.Length + Between.Length)..]) is null;
}
