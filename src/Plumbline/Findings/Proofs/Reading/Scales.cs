using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Groups of which a case is in one only: boys and girls, custody and community, good and poor, the months of the fieldwork.</summary>
internal static partial class Scales
{
    private static readonly (string Words, int Place)[][] Known =
    [
        [("boys?|males?|men|young men", 0), ("girls?|females?|women|young women", 1)],
        [("custody|custodial", 0), ("community", 1)],
        [("outstanding", 0), ("good", 1), ("adequate|satisfactory|requir\\w+ improvement", 2), ("poor|inadequate|weak|unsatisfactory", 3)],
        [("very high", 0), ("high", 1), ("medium", 2), ("low", 3)],
        [("on time|timely|punctual", 0), ("late|not on time|overdue", 1)],
        [("yes", 0), ("no", 1), ("not applicable|unsure|don't know", 2)],
        [("agreed", 0), ("disagreed", 1), ("neither", 2)],
        [("satisfied", 0), ("dissatisfied", 1)],
        [("sufficient", 0), ("insufficient", 1)],
        [("white", 0), ("black", 1), ("asian", 2), ("mixed", 3), ("other", 4)],
        [("better", 0), ("worse", 1), ("the same|unchanged", 2)],
        [("improved", 0), ("worsened|declined", 1), ("stayed the same|unchanged", 2)],
        [
            ("January", 0), ("February", 1), ("March", 2), ("April", 3), ("May", 4), ("June", 5),
            ("July", 6), ("August", 7), ("September", 8), ("October", 9), ("November", 10), ("December", 11),
        ],
    ];

    /// <summary>The place of the others, on whatever scale.</summary>
    private const int Beyond = 99;

    private static readonly (Regex Words, int Place)[][] Compiled =
        [.. Known.Select(scale =>
            scale.Select(group => (new Regex($@"\b(?:{group.Words})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), group.Place)).ToArray())];

    /// <summary>
    /// Whether items are places of one scale, each another; or three and more of which only the first has a verb, as in "20 were first tier, 15
    /// community and 8 custody".
    /// </summary>
    public static bool ArePartsOfOne(IReadOnlyList<string> items)
    {
        if (items.Skip(1).Any(item => Narrowed().IsMatch(item)))
        {
            return false;
        }

        items = [Narrowed().Replace(items[0], "").Trim(), .. items.Skip(1)];

        foreach (var scale in Compiled)
        {
            var places = items.Select(item => PlaceIn(scale, item)).ToList();
            if (places.All(place => place is not null) && places.Distinct().Count() == places.Count)
            {
                return true;
            }
        }

        return items.Count >= 3 && Verb().IsMatch(items[0]) && items.Skip(1).All(item => item.Length > 0 && !Verb().IsMatch(item));
    }

    private static int? PlaceIn((Regex Words, int Place)[] scale, string item)
    {
        var found = scale.Where(group => group.Words.IsMatch(item)).Select(group => group.Place).ToList();
        if (found.Count == 0 && Others().IsMatch(item))
        {
            return Beyond;
        }

        return found.Count == 0 || Denied().IsMatch(item) ? null : found[0];
    }

    // Of custody cases, of those in the community: the base is another for each item.
    [GeneratedRegex(@"^(?:of|in) (?:the |all |relevant |those )*(?:\w+ )?(?:cases|plans|children|boys|girls|staff|reviews|those)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Narrowed();

    [GeneratedRegex(@"^(?:were |was )?(?:in |of )?(?:the )?(?:others?|something else|elsewhere|another kind)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:was|were|is|are|had|have|said|came|did|received|lived)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:not|no longer|never)\b(?! on time)", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
