using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Two statements of one passage that cannot both be true: all had and three had none; on time in 83% and not on time in 25%.</summary>
internal sealed partial class OppositeStatements : IProofRule
{
    private const int Reach = 3;

    private static readonly string[] Quantities = ["all ", "every ", "each ", "none "];

    public IReadOnlyList<string> Ids { get; } = ["all-and-none", "complement-disagrees"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings) =>
        text.Passages.Where(passage => !passage.IsDisplayed && SaysAllOrNone(passage)).SelectMany(passage => AllAndNone(passage).Distinct())
            .Concat(Complements(text))
            .Concat(text.Sentences.Where(sentence => sentence.Numbers > 1 && sentence.MayPrintShare && sentence.Says("not")).SelectMany(WithinOne));

    private static bool SaysAllOrNone(Passage passage) =>
        Says(passage.Text) && passage.Sentences.Any(sentence => sentence.Numbers > 0);

    private static IEnumerable<Refusal> AllAndNone(Passage passage)
    {
        var clauses = passage.Sentences.SelectMany(Clauses).ToList();
        foreach (var (at, clause) in clauses.Index())
        {
            if (!Says(clause.Text) || Universal(clause.Text) is not { } universal)
            {
                continue;
            }

            for (var other = Math.Max(0, at - Reach); other < Math.Min(clauses.Count, at + 1 + Reach); other++)
            {
                if (other != at && Exception(universal.IsNone, clauses[other].Text) is { Success: true } exception && Meets(universal.Match, exception))
                {
                    var (first, second) = (clauses[Math.Min(at, other)], clauses[Math.Max(at, other)]);
                    yield return new Refusal("all-and-none", $"this cannot be true beside \"{first.Text.Trim().TrimEnd('.', ',')}\"")
                        { Place = second.Sentence.PlaceOf(second.At) };
                }
            }
        }
    }

    private static bool Says(string text) => Quantities.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a clause says of all, or of none.</summary>
    private static (Match Match, bool IsNone)? Universal(string clause) => All.Match(clause) is { Success: true } every ? (every, false)
        : InAllCases.Match(clause) is { Success: true } inAll ? (inAll, false)
        : None.Match(clause) is { Success: true } none ? (none, true)
        : null;

    private static Match Exception(bool toNone, string clause) => toNone ? Affirmed().Match(clause)
        : Without().Match(clause) is { Success: true } without ? without
        : ThereWasNo.Match(clause) is { Success: true } thereWas ? thereWas
        : InSomeNone().Match(clause);

    /// <summary>The exception speaks of the same things, and of the same that was done with them or says no more than not.</summary>
    private static bool Meets(Match universal, Match exception)
    {
        var noun = exception.Groups["noun"].Value;
        if (noun.Length > 0 && Stem(noun) != Stem(universal.Groups["noun"].Value))
        {
            return false;
        }

        var what = Stems(exception.Groups["what"].Value);
        var done = Stems(universal.Groups["rest"].Value);
        return what.Count == 0 ? exception.Groups["bare"].Success : what.IsSubsetOf(done);
    }

    private static IEnumerable<(Sentence Sentence, int At, string Text)> Clauses(Sentence sentence)
    {
        var start = 0;
        foreach (Match match in ClauseEnd().Matches(sentence.Text))
        {
            yield return (sentence, start, sentence.Text[start..match.Index]);
            start = match.Index + match.Length;
        }

        yield return (sentence, start, sentence.Text[start..]);
    }

    /// <summary>The same words with and without not, near one another, and percentages that do not make a hundred.</summary>
    private static IEnumerable<Refusal> Complements(ProofText text)
    {
        var section = 0;
        var said = new List<(int Section, bool IsNot, int Percent, Sentence Sentence, int At)>();
        foreach (var passage in text.Passages)
        {
            section += passage.IsDisplayed ? 1 : 0;
            said.AddRange(from sentence in passage.Sentences
                          where sentence.Numbers > 0 && sentence.MayPrintShare
                          let shares = OnePercent().Matches(sentence.Text)
                          where shares.Count == 1
                          let percent = int.Parse(shares[0].Groups["n"].Value, CultureInfo.InvariantCulture)
                          select (section, Not().IsMatch(sentence.Text), percent, sentence, shares[0].Index));
        }

        return said.GroupBy(one => one.Section).Where(of => of.Any(one => one.IsNot) && of.Any(one => !one.IsNot)).SelectMany(of =>
            Complements([.. of.Select(one => (one.IsNot, one.Percent, one.Sentence, one.Sentence.PlaceOf(one.At)))]));
    }

    private static IEnumerable<Refusal> Complements(IReadOnlyList<(bool IsNot, int Percent, Sentence Sentence, Place Place)> section)
    {
        var seen = new Dictionary<string, (bool IsNot, int Percent, Place Place)>(StringComparer.Ordinal);
        foreach (var (isNot, percent, sentence, place) in section)
        {
            var words = Stems(sentence.Text).Order(StringComparer.Ordinal).ToList();
            var key = string.Join(' ', words);
            if (words.Count >= 2 && seen.TryGetValue(key, out var before) && before.IsNot != isNot && Math.Abs(before.Percent + percent - 100) > 1)
            {
                var both = $"{percent}% and {before.Percent}% of line {before.Place.Line}";
                yield return new Refusal("complement-disagrees", $"{both} are one the rest of the other and do not make 100%") { Place = place };
            }

            seen[key] = (isNot, percent, place);
        }
    }

    private static IEnumerable<Refusal> WithinOne(Sentence sentence)
    {
        foreach (Match match in YesAndNo().Matches(sentence.Text))
        {
            var (yes, no) = (int.Parse(
                match.Groups["yes"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["no"].Value, CultureInfo.InvariantCulture));
            var same = match.Groups["again"].Value.Trim();
            if ((same.Length == 0 || Stems(same).SetEquals(Stems(match.Groups["what"].Value))) && Math.Abs(yes + no - 100) > 1)
            {
                yield return new Refusal("complement-disagrees", $"{yes}% and {no}% are one the rest of the other and do not make 100%")
                    { Place = sentence.PlaceOf(match.Groups["no"].Index) };
            }
        }
    }

    private static string Stem(string word) => word.ToLowerInvariant().TrimEnd('s');

    private static HashSet<string> Stems(string text) =>
        [.. Word().Matches(text).Select(match => Stem(match.Value)).Where(stem => stem.Length > 1 && !Idle().IsMatch(stem))];

    private const string Done = @"(?:had|were|was|have been|had been|received|contained|included|has|have)";

    private const string Exact = @"(?:(?:of )?(?:the |these |those )?(?:" + Numbers.Pattern + @" )?)";

    // These four are read and not generated: what the generator of .NET 10 makes of lazy repeats within them runs out of its own stack on some texts.
    private static readonly Regex All = new(
        @"^\W*(?:All|Every|Each) (?:one )?" + Exact + @"(?:[\w'/-]+ ){0,2}?(?<noun>[\w'/-]+) " + Done + @" (?<rest>.+)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex InAllCases = new(
        @"^(?!.*\b(?:almost|nearly|virtually|not|no) )(?<rest>.+?) (?:in|for) (?:all|every|each) " + Exact + @"(?<noun>[\w'/-]+)\W*$",
        RegexOptions.CultureInvariant);

    private static readonly Regex None = new(
        @"^\W*None " + Exact + @"(?:[\w'/-]+ ){0,2}?(?<noun>[\w'/-]+) " + Done + @" (?<rest>.+)$",
        RegexOptions.CultureInvariant);

    private const string Few = @"^\W*(?:but |and |though |although |yet |however,? )?(?<k>" + Numbers.Pattern + @")(?: (?:of (?:them"
        + @"|these|those|the (?<noun>[\w'/-]+))|(?<noun>(?!had|were|was|did|have|has|lacked)[\w'/-]+)))? ";

    [GeneratedRegex(Few + @"(?:(?<bare>had none|had not been|have not been|had not|did not|were not|was not|have not|has none)\W*$"
        + @"|had no (?<what>[\w'/-]+)\W*$|(?:lacked|were without|was without|did not have|did not contain"
        + @"|did not receive) (?:an? |any |the )?(?<what>[\w'/-]+)\W*$|(?:were not|was not|had not been"
        + @"|have not been|had not) (?<what>[\w'/-]+(?: [\w'/-]+){0,4})\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Without();

    [GeneratedRegex(Few + @"(?:" + Done + @") (?!not\b|no\b|none\b|never\b|nothing\b)(?<what>[\w'/-]+(?: [\w'/-]+){0,4})\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Affirmed();

    private static readonly Regex ThereWasNo = new(
        @"^\W*(?:but |and |though )?[Tt]here (?:was|were) no (?<what>[\w'/-]+(?: [\w'/-]+){0,2}?) (?:in"
        + @"|for) (?:" + Numbers.Pattern + @")(?: of (?:them|these|the))? ?(?<noun>[\w'/-]*)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^\W*(?:but |and |though |however,? |yet )?in (?:" + Numbers.Pattern + @")(?: of (?:them|these|those)| (?<noun>[\w'/-]+)),?"
        + @" there (?:was|were) no (?<what>[\w'/-]+)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex InSomeNone();

    [GeneratedRegex(@"; |, (?:but|and|though|although|while|whereas|yet) | (?:but|while|whereas|although|though) "
        + @"| (?:and|yet) (?=(?:" + Numbers.Pattern + @")(?: of (?:them|these|those|the [\w'/-]+)| [\w'/-]+)? (?:had none|had no|had not"
        + @"|did not|were not|was not|lacked|were without|was without)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"(?<![\d.,–-])(?<n>\d{1,3})(?:\s?%|\sper ?cent)")]
    private static partial Regex OnePercent();

    [GeneratedRegex(@"\b(?:not|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"(?<what>(?:on time|in time|[a-z]+)) in (?<yes>\d{1,3})\s?%(?: of [a-z]+)?,? (?:and"
        + @"|but) not (?<again>(?:[a-z]+ ){0,3})in (?<no>\d{1,3})\s?%|(?<yes>\d{1,3})\s?%(?: of (?:[a-z]+ ){0,2}?[a-z]+)? (?:were"
        + @"|was|had been) (?<what>[a-z]+(?: [a-z]+){0,2}),? (?:and|but|while) (?<no>\d{1,3})\s?% (?:were"
        + @"|was|had)(?: been)? not(?<again>(?: [a-z]+){0,3})[.,;]"
        + @"|\b[Ii]n (?<yes>\d{1,3})\s?%(?: of [a-z]+)?,? [^;.:%\d]{3,80}?[;,] (?:and |but |while )?in (?<no>\d{1,3})\s?%"
        + @"(?: of them)?,? (?:they|it|these|this) (?:were|was|had|did|had been) not(?<again>)[.,;]")]
    private static partial Regex YesAndNo();

    [GeneratedRegex(@"[A-Za-z][\w'/-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:in|of|the|a|an|wa|were|had|ha|have|been|be|not|never|and|per|cent|percent|to"
        + @"|for|at|by|on|case|cases|out|thi|these|it|they|did|do|with)$")]
    private static partial Regex Idle();
}
