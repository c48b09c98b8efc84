namespace Plumbline;

/// <summary>A text in both languages. Where the Welsh is missing the English stands in, and <see cref="IsTranslated"/> says so.</summary>
public sealed record LocalText(string English, string? Welsh = null)
{
    public bool IsTranslated => Welsh is not null;

    public string In(Language language) => language == Language.Welsh ? Welsh ?? English : English;

    /// <summary>The same with its gaps <c>{0}</c>, <c>{1}</c> filled in, alike in both languages.</summary>
    public LocalText With(params ReadOnlySpan<object?> gaps) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, English, gaps),
        Welsh is { } welsh ? string.Format(System.Globalization.CultureInfo.InvariantCulture, welsh, gaps) : null);

    public override string ToString() => English;
}
