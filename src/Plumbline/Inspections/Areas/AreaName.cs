using System.Globalization;
using System.Text;

namespace Plumbline.Inspections.Areas;

/// <summary>What is left of the name of an area when what authorities put around it is taken off.</summary>
internal static class AreaName
{
    private static readonly string[] Before =
    [
        "the ", "london borough of ", "royal borough of ", "metropolitan borough of ", "metropolitan district of ", "borough of ", "district of ",
        "city and county of ", "city of ", "county borough of ", "county of ",
        "unitary authority of ", "council of ", "cyngor bwrdeistref sirol ", "cyngor dinas ", "cyngor sir ", "cyngor ", "dinas a sir ", "sir ",
        "gwasanaeth troseddau ieuenctid ", "tim troseddau ieuenctid ",
    ];

    private static readonly string[] After =
    [
        " council", " metropolitan borough", " county borough", " borough", " metropolitan district", " district", " unitary authority", " city of", " city",
        " county",
        " youth offending team", " youth offending service", " youth justice service", " youth justice team", " yot", " yos", " yjs",
    ];

    /// <summary>Lower-case words without accents and signs, and without "London Borough of", "Council" and the like.</summary>
    public static string Fold(string name)
    {
        var words = Words(name);
        for (var shorter = Strip(words); shorter != words; shorter = Strip(words))
        {
            words = shorter;
        }

        return words;
    }

    private static string Strip(string words)
    {
        var start = Before.FirstOrDefault(before => words.StartsWith(before, StringComparison.Ordinal) && words.Length > before.Length);
        var end = After.FirstOrDefault(after => words.EndsWith(after, StringComparison.Ordinal) && words.Length > after.Length);
        return start is not null ? words[start.Length..] : end is not null ? words[..^end.Length] : words;
    }

    private static string Words(string name)
    {
        var text = new StringBuilder();
        foreach (var sign in name.Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                text.Append(char.ToLowerInvariant(sign));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && sign is not ('\'' or '’' or '.'))
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
