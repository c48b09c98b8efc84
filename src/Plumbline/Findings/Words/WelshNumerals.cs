namespace Plumbline.Findings.Words;

/// <summary>
/// Welsh numbers in words: to ten as everywhere, above ten in the decimal system (<c>un deg dau</c>, <c>dau ddeg un</c>) that schools and official statistics
/// use. Source: P. W. Thomas, Gramadeg y Gymraeg (1996); for the decimal system BBC Bitesize, Mathemateg; for the forms before a noun B. M. Jones, Treigladau
/// yn y Gymraeg.
/// </summary>
public static class WelshNumerals
{
    private static readonly string[] Masculine = ["dim un", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg"];

    /// <summary>0 to 999 standing alone: <c>pump</c>, <c>chwech</c>, <c>un deg dau</c>, <c>cant a phump</c>.</summary>
    public static string Words(int number, Gender gender = Gender.Masculine)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        return number switch
        {
            <= 10 => ToTen(number, gender),
            < 100 when number % 10 == 0 => Tens(number / 10),
            < 100 => $"{Tens(number / 10)} {ToTen(number % 10, gender)}",
            _ when number % 100 == 0 => Hundreds(number / 100),
            _ when number % 100 is 1 or 8 => $"{Hundreds(number / 100)} ac {ToTen(number % 100, gender)}",
            _ when number % 100 <= 10 => $"{Hundreds(number / 100)} a {ToTen(number % 100, gender).After(Mutation.Aspirate)}",
            _ => $"{Hundreds(number / 100)} {Words(number % 100, gender)}",
        };
    }

    /// <summary>
    /// 1 to 10 as they stand before a noun: <c>pum</c> and <c>chwe</c> lose their ends, and ten is <c>deng</c> before <c>m</c>, as in
    /// <c>deng mis</c>.
    /// </summary>
    public static string BeforeNoun(int number, Gender gender, string noun = "") => number switch
    {
        5 => "pum",
        6 => "chwe",
        10 when noun.StartsWith('m') => "deng",
        _ => ToTen(number, gender),
    };

    /// <summary>What a number to ten does to the noun after it: <c>dau gynllun</c>, <c>tri chynllun</c>, <c>tair rhaglen</c>, <c>un rhaglen</c>.</summary>
    public static Mutation MutationAfter(int number, Gender gender) => (number, gender) switch
    {
        (1, Gender.Feminine) => Mutation.Limited,
        (2, _) => Mutation.Soft,
        (3, Gender.Masculine) or (6, _) => Mutation.Aspirate,
        _ => Mutation.None,
    };

    private static string ToTen(int number, Gender gender) => (number, gender) switch
    {
        (2, Gender.Feminine) => "dwy",
        (3, Gender.Feminine) => "tair",
        (4, Gender.Feminine) => "pedair",
        _ => Masculine[number],
    };

    // The word deg is masculine and softens after dau: dau ddeg.
    private static string Tens(int tens) => $"{BeforeNoun(tens, Gender.Masculine)} {(tens == 2 ? "ddeg" : "deg")}";

    private static string Hundreds(int hundreds) => hundreds == 1
        ? "cant"
        : $"{BeforeNoun(hundreds, Gender.Masculine)} {"cant".After(MutationAfter(hundreds, Gender.Masculine))}";
}
