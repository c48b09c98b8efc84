using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;

namespace Plumbline.Workspace.Caseloads;

/// <summary>What a case of a list may be called and hold, so that every engine can keep it, every address can name it, and no spreadsheet runs it.</summary>
internal static class CaseLimits
{
    private const int LongestName = 100;

    private const int LongestValue = 500;

    private const int MostQuoted = 40;

    private static readonly LocalText BadId = new(
        "\"{0}\" cannot be the id of a case: up to {1} letters, digits, and . _ - after the first",
            "ni all “{0}” fod yn enw achos: hyd at {1} o lythrennau, digidau, a . _ - ar ôl y cyntaf");

    private static readonly LocalText NoText = new("{0} holds a character that is no text: \"{1}\"", "mae {0} yn dal nod nad yw’n destun: “{1}”");

    private static readonly LocalText TooLong = new("{0} is longer than {1} characters", "mae {0} yn hwy na {1} nod");

    /// <summary>Everything about one case that cannot be kept, with its column.</summary>
    public static IEnumerable<(string Field, Refusal Fault)> FaultsOf(Case @case)
    {
        if (@case.Id.Length > LongestName
            || !char.IsLetterOrDigit(@case.Id, 0)
            || !@case.Id.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-'))
        {
            yield return (CaseloadFile.Id,
                Refusal.Of("case-id-unusable", BadId, Readable(@case.Id), LongestName) with { Suggestion = "give each case a pseudonym, such as X001" });
        }

        foreach (var (field, value) in @case.Profile)
        {
            if (value.Any(char.IsControl))
            {
                yield return (field, Refusal.Of("value-unreadable", NoText, field, Readable(value)) with { Subject = Readable(@case.Id) });
            }
            else if ((field == CaseloadColumns.Practitioner ? LongestName : LongestValue) is var longest && value.Length > longest)
            {
                yield return (field, Refusal.Of("value-too-long", TooLong, field, longest) with { Subject = Readable(@case.Id) });
            }
        }
    }

    private static string Readable(string text) =>
        string.Concat(text.Take(MostQuoted).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > MostQuoted ? "…" : "");
}
