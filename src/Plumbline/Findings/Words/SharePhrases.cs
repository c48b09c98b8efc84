using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>
/// The words for shares with their fair ranges. The ranges of half, two-thirds, three-quarters and of the words below them are those that the
/// Croydon report of March 2012 keeps to; a quarter, a third and the fifths follow by symmetry; the adverbs are as wide as that report uses them.
/// </summary>
public static class SharePhrases
{
    private static readonly Share Fifth = new(1, 5);
    private static readonly Share Quarter = new(1, 4);
    private static readonly Share Third = new(1, 3);
    private static readonly Share Half = new(1, 2);
    private static readonly Share TwoThirds = new(2, 3);
    private static readonly Share ThreeQuarters = new(3, 4);
    private static readonly Share FourFifths = new(4, 5);

    /// <summary>In rising order of fraction, then the words of quantity, then the adverbs.</summary>
    public static IReadOnlyList<SharePhrase> All { get; } =
    [
        Plain("a-fifth", "a fifth", "un rhan o bump", 1_800, 2_200, Fifth),
        Near("almost-a-quarter", "almost a quarter", "bron i chwarter", 2_000, 2_499, Quarter),
        Plain("a-quarter", "a quarter", "chwarter", 2_300, 2_700, Quarter),
        Near("just-over-a-quarter", "just over a quarter", "ychydig dros chwarter", 2_501, 3_000, Quarter),
        Near("almost-a-third", "almost a third", "bron i draean", 2_900, 3_333, Third),
        Plain("a-third", "a third", "traean", 3_200, 3_500, Third),
        Near("just-over-a-third", "just over a third", "ychydig dros draean", 3_334, 3_800, Third),
        Near("almost-half", "almost half", "bron i hanner", 4_400, 4_999, Half),
        Near("just-under-half", "just under half", "ychydig o dan hanner", 4_400, 4_999, Half),
        Plain("half", "half", "hanner", 4_800, 5_200, Half),
        Near("just-over-half", "just over half", "ychydig dros hanner", 5_001, 5_600, Half),
        Near("almost-two-thirds", "almost two-thirds", "bron i ddwy ran o dair", 6_200, 6_666, TwoThirds),
        Plain("two-thirds", "two-thirds", "dwy ran o dair", 6_500, 6_800, TwoThirds),
        Near("just-over-two-thirds", "just over two-thirds", "ychydig dros ddwy ran o dair", 6_667, 7_100, TwoThirds),
        Near("almost-three-quarters", "almost three-quarters", "bron i dri chwarter", 7_000, 7_499, ThreeQuarters),
        Plain("three-quarters", "three-quarters", "tri chwarter", 7_250, 7_750, ThreeQuarters),
        Near("just-over-three-quarters", "just over three-quarters", "ychydig dros dri chwarter", 7_501, 8_000, ThreeQuarters),
        Plain("four-fifths", "four-fifths", "pedair rhan o bump", 7_800, 8_200, FourFifths),

        Word("none", "none", "dim un", 0, 0, SharePhraseUse.Fraction),
        Word("very-few", "very few", "ychydig iawn", 1, 2_000),
        Word("few", "few", "ychydig", 1, 3_000),
        Word("a-minority", "a minority", "lleiafrif", 100, 4_999, SharePhraseUse.Fraction),
        Word("minority", "minority", "lleiafrif", 100, 4_999, SharePhraseUse.Fraction),
        Word("fewer-than-half", "fewer than half", "llai na hanner", 3_000, 4_999, SharePhraseUse.Fraction) with { TakesArticle = true },
        Word("more-than-half", "more than half", "mwy na hanner", 5_001, 7_000, SharePhraseUse.Fraction) with { TakesArticle = true },
        Word("majority", "majority", "mwyafrif", 5_100, 9_500, SharePhraseUse.Fraction),
        Word("a-majority", "a majority", "mwyafrif", 5_100, 9_500, SharePhraseUse.Fraction),
        Word("the-majority", "the majority", "y mwyafrif", 5_100, 9_500, SharePhraseUse.Fraction),
        Word("most", "most", "y rhan fwyaf", 7_000, 9_700),
        Word("almost-all", "almost all", "bron pob un", 9_000, 9_999),
        Word("all", "all", "pob un", 10_000, 10_000),

        Adverb("never", "never", "byth", 0, 0),
        Adverb("rarely", "rarely", "yn anaml", 1, 2_500),
        Adverb("not-routinely", "not routinely", "nid fel mater o drefn", 0, 5_000),
        Adverb("not-usually", "not usually", "nid fel arfer", 0, 4_999),
        Adverb("sometimes", "sometimes", "weithiau", 1_000, 6_000),
        Adverb("often", "often", "yn aml", 3_000, 9_000),
        Adverb("too-often", "too often", "yn rhy aml", 3_000, 9_000),
        Adverb("usually", "usually", "fel arfer", 6_000, 9_900),
        Adverb("almost-always", "almost always", "bron bob amser", 9_000, 9_999),
        Adverb("always", "always", "bob amser", 10_000, 10_000),
    ];

    private static readonly Dictionary<string, SharePhrase> ByKey = All.ToDictionary(phrase => phrase.Key, StringComparer.Ordinal);

    public static SharePhrase? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>
    /// The nearest fair fraction: the plain one within one point of it, otherwise just over or almost. Null where none is near, as between 56 and 62 per cent.
    /// </summary>
    public static SharePhrase? Nearest(Share share) => share.Base == 0
        ? null
        : All.Where(phrase => phrase.Fraction is not null && phrase.IsFair(share) && (!phrase.IsPlain || DistanceTo(phrase, share) <= 0.01m))
            .OrderBy(phrase => phrase.IsPlain ? 0 : 1)
            .ThenBy(phrase => DistanceTo(phrase, share))
            .FirstOrDefault();

    private static decimal DistanceTo(SharePhrase phrase, Share share)
    {
        var fraction = phrase.Fraction!.Value;
        return Math.Abs(((decimal)share.Part / share.Base) - ((decimal)fraction.Part / fraction.Base));
    }

    private static SharePhrase Plain(string key, string english, string welsh, int low, int high, Share fraction) =>
        new(key, new LocalText(english, welsh), low, high, SharePhraseUse.Fraction)
        {
            Fraction = fraction, IsPlain = true, TakesArticle = IsOnePiece(fraction),
        };

    private static SharePhrase Near(string key, string english, string welsh, int low, int high, Share fraction) =>
        new(key, new LocalText(english, welsh), low, high, SharePhraseUse.Fraction) { Fraction = fraction, TakesArticle = IsOnePiece(fraction) };

    // Hanner, traean, chwarter and tri chwarter are nouns of their own; dwy ran o dair and un rhan o bump are parts out of so many.
    private static bool IsOnePiece(Share fraction) => fraction.Base is 2 or 4 || fraction == Third;

    private static SharePhrase Word(string key, string english, string welsh, int low, int high, SharePhraseUse use = SharePhraseUse.Determiner) =>
        new(key, new LocalText(english, welsh), low, high, use);

    private static SharePhrase Adverb(string key, string english, string welsh, int low, int high) =>
        new(key, new LocalText(english, welsh), low, high, SharePhraseUse.Adverb);
}
