using System.Globalization;
using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>
/// The number style of the house in one language: numbers to ten in words and above in digits, a pair in one manner, no sentence that starts with a digit,
/// thousands with a comma. Source: the practice of the Croydon report of March 2012, tabled in docs/methods/words.md.
/// </summary>
public abstract class Wording
{
    /// <summary>The largest number that stands in words.</summary>
    public const int LargestWord = 10;

    /// <summary>The largest number that is spelled where a sentence starts with it.</summary>
    public const int LargestSpelled = 999;

    /// <summary>The smallest base of which all but one, and all but two, is said: they stand for at least four in five.</summary>
    private const int LeastForAllBut = 5;

    /// <summary>The smallest base on which a percentage stands alone.</summary>
    public const int LargeBase = 20;

    public abstract Language Language { get; }

    public static Wording In(Language language) => language == Language.Welsh ? WelshWording.Instance : EnglishWording.Instance;

    /// <summary>A number by itself: <c>five</c>, <c>16</c>, <c>1,204</c>.</summary>
    /// <param name="startsSentence">Then it stands in words to 999, and above that behind words: <c>a total of 1,700</c>.</param>
    public string Number(int number, bool startsSentence = false, Gender gender = Gender.Masculine) =>
        number <= LargestWord || (startsSentence && number <= LargestSpelled) ? Words(number, gender) : Grouped(number, startsSentence);

    /// <summary>63%; the sign follows the number without a space in both languages.</summary>
    public static string Percent(Share share) => FormattableString.Invariant($"{share.Percent}%");

    /// <summary>5 plans: <c>five plans</c>, <c>pum cynllun</c>; 22: <c>22 plans</c>, <c>22 o gynlluniau</c>.</summary>
    public abstract string Counted(int number, Noun noun, bool startsSentence = false);

    /// <summary><c>22 out of 26</c>, <c>five out of ten plans</c>.</summary>
    public abstract string OutOf(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine);

    /// <summary><c>five of the ten</c>, <c>4 of the 18 cases</c>.</summary>
    public abstract string OfThe(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine);

    /// <summary><c>all 38 cases</c>, <c>all but two</c>, <c>none of the ten cases</c>; null when the share is no extreme.</summary>
    public string? Extreme(Share share, Noun? noun = null, Gender gender = Gender.Masculine) => share switch
    {
        { Base: 0 } => null,
        { Part: 0 } => None(share.Base, noun),
        { Rest.Part: 0 } => Whole(share.Base, noun, gender),
        { Rest.Part: 1 or 2 } when share.Base >= LeastForAllBut * share.Rest.Part => AllBut(share.Rest.Part, noun, gender),
        _ => null,
    };

    /// <summary>What stands between a share and the plural that it is a share of: <c>of</c>, <c>o’r</c>.</summary>
    public abstract string Of(string share, Noun noun);

    /// <summary>A word for a share with its noun: <c>most cases</c>, <c>two-thirds of cases</c>.</summary>
    public abstract string Of(SharePhrase phrase, Noun noun);

    /// <summary>A rate: <c>39 per 1,000</c>.</summary>
    public abstract string Rate(string number, int per);

    public abstract string Words(int number, Gender gender = Gender.Masculine);

    protected abstract string None(int whole, Noun? noun);

    protected abstract string Whole(int whole, Noun? noun, Gender gender);

    protected abstract string AllBut(int missing, Noun? noun, Gender gender);

    /// <summary>Whether a pair stands in digits: when either exceeds ten.</summary>
    protected static bool InDigits(Share share) => share.Base > LargestWord;

    /// <summary>Digits with a comma at the thousands.</summary>
    public static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The first number of a pair: in words where the pair is or where it starts the sentence.</summary>
    protected string FirstOf(Share share, bool startsSentence, Gender gender) =>
        share.Part == 0 || !InDigits(share) || (startsSentence && share.Part <= LargestSpelled) ? Words(share.Part, gender)
            : Grouped(share.Part, startsSentence);

    /// <summary>What stands before digits that a sentence would start with.</summary>
    protected abstract string TotalOf(string digits);

    private string Grouped(int number, bool startsSentence) => startsSentence ? TotalOf(Digits(number)) : Digits(number);
}
