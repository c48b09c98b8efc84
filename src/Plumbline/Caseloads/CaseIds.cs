using System.Text;

namespace Plumbline.Caseloads;

/// <summary>Ids as people tell them apart: two that differ only in capitals, or in the form in which an accented letter is kept, are one to whoever reads
/// them.</summary>
public static class CaseIds
{
    private static readonly LocalText Twins = new(
        "\"{0}\" differs from \"{1}\" only in capitals or in how its letters are kept; are they one case or two?",
        "nid yw “{0}” yn wahanol i “{1}” ond mewn priflythrennau neu yn y modd y cedwir ei lythrennau; ai un achos ynteu dau ydynt?");

    /// <summary>The id in one form for all spellings that look alike.</summary>
    public static string Plain(string id)
    {
        try
        {
            return id.Normalize(NormalizationForm.FormC).ToUpperInvariant();
        }
        catch (ArgumentException)
        {
            return id.ToUpperInvariant();
        }
    }

    /// <summary>Each id that an earlier, different one looks like, by its place among the ids; the same id twice is another fault.</summary>
    public static IEnumerable<(int At, Refusal Fault)> Alike(IReadOnlyList<string> ids)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < ids.Count; at++)
        {
            if (!first.TryAdd(Plain(ids[at]), ids[at]) && first[Plain(ids[at])] is var other && other != ids[at])
            {
                yield return (at, Refusal.Of("case-alike", Twins, ids[at], other) with
                {
                    Subject = ids[at], Suggestion = "give each case an id of its own, or take one of them out",
                });
            }
        }
    }
}
