namespace Plumbline.Findings.Words;

/// <summary>
/// The three mutations of Welsh and the limited soft one.
/// Source: P. W. Thomas, Gramadeg y Gymraeg (University of Wales Press, 1996); B. M. Jones, Treigladau yn y Gymraeg (Aberystwyth University).
/// </summary>
public static class WelshMutations
{
    // A digraph is one letter: ch, dd, ff, ng, ph, th do not mutate, and ll and rh have their own line.
    private static readonly string[] Steady = ["ch", "dd", "ff", "ng", "ph", "th"];

    private static readonly (string From, string To)[] Soft =
        [("ll", "l"), ("rh", "r"), ("p", "b"), ("t", "d"), ("c", "g"), ("b", "f"), ("d", "dd"), ("g", ""), ("m", "f")];

    private static readonly (string From, string To)[] Limited = [.. Soft.Where(pair => pair.From is not ("ll" or "rh"))];

    private static readonly (string From, string To)[] Aspirate = [("p", "ph"), ("t", "th"), ("c", "ch")];

    private static readonly (string From, string To)[] Nasal =
        [("p", "mh"), ("t", "nh"), ("c", "ngh"), ("b", "m"), ("d", "n"), ("g", "ng")];

    /// <summary>Whether the words before a figure leave it as it is, so that a mutation asked for there is a slip: <c>dim ond pum cynllun</c>.</summary>
    public static bool LeaveAlone(string before) => before.TrimEnd().EndsWith("dim ond", StringComparison.OrdinalIgnoreCase);

    /// <summary>The word, or the phrase by its first word, after a mutation; a capital stays one.</summary>
    public static string After(this string word, Mutation mutation)
    {
        var lower = word.ToLowerInvariant();
        if (word.Length == 0 || Steady.Any(pair => lower.StartsWith(pair, StringComparison.Ordinal)))
        {
            return word;
        }

        var table = mutation switch
        {
            Mutation.Soft => Soft,
            Mutation.Limited when lower.StartsWith("ll", StringComparison.Ordinal) || lower.StartsWith("rh", StringComparison.Ordinal) => [],
            Mutation.Limited => Limited,
            Mutation.Aspirate => Aspirate,
            Mutation.Nasal => Nasal,
            _ => [],
        };
        foreach (var (from, to) in table)
        {
            if (lower.StartsWith(from, StringComparison.Ordinal))
            {
                var changed = to + word[from.Length..];
                return char.IsUpper(word[0]) ? Capitals.First(changed) : changed;
            }
        }

        return word;
    }
}
