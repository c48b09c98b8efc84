namespace Plumbline.Findings.Words;

/// <summary>What is counted, in both languages.</summary>
/// <param name="Key">As a narrative names it, such as <c>plans</c>.</param>
/// <param name="One">The singular.</param>
/// <param name="Many">The plural.</param>
/// <param name="Gender">Of the Welsh noun.</param>
public sealed record Noun(string Key, LocalText One, LocalText Many, Gender Gender)
{
    /// <summary>The Welsh plural behind <c>y</c> or <c>o’r</c> where it differs: two nouns, each with its own article. Null for all others.</summary>
    public string? ManyAfterArticle { get; init; }
}
