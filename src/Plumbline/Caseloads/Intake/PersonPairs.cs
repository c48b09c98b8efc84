namespace Plumbline.Caseloads.Intake;

/// <summary>Finds the same person listed twice, for certain or perhaps.</summary>
public static class PersonPairs
{
    /// <summary>From this likeness on, names with the same date of birth may be one name spelt twice.</summary>
    public const double AlikeFrom = 0.88;

    /// <summary>Shorter parts of names are in too many.</summary>
    private const int ShortestPart = 3;

    /// <summary>
    /// Certain: the same number of the person, or the same plain name and date of birth. Perhaps: the same date of birth and names alike, swapped, or one
    /// part of the other; or the same name and a date of birth that
    /// a slip would explain or that is missing. Only cases that share a number, a name or a date of birth are compared.
    /// </summary>
    public static IReadOnlyList<PersonPair> In(IReadOnlyList<ListedCase> listed)
    {
        var pairs = new Dictionary<(int, int), PersonPair>();
        foreach (var block in Blocks(listed))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    var key = (block[i], block[j]);
                    if (!pairs.ContainsKey(key) && Compare(listed[block[i]], listed[block[j]]) is { } pair)
                    {
                        pairs.Add(key, pair);
                    }
                }
            }
        }

        return [.. pairs.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static PersonPair? Compare(ListedCase a, ListedCase b)
    {
        if (a.PersonNumber.Length > 0 && a.PersonNumber.Equals(b.PersonNumber, StringComparison.OrdinalIgnoreCase))
        {
            return new PersonPair(a, b, true, "the same number of the person");
        }

        if (a.PlainName.Length < 3 || b.PlainName.Length < 3)
        {
            return null;
        }

        var isSameName = a.PlainName == b.PlainName;
        if (a.BirthDate is not { } first || b.BirthDate is not { } second)
        {
            return isSameName ? new PersonPair(a, b, false, "the same name, a date of birth is missing") : null;
        }

        if (first == second)
        {
            var parts = a.PlainName.Split(' ');
            return isSameName ? new PersonPair(a, b, true, "the same name and date of birth")
                : $"{parts[1]} {parts[0]}" == b.PlainName ? new PersonPair(a, b, false, "the same date of birth, given and family name swapped")
                : IsPartOf(parts, b.PlainName.Split(' ')) ? new PersonPair(a, b, false, "the same date of birth, one name part of the other")
                : Likeness.OfNames(a.PlainName, b.PlainName) >= AlikeFrom ? new PersonPair(a, b, false, "the same date of birth, names alike")
                : null;
        }

        return isSameName && Likeness.OfBirthDates(first, second) is { } slip ? new PersonPair(a, b, false, $"the same name, {slip}") : null;
    }

    /// <summary>Given or family name are the same, and of the other one begins or ends with the other: Owen and Owen James, Davies and Rees-Davies.</summary>
    private static bool IsPartOf(string[] one, string[] other) => Enumerable.Range(0, 2).Any(same => one[same] == other[same]
        && IsPart(one[1 - same], other[1 - same]));

    private static bool IsPart(string one, string other)
    {
        var (less, more) = one.Length < other.Length ? (one, other) : (other, one);
        return less.Length >= ShortestPart && (more.StartsWith(less, StringComparison.Ordinal) || more.EndsWith(less, StringComparison.Ordinal));
    }

    private static IEnumerable<List<int>> Blocks(IReadOnlyList<ListedCase> listed) =>
        Enumerable.Range(0, listed.Count)
            .SelectMany(at => Keys(listed[at]).Select(key => (key, at)))
            .GroupBy(pair => pair.key, pair => pair.at, StringComparer.Ordinal)
            .Select(group => group.Distinct().Order().ToList())
            .Where(block => block.Count > 1);

    private static IEnumerable<string> Keys(ListedCase one)
    {
        yield return "name " + one.PlainName;
        if (one.PersonNumber.Length > 0)
        {
            yield return "number " + one.PersonNumber.ToUpperInvariant();
        }

        if (one.BirthDate is { } born)
        {
            yield return $"born {born:yyyyMMdd}";
        }
    }
}
