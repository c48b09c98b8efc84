namespace Plumbline.Assessments.Interviews;

/// <summary>What may stand for a practitioner: the code that the service's case system has, or initials; never a name or an address.</summary>
public static class PractitionerCodes
{
    public const int Longest = 20;

    private const int LongestInitials = 4;

    private static readonly LocalText Missing = new("enter the code of the practitioner", "rhowch god yr ymarferydd");

    private static readonly LocalText LooksLikeAnAddress = new(
        "enter the practitioner’s code, not an email address", "rhowch god yr ymarferydd, nid cyfeiriad e-bost");

    private static readonly LocalText LooksLikeAName = new(
        "enter a code without spaces, such as P07 or the initials JB, not a name", "rhowch god heb fylchau, fel P07 neu’r llythrennau JB, nid enw");

    /// <summary>Whether two codes stand for one person: capitals and surrounding space do not make another.</summary>
    public static bool AreSame(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The codes in what a list of cases says of who held a case: several are parted by spaces.</summary>
    public static IReadOnlyList<string> In(string? listed) => (listed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a case was held by a practitioner, by what the list of cases says of it.</summary>
    public static bool Names(string? listed, string code) => In(listed).Any(one => AreSame(one, code));

    /// <summary>
    /// Why a text cannot stand for a practitioner; nothing where it can. A code that stands in the service's own list is good, whatever it looks like; else it
    /// is short, of letters, digits and <c>- . / _</c>, and has a digit or is written as initials are: few letters, all capitals.
    /// </summary>
    /// <param name="known">The codes of the list of cases.</param>
    public static IEnumerable<Refusal> FaultsOf(string? code, IEnumerable<string> known)
    {
        var text = (code ?? "").Trim();
        if (text.Length == 0)
        {
            yield return Refusal.Of("practitioner-missing", Missing);
        }
        else if (text.Contains('@', StringComparison.Ordinal))
        {
            yield return Refusal.Of("looks-like-an-address", LooksLikeAnAddress);
        }
        else if (!known.Any(one => AreSame(one, text)) && !LooksLikeACode(text))
        {
            yield return Refusal.Of("looks-like-a-name", LooksLikeAName);
        }
    }

    private static bool LooksLikeACode(string text) =>
        text.Length <= Longest && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '/' or '_')
            && (text.Any(char.IsAsciiDigit) || (text.Length <= LongestInitials && !text.Any(char.IsAsciiLetterLower)));
}
