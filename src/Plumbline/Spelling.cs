namespace Plumbline;

/// <summary>Guesses what was meant by a name that does not exist.</summary>
public static class Spelling
{
    private const int LongestGiven = 200;

    /// <summary>
    /// <c>did you mean NAME?</c> for the known name nearest to the one given, or null when none is near.
    /// Near is at most a third of its letters, counted in insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    /// </summary>
    public static string? Suggest(string given, IEnumerable<string> known)
    {
        if (given.Length > LongestGiven)
        {
            return null;
        }

        var limit = Math.Max(1, given.Length / 3);
        var nearest = known
            .Where(name => Math.Abs(name.Length - given.Length) <= limit)
            .Select(name => (name, distance: Distance(given, name)))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
        return nearest is null ? null : $"did you mean {nearest}?";
    }

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = last[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }
}
