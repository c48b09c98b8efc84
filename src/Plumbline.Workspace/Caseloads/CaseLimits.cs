using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;

namespace Plumbline.Workspace.Caseloads;

/// <summary>What a case of a list may be called and hold, so that every engine can keep it, every address can name it, and no spreadsheet runs it.</summary>
internal static class CaseLimits
{
    private const int LongestName = 100;

    private const int LongestValue = 500;

    private const int MostQuoted = 40;

    /// <summary>Everything about one case that cannot be kept, with its column.</summary>
    public static IEnumerable<(string Field, Refusal Fault)> FaultsOf(Case @case)
    {
        if (@case.Id.Length > LongestName || !char.IsLetterOrDigit(@case.Id, 0) || !@case.Id.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-'))
        {
            yield return (CaseloadFile.Id, new Refusal("case-id-unusable", $"\"{Readable(@case.Id)}\" cannot be the id of a case: up to {LongestName} letters, digits, and . _ - after the first") { Suggestion = "give each case a pseudonym, such as X001" });
        }

        foreach (var (field, value) in @case.Profile)
        {
            if (value.Any(char.IsControl))
            {
                yield return (field, new Refusal("value-unreadable", $"{field} holds a character that is no text: \"{Readable(value)}\"") { Subject = Readable(@case.Id) });
            }
            else if (value.Length > (field == CaseloadColumns.Practitioner ? LongestName : LongestValue))
            {
                yield return (field, new Refusal("value-too-long", $"{field} is longer than {(field == CaseloadColumns.Practitioner ? LongestName : LongestValue)} characters") { Subject = Readable(@case.Id) });
            }
        }
    }

    private static string Readable(string text) => string.Concat(text.Take(MostQuoted).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > MostQuoted ? "…" : "");
}
