namespace Plumbline.Caseloads.Intake;

/// <summary>Finds the same person listed twice, for certain or perhaps.</summary>
public static class PersonPairs
{
    /// <summary>From this likeness on, names with the same date of birth may be one name spelt twice.</summary>
    public const double AlikeFrom = 0.88;

    /// <summary>Shorter parts of names are in too many.</summary>
    private const int ShortestPart = 3;

    /// <summary>Beyond so many comparisons a list is no list of people: one value fills a column.</summary>
    private const long MostComparisons = 2_000_000;

    private static readonly LocalText TooMany = new(
        "too many rows share one name, number or date of birth to be compared: does one value fill a column?",
        "mae gormod o resi’n rhannu’r un enw, rhif neu ddyddiad geni i’w cymharu: a yw un gwerth yn llenwi colofn?");

    /// <summary>Null for a list whose people can be told apart.</summary>
    public static Refusal? FaultOf(IReadOnlyList<ListedCase> listed) =>
        Blocks(listed).Sum(block => (long)block.Count * (block.Count - 1) / 2) > MostComparisons
            ? Refusal.Of("people-alike", TooMany) with { Place = listed[0].Place } : null;

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
            return new PersonPair(a, b, true, new LocalText("the same number of the person", "yr un rhif person"));
        }

        if (a.PlainName.Length < 3 || b.PlainName.Length < 3)
        {
            return null;
        }

        var isSameName = a.PlainName == b.PlainName;
        if (a.BirthDate is not { } first || b.BirthDate is not { } second)
        {
            return isSameName ? new PersonPair(a, b, false, new LocalText("the same name, a date of birth is missing", "yr un enw, mae dyddiad geni ar goll"))
                : null;
        }

        if (first == second)
        {
            var parts = a.PlainName.Split(' ');
            return isSameName ? new PersonPair(a, b, true, new LocalText("the same name and date of birth", "yr un enw a dyddiad geni"))
                : $"{parts[1]} {parts[0]}" == b.PlainName
                    ? new PersonPair(a, b, false,
                    new LocalText("the same date of birth, given and family name swapped", "yr un dyddiad geni, enw cyntaf a chyfenw wedi’u cyfnewid"))
                : IsPartOf(parts, b.PlainName.Split(' '))
                    ? new PersonPair(a, b, false,
                    new LocalText("the same date of birth, one name part of the other", "yr un dyddiad geni, y naill enw’n rhan o’r llall"))
                : Likeness.OfNames(a.PlainName, b.PlainName) >= AlikeFrom
                    ? new PersonPair(a, b, false, new LocalText("the same date of birth, names alike", "yr un dyddiad geni, enwau tebyg"))
                : null;
        }

        return isSameName && Likeness.OfBirthDates(first, second) is { } slip
            ? new PersonPair(a, b, false, new LocalText($"the same name, {slip.English}", $"yr un enw, {slip.Welsh}")) : null;
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
