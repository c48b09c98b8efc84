using System.Text.RegularExpressions;

namespace Plumbline.Caseloads.Personal;

/// <summary>What columns hold that tells who people are, whatever their headings say.</summary>
internal static partial class PersonalValues
{
    private const int FewestNames = 2;
    private const int FewestSingleNames = 6;
    private const int FewestSmallNames = 6;

    private static readonly LocalText Names = new("names", "enwau");

    private static readonly LocalText Postcodes = new("postcodes", "codau post");

    private static readonly LocalText Emails = new("e-mail addresses", "cyfeiriadau e-bost");

    private static readonly LocalText HealthNumbers = new("NHS numbers", "rhifau GIG");

    private static readonly LocalText Phones = new("telephone numbers", "rhifau ffôn");

    private static readonly LocalText StateNumbers = new(
        "numbers by which the police, schools or the state know a person", "rhifau y mae’r heddlu, ysgolion neu’r wladwriaeth yn adnabod person wrthynt");

    private static readonly HashSet<string> PostcodeAreas =
    [
        .. ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS "
            + "HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU "
            + "M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA "
            + "WC WD WF WN WR WS WV YO ZE").Split(
                ' '),
    ];

    private static readonly HashSet<string> Particles =
    [
        "ap", "ab", "ferch", "verch", "de", "da", "del", "der", "den", "van", "von", "al", "el", "bin", "ibn", "bint", "le", "la", "du", "dos", "st", "mac",
    ];

    /// <summary>Words of places, teams and dispositions, which are no names of people though they are written as such.</summary>
    private static readonly HashSet<string> Common =
    [
        .. ("team unit street road avenue close lane school college court order office centre center house service services custody community tier first "
            + "second high low medium north south east west central area region "
            + "county council borough city town district the and of in with without no not yes male female white black mixed asian other any british irish "
            + "youth justice referral supervision detention training section risk "
            + "plan review level group cluster local ward park hill green case home hospital prison young offender institution tîm uned stryd ysgol llys "
            + "swyddfa canolfan tŷ gwasanaeth ardal cyngor gogledd de dwyrain gorllewin").Split(
                ' '),
    ];

    /// <summary>What a column looks like; null for one that names nobody.</summary>
    /// <param name="values">Those of the column that are not empty.</param>
    /// <param name="isId">Whether it holds the ids of the cases, which may look like anything but people.</param>
    public static LocalText? KindOf(IReadOnlyList<string> values, bool isId)
    {
        if (values.Count == 0)
        {
            return null;
        }

        return values.Any(value => Email().IsMatch(value)) ? Emails
            : Most(values, IsHealthNumber) ? HealthNumbers
            : Most(values, value => StateNumber().IsMatch(value)) ? StateNumbers
            : Most(values, IsPhone) ? Phones
            : Most(values, value => HoldsPostcode(value, !isId && values.Count > FewestNames)) ? Postcodes
            : AreNames(values) ? Names
            : null;
    }

    private static bool Most(IReadOnlyList<string> values, Func<string, bool> such) => 2 * values.Count(such) >= values.Count;

    /// <summary>Ten digits of which the last checks the others, modulo 11 (NHS Data Dictionary, NHS number).</summary>
    private static bool IsHealthNumber(string value)
    {
        if (!TenDigits().IsMatch(value))
        {
            return false;
        }

        var digits = value.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToArray();
        var check = (11 - (Enumerable.Range(0, 9).Sum(at => digits[at] * (10 - at)) % 11)) % 11;
        return check == digits[9] && digits.Distinct().Count() > 1;
    }

    private static bool IsPhone(string value) => Phone().IsMatch(value) && value.Count(char.IsAsciiDigit) is >= 10 and <= 13;

    private static bool HoldsPostcode(string value, bool alsoWithoutSpace) => Postcode().Match(value) is { Success: true } found
        && (found.Groups["space"].Length > 0 || (alsoWithoutSpace && found.Length == value.Length))
        && PostcodeAreas.Contains(found.Groups["area"].Value.ToUpperInvariant());

    private static bool AreNames(IReadOnlyList<string> values)
    {
        var forms = values.Select(FormOf).ToList();
        var written = values.Where((_, at) => forms[at] == NameForms.Full).ToList();
        if (written.Count >= FewestNames && 2 * written.Count >= values.Count && 5 * Distinct(written) >= 4 * written.Count)
        {
            return true;
        }

        var (distinct, full) = (Distinct(values), written.Count);
        var (single, small) = (forms.Count(form => form == NameForms.Single), forms.Count(form => form == NameForms.Small));
        return 5 * distinct >= 4 * values.Count
            && ((single + full >= FewestSingleNames && 10 * (single + full) >= 9 * values.Count && 10 * distinct >= 9 * values.Count)
                || (small + full >= FewestSmallNames && small + full == values.Count && 20 * distinct >= 19 * values.Count));
    }

    private static int Distinct(IReadOnlyList<string> values) => values.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static NameForms FormOf(string value)
    {
        if (Initials().IsMatch(value))
        {
            return NameForms.Full;
        }

        var words = Between().Split(value.Trim()).Where(word => word.Length > 0).ToList();
        if (words.Count is 0 or > 4 || words.Any(word => !Word().IsMatch(word) || Common.Contains(word.ToLowerInvariant())))
        {
            return NameForms.None;
        }

        var isWritten = words.All(word => char.IsUpper(word[0]) || Particles.Contains(word.ToLowerInvariant()));
        return words.Count == 1
            ? isWritten && words[0].Length > 2 && words[0].Skip(1).Any(char.IsLower) ? NameForms.Single : NameForms.None
            : !words.Any(word => word.Trim('.').Length > 1) ? NameForms.None
            : isWritten ? NameForms.Full : NameForms.Small;
    }

    private enum NameForms
    {
        None,

        /// <summary>Two to four words as names are written, or in capitals; or initials with dots.</summary>
        Full,

        /// <summary>One word with a capital.</summary>
        Single,

        /// <summary>Two to four words in small letters.</summary>
        Small,
    }

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^\d{3}[ -]?\d{3}[ -]?\d{4}$")]
    private static partial Regex TenDigits();

    /// <summary>A number of the Police National Computer, a unique pupil number, or a national insurance number.</summary>
    [GeneratedRegex(@"^(\d{2,4}/\d{1,7}[A-Z]|[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-Z]|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])$",
        RegexOptions.IgnoreCase)]
    private static partial Regex StateNumber();

    [GeneratedRegex(@"^(\+44|\(?0[1-9])[\d ()-]{8,14}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?<area>[A-Z]{1,2})\d[A-Z\d]?(?<space>\s?)\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Mn}'’.-]*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(\p{Lu}\. ?){2,4}$")]
    private static partial Regex Initials();

    [GeneratedRegex(@"[\s,._]+")]
    private static partial Regex Between();
}
