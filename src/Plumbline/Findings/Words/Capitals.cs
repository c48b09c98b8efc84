namespace Plumbline.Findings.Words;

/// <summary>Capital letters at the start of a sentence.</summary>
public static class Capitals
{
    public static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
