namespace Plumbline;

/// <summary>A text in both languages. Where the Welsh is missing the English stands in, and <see cref="IsTranslated"/> says so.</summary>
public sealed record LocalText(string English, string? Welsh = null)
{
    public bool IsTranslated => Welsh is not null;

    public string In(Language language) => language == Language.Welsh ? Welsh ?? English : English;

    public override string ToString() => English;
}
