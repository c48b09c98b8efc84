using System.Globalization;
using Plumbline.Caseloads;

namespace Plumbline.Assessments.Seeding;

/// <summary>Codes for copies of seeded cases that look as those of any other case of the inspection.</summary>
public static class CopyCodes
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Tries = 2000;
    private const int LongestNumber = 15;

    /// <summary>
    /// One that no case has. Among numbered codes it is a number that was left out, and where none was the next one; otherwise every place holds what other
    /// codes have there.
    /// </summary>
    /// <param name="known">The codes of every case and copy of the inspection; at least one.</param>
    /// <param name="below">Chance: a number from 0, below the one given.</param>
    public static string Of(IReadOnlyList<string> known, Func<int, int> below)
    {
        var taken = known.Select(CaseIds.Plain).ToHashSet(StringComparer.Ordinal);
        if (Numbered(known) is var (prefix, width, numbers))
        {
            var (least, most) = (numbers.Min(), numbers.Max());
            var span = most - least + 1;
            var from = below((int)Math.Min(span, int.MaxValue));
            var free = Enumerable.Range(0, (int)Math.Min(span, known.Count + 1)).Select(step => least + ((from + step) % span))
                .Select(Code).FirstOrDefault(code => !taken.Contains(CaseIds.Plain(code)));
            return free ?? Code(most + 1);

            string Code(long number) => prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        }

        var like = known[below(known.Count)];
        var alike = known.Where(code => code.Length == like.Length).ToList();
        var places = like.Select((letter, at) => !char.IsLetterOrDigit(letter) ? [letter]
            : alike.Select(code => code[at]).Where(char.IsLetterOrDigit).ToArray()).ToList();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var code = string.Concat(places.Select(place => place[below(place.Length)]));
            if (!taken.Contains(CaseIds.Plain(code)))
            {
                return code;
            }
        }

        var longer = like;
        while (taken.Contains(CaseIds.Plain(longer)))
        {
            longer += Letters[below(Letters.Length)];
        }

        return longer;
    }

    /// <summary>What the codes begin with, how many digits each has at least, and their numbers; null where they are not numbered so.</summary>
    private static (string Prefix, int Width, IReadOnlyList<long> Numbers)? Numbered(IReadOnlyList<string> known)
    {
        var prefixes = known.Select(code => code.TrimEnd([.. "0123456789"])).Distinct(StringComparer.Ordinal).ToList();
        if (prefixes is not [var prefix] || known.Any(code => code.Length == prefix.Length || code.Length - prefix.Length > LongestNumber))
        {
            return null;
        }

        var digits = known.Select(code => code[prefix.Length..]).ToList();
        return (prefix, digits.Min(one => one.Length), [.. digits.Select(one => long.Parse(one, CultureInfo.InvariantCulture))]);
    }
}
