using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>The number style in English.</summary>
public sealed class EnglishWording : Wording
{
    internal static readonly EnglishWording Instance = new();

    public override Language Language => Language.English;

    public override string Words(int number, Gender gender = Gender.Masculine) => EnglishNumerals.Words(number);

    public override string Counted(int number, Noun noun, bool startsSentence = false) =>
        $"{(number == 0 ? "no" : Number(number, startsSentence))} {(number == 1 ? noun.One : noun.Many).English}";

    public override string OutOf(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine) =>
        $"{FirstOf(share, startsSentence, gender)} out of {Number(share.Base)}{After(noun, share.Base)}";

    public override string OfThe(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine) => share switch
    {
        { Part: 0 } => None(share.Base, noun),
        { Part: 1, Base: 1 } => Whole(1, noun, gender),
        _ => $"{FirstOf(share, startsSentence, gender)} of the {Number(share.Base)}{After(noun, share.Base)}",
    };

    public override string Of(string share, Noun noun) => $"{share} of {noun.Many.English}";

    public override string Of(SharePhrase phrase, Noun noun) => phrase.Use switch
    {
        SharePhraseUse.Determiner => $"{phrase.Text.English} {noun.Many.English}",
        SharePhraseUse.Adverb => phrase.Text.English,
        _ when phrase.High == 0 => $"{phrase.Text.English} of the {noun.Many.English}",
        _ => Of(phrase.Text.English, noun),
    };

    protected override string TotalOf(string digits) => $"a total of {digits}";

    public override string Rate(string number, int per) => $"{number} per {Digits(per)}";

    protected override string None(int whole, Noun? noun) => (whole, noun) switch
    {
        (_, null) => "none",
        (1, _) => $"no {noun.One.English}",
        _ => $"none of the {Number(whole)} {noun.Many.English}",
    };

    protected override string Whole(int whole, Noun? noun, Gender gender) => whole switch
    {
        1 => $"the only {(noun is null ? "one" : noun.One.English)}",
        2 => $"both{After(noun, whole)}",
        _ => $"all {Number(whole)}{After(noun, whole)}",
    };

    protected override string AllBut(int missing, Noun? noun, Gender gender) => $"all but {Number(missing)}{After(noun, missing)}";

    private static string After(Noun? noun, int number) => noun is null ? "" : $" {(number == 1 ? noun.One : noun.Many).English}";
}
