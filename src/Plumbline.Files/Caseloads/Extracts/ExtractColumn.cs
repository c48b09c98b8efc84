namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>A column of a service's list and what becomes of it.</summary>
/// <param name="Field">The field of the profile; for other roles a name for messages.</param>
/// <param name="Headings">The headings under which it is found, without regard to case, spaces and punctuation.</param>
/// <param name="Codes">What each code or word of the service means; null takes values as they are, and the code <c>*</c> stands for any other value.</param>
public sealed record ExtractColumn(string Field, ExtractRole Role, IReadOnlyList<string> Headings, bool IsRequired, IReadOnlyDictionary<string, string>? Codes)
{
    /// <summary>The code that stands for every value that is no code of its own.</summary>
    public const string Any = "*";

    /// <summary>A heading or code as it is compared.</summary>
    public static string Plain(string text) => text == Any ? Any : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
