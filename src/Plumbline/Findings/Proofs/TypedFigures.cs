using System.Text.RegularExpressions;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs;

/// <summary>
/// Shares that a narrative types and does not bind: a percentage, so many of so many, a fraction of cases, in English and in Welsh.
/// What stands in quotation marks, or in a quotation, is somebody else's words and is left alone.
/// </summary>
public static partial class TypedFigures
{
    /// <param name="text">A narrative as its file holds it, bindings and all.</param>
    /// <param name="file">How refusals name it.</param>
    public static IEnumerable<Refusal> In(string text, string file)
    {
        var read = ProofText.Of(text, file);
        foreach (var passage in read.Passages.Where(passage => !read.Lines[passage.PlaceOf(0).Line - 1].TrimStart().StartsWith('>')))
        {
            var quoted = Quoted().Matches(passage.Text).SelectMany(match => Enumerable.Range(match.Index, match.Length)).ToHashSet();
            var end = 0;
            foreach (var at in Beginnings(passage.Text))
            {
                if (at < end || Typed().Match(passage.Text, at) is not { Success: true } match)
                {
                    continue;
                }

                end = match.Index + match.Length;
                if (!quoted.Contains(match.Index) && IsShare(match, passage.Text[..match.Index]))
                {
                    var words = match.Value.Trim();
                    yield return new Refusal("typed-figure", $"\"{words.Replace(PassageText.BoundFigure, '…')}\" is typed and not counted")
                    {
                        Place = passage.PlaceOf(match.Index),
                        Subject = "typed-figure",
                        Suggestion = $"bind it, or say where it comes from: {StatedFigure.Form(words.Replace(PassageText.BoundFigure, '…'))}",
                    };
                }
            }
        }
    }

    /// <summary>Where a share can begin: at a bound figure, a number, or one of the words that fractions begin with.</summary>
    private static IEnumerable<int> Beginnings(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            {
                at++;
            }

            var word = text.AsSpan(start, at - start);
            if (at > start ? Numbers.IsNumber(word) || BySpelling.Contains(word) : text[at] == PassageText.BoundFigure)
            {
                yield return start;
            }

            if (at > start && at < text.Length && text[at] == PassageText.BoundFigure)
            {
                yield return at;
            }
        }
    }

    private static bool IsShare(Match match, string before) => match switch
    {
        _ when match.Groups["pair"].Success => (Numbers.Parse(match.Groups["part"].Value), Numbers.Parse(match.Groups["base"].Value)) switch
        {
            (null, null) => false,
            (_, 1) => false,
            ( >= 1900 and <= 2100, _) => false,
            _ => !CountPair.IsLabelled(before),
        },
        _ when match.Groups["in"].Success => Numbers.Parse(match.Groups["k"].Value) < Numbers.Parse(match.Groups["m"].Value)
            && Numbers.Parse(match.Groups["m"].Value) <= 100,
        _ => true,
    };

    private const string Bound = "¤";

    private const string Counted = "(?:cases|plans|assessments|reviews|children|young people|parents|families"
        + "|staff|workers|victims|respondents|records|files|interventions|objectives|visits|screenings"
        + "|orders|questionnaires|judgements)";

    private const string Fraction = "(?:(?:a|one)[ -](?:half|third|quarter|fifth|tenth)|half|(?:two|three"
        + "|four|seven|nine)[ -](?:thirds|quarters|fifths|tenths))";

    private const string WelshNumber = @"(?:\d+|un|dau|dwy|ddau|ddwy|tri|tair|dri|dair|pedwar|pedair|bedwar"
        + @"|bedair|pump?|bump?|chwech|chwe|saith|wyth|naw|deg|ddeg)";

    private const string WelshCounted = "(?:achosion|cynlluniau|asesiadau|adolygiadau|plant|bobl ifanc|rhieni|staff|dioddefwyr|ymatebwyr|ymweliadau)";

    // Every word that a fraction, or a share in Welsh, begins with.
    private static readonly HashSet<string> FirstWords = new(
        ["a", "half", "un", "dau", "dwy", "ddau", "ddwy", "tri", "tair", "dri", "dair", "pedwar", "pedair", "bedwar", "bedair", "pum", "pump", "bum", "bump",
            "chwech", "chwe", "saith", "wyth", "naw", "deg", "ddeg", "hanner", "traean", "chwarter"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpelling = FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex(
        @"\G(?:(?<![\w.,])(?:\d+(?:[.,]\d+)*|" + Numbers.Pattern + @")(?: ?%| per ?cent\b| y cant\b)"
        + @"|(?<![\w.,%£-])(?<pair>(?<part>" + Numbers.Pattern + "|" + Bound + @")(?: [a-z]+)? (?:out )?of (?:the "
            + @"|our |these |those |all |relevant )*(?<base>" + Numbers.Pattern + "|" + Bound + @"))(?![\w%]"
            + @"|[.,]\d)"
        + @"|(?<![\w.,%£-])(?<in>(?<k>" + Numbers.Pattern + ") in (?:every )?(?<m>" + Numbers.Pattern + @"))(?![\w%]"
            + @"|[.,]\d)(?! (?:years?|months?|weeks?|days?|hours?)\b)"
        + @"|\b" + Fraction + " (?:of )?(?:all )?(?:the |our |these |those )?(?:[a-z-]+ )?" + Counted + @"\b"
        + @"|(?<!\w)" + WelshNumber + " (?:allan o|o'r) " + WelshNumber + @"\b"
        + "|(?<!\\w)(?:hanner|traean|chwarter|tri chwarter|dwy ran o dair) (?:o'r |yr |y )" + WelshCounted + @"\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Typed();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
