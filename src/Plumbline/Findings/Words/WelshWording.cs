using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>
/// The number style in Welsh: after a number to ten a singular noun, mutated as the number asks; above ten <c>o</c> with the softened plural;
/// after <c>allan o</c> a softened number; after <c>o’r</c> only two is softened. Source: as <see cref="WelshNumerals"/>.
/// </summary>
public sealed class WelshWording : Wording
{
    internal static readonly WelshWording Instance = new();

    public override Language Language => Language.Welsh;

    public override string Words(int number, Gender gender = Gender.Masculine) => WelshNumerals.Words(number, gender);

    public override string Counted(int number, Noun noun, bool startsSentence = false) => number switch
    {
        0 => $"dim un {One(noun).After(WelshNumerals.MutationAfter(1, noun.Gender))}",
        <= LargestWord => NumberAndNoun(number, noun),
        _ => $"{Number(number, startsSentence, noun.Gender)} o {Many(noun).After(Mutation.Soft)}",
    };

    public override string OutOf(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine)
    {
        var whole = noun is null ? Number(share.Base, gender: gender) : Counted(share.Base, noun);
        return $"{FirstOf(share, startsSentence, noun?.Gender ?? gender)} allan o {whole.After(Mutation.Soft)}";
    }

    public override string OfThe(Share share, Noun? noun = null, bool startsSentence = false, Gender gender = Gender.Masculine) => share switch
    {
        { Part: 0, Base: 1 } => None(1, noun),
        { Part: 1, Base: 1 } => Whole(1, noun, gender),
        _ => $"{FirstOf(share, startsSentence, noun?.Gender ?? gender)} o’r {AfterArticle(share.Base, noun, gender)}",
    };

    public override string Of(string share, Noun noun) => $"{share} o’r {AfterThe(noun)}";

    /// <summary>Halves, thirds and quarters are followed by the article alone, <c>hanner yr achosion</c>; all else by <c>o’r</c>.</summary>
    public override string Of(SharePhrase phrase, Noun noun) => phrase switch
    {
        { Use: SharePhraseUse.Adverb } => phrase.Text.In(Language),
        { TakesArticle: true } => $"{phrase.Text.In(Language)} {(IsVowel(Many(noun)[0]) ? "yr" : "y")} {AfterThe(noun)}",
        _ => Of(phrase.Text.In(Language), noun),
    };

    public override string Rate(string number, int per) => $"{number} o bob {Digits(per)}";

    protected override string TotalOf(string digits) => $"cyfanswm o {digits}";

    protected override string None(int whole, Noun? noun) => (whole, noun) switch
    {
        (_, null) => "dim un",
        (1, _) => Counted(0, noun),
        _ => $"dim un o’r {AfterArticle(whole, noun, noun.Gender)}",
    };

    protected override string Whole(int whole, Noun? noun, Gender gender) => whole switch
    {
        1 => $"yr unig {(noun is null ? "un" : One(noun).After(Mutation.Soft))}",
        2 => $"y {AfterArticle(whole, noun, gender)}",
        _ => $"pob un o’r {AfterArticle(whole, noun, gender)}",
    };

    protected override string AllBut(int missing, Noun? noun, Gender gender) =>
        $"pob {(noun is null ? "un" : One(noun))} ond {Words(missing, noun?.Gender ?? gender)}";

    /// <summary>Whether a figure says none or never, which Welsh says only after a verb that says no: <c>nid oedd</c>, <c>ni chafodd</c>.</summary>
    public static bool IsNone(string text) => text.StartsWith("dim un", StringComparison.Ordinal) || text == "byth";

    /// <summary>A figure after such a verb: <c>dim un o’r deg</c> is <c>yr un o’r deg</c> there, and <c>nid fel arfer</c> is <c>fel arfer</c>.
    /// Null for a text that would say the opposite there.</summary>
    public static string? AfterNegative(string text) => text switch
    {
        "byth" => text,
        _ when text.StartsWith("dim un", StringComparison.Ordinal) => $"yr{text["dim".Length..]}",
        _ when text.StartsWith("nid ", StringComparison.Ordinal) => text["nid ".Length..],
        _ => null,
    };

    private string AfterArticle(int number, Noun? noun, Gender gender)
    {
        var text = (number, noun) switch
        {
            (_, null) => Number(number, gender: gender),
            ( <= LargestWord, _) => NumberAndNoun(number, noun),
            _ => $"{Digits(number)} {One(noun)}",
        };
        return number == 2 ? text.After(Mutation.Soft) : text;
    }

    private static string NumberAndNoun(int number, Noun noun) =>
        $"{WelshNumerals.BeforeNoun(number, noun.Gender, One(noun))} {One(noun).After(WelshNumerals.MutationAfter(number, noun.Gender))}";

    private static bool IsVowel(char letter) => "aeiouwyh".Contains(letter);

    /// <summary>The plural behind the article, which stands before each of two nouns: <c>y plant a’r bobl ifanc</c>.</summary>
    private static string AfterThe(Noun noun) => noun.ManyAfterArticle ?? Many(noun);

    private static string One(Noun noun) => noun.One.In(Language.Welsh);

    private static string Many(Noun noun) => noun.Many.In(Language.Welsh);
}
