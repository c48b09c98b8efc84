namespace Plumbline.Assessments.Rulings;

/// <summary>What a ruling says, in one language or in both.</summary>
public sealed record RulingText(string? English, string? Welsh)
{
    /// <summary>The text for a reader of one language, and the language that it is in: the other one where theirs is missing.</summary>
    public (string Text, Language Language) For(Language reader) => Welsh is { } welsh && (reader == Language.Welsh || English is null)
        ? (welsh, Language.Welsh)
        : (English ?? "", Language.English);

    /// <summary>The same without space around it and with one kind of line break; what is empty is missing.</summary>
    public RulingText Tidied() => new(Tidy(English), Tidy(Welsh));

    private static string? Tidy(string? text) => TypedText.Tidy(text) is { Length: > 0 } tidy ? tidy : null;
}
