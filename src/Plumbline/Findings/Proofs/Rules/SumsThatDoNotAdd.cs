using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Parts that do not make their whole: a sum that is written out, the groups of a sample, the shares of one scale, and what remains.</summary>
internal sealed partial class SumsThatDoNotAdd : IProofRule
{
    // What a sentence says, if it matches Cue or InTotal: most do not, and are passed over sooner.
    private static readonly string[] MadeUp = [":", " – ", "made up of", "consist", "compris", "divided into", "split into", "namely"];

    private static readonly string[] AllTold = ["in all", "in total", "altogether", "all told", "making", "giving", "which makes", "a total of"];

    public IReadOnlyList<string> Ids { get; } = ["sum-disagrees"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Numbers > 1))
        {
            var found = WrittenOut(sentence) ?? Remaining(sentence) ?? MadeUpOf(sentence) ?? InAll(sentence) ?? Groups(sentence, text.SampleSize
                ?? settings.Cases) ?? Shares(sentence);
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    /// <summary>12 + 31 = 41.</summary>
    private static Refusal? WrittenOut(Sentence sentence)
    {
        if (!sentence.Text.Contains('+', StringComparison.Ordinal) || Equation().Match(sentence.Text) is not { Success: true } match)
        {
            return null;
        }

        if (match.Groups["part"].Captures.Select(part => part.Value).Append(match.Groups["total"].Value).Any(number => Numbers.Parse(number) is null))
        {
            return null;
        }

        var parts = match.Groups["part"].Captures.Select(part => Number(part.Value)).ToList();
        return Unless(parts.Sum(part => (long)part) == Number(match.Groups["total"].Value), sentence, match.Index, parts, Number(match.Groups["total"].Value));
    }

    /// <summary>Of the 38 cases, 20 were good and the remaining 15 were not.</summary>
    private static Refusal? Remaining(Sentence sentence)
    {
        if (sentence.Numbers < 3 || Rest().Match(sentence.Text) is not { Success: true } rest)
        {
            return null;
        }

        var numbers = Counts(sentence.Text);
        return numbers.Count >= 3 && Total().Match(sentence.Text) is { Success: true } total
            && numbers[0].At == total.Groups["n"].Index && numbers[^1].At == rest.Groups["n"].Index
            ? Unless(numbers.Skip(1).Sum(number => (long)number.Value) == numbers[0].Value, sentence, numbers[^1].At, [.. numbers.Skip(1)
                .Select(number => number.Value)], numbers[0].Value)
            : null;
    }

    /// <summary>The 41 cases were made up of 12 in custody and 31 in the community.</summary>
    private static Refusal? MadeUpOf(Sentence sentence)
    {
        if (!sentence.Says(MadeUp) || Cue().Match(sentence.Text) is not { Success: true } match
            || Number(match.Groups["total"].Value) is not (> 1 and var total))
        {
            return null;
        }

        var list = Items(sentence.Text[(match.Index + match.Length)..]);
        return list.Count < 2 || (match.Groups["loose"].Success && list.Any(item => HasVerb().IsMatch(item.Words)))
            ? null
            : Unless(list.Sum(item => (long)item.Value) == total, sentence, match.Groups["total"].Index, [.. list.Select(item => item.Value)], total);
    }

    /// <summary>20 boys, 15 girls and 8 adults, 41 in all.</summary>
    private static Refusal? InAll(Sentence sentence)
    {
        if (!sentence.Says(AllTold) || InTotal().Match(sentence.Text) is not { Success: true } match)
        {
            return null;
        }

        var list = Items(ListBefore().Match(sentence.Text[..match.Index]).Value);
        var total = Number(match.Groups["total"].Value);
        return list.Count < 2 || list.Any(item => HasVerb().IsMatch(item.Words)) ? null
            : Unless(list.Sum(item => (long)item.Value) == total, sentence, match.Groups["total"].Index, [.. list.Select(item => item.Value)], total);
    }

    /// <summary>Groups that exclude one another and are together more than there are: more than the sentence says, or than the sample, where it speaks of
    /// cases.</summary>
    private static Refusal? Groups(Sentence sentence, int? sample)
    {
        var numbers = Counts(sentence.Text);
        if (numbers.Count < 2)
        {
            return null;
        }

        var stated = Total().Match(sentence.Text);
        var total = stated.Success ? numbers.FirstOrDefault(number => number.At == stated.Groups["n"].Index) : default;
        var groups = numbers.Where(number => (total.Value == 0 || number.At != total.At) && !OfGroups().IsMatch(sentence.Text, number.End)).ToList();
        if (groups.Count < 2 || (total.Value > 0 ? total.Value : sample) is not { } of || groups.Sum(part => (long)part.Value) <= of)
        {
            return null;
        }

        var parts = groups.Select(number => (number.Value, number.At, Words: WordsAfter(sentence.Text, number))).ToList();
        return (total.Value > 0 || OfAll().IsMatch(sentence.Text) || parts.Any(part => OfCases().IsMatch(part.Words)))
            && Scales.ArePartsOfOne([.. parts.Select(part => part.Words)])
            ? Unless(false, sentence, parts[0].At, [.. parts.Select(part => part.Value)], of)
            : null;
    }

    /// <summary>62% were good, 30% adequate and 18% poor.</summary>
    private static Refusal? Shares(Sentence sentence)
    {
        if (!sentence.MayPrintShare)
        {
            return null;
        }

        var list = Share().Matches(sentence.Text)
            .Select(match => (Value: Number(match.Groups["n"].Value), At: match.Index, Words: match.Groups["words"].Value.Trim())).ToList();
        var sum = list.Sum(item => (long)item.Value);
        return list.Count >= 2 && sum > 100 + list.Count - 1 && list.All(item => item.Value <= 100) && !Several().IsMatch(sentence.Text)
            && Scales.ArePartsOfOne([.. list.Select(item => item.Words)])
            ? new Refusal("sum-disagrees", $"{string.Join(" + ", list.Select(item => $"{item.Value}%"))} is {sum}%, more than all")
                { Place = sentence.PlaceOf(list[0].At) }
            : null;
    }

    private static Refusal? Unless(bool adds, Sentence sentence, int at, IReadOnlyList<int> parts, int total) => adds
        ? null
        : new Refusal("sum-disagrees", $"{string.Join(" + ", parts)} is {parts.Sum(part => (long)part)}, not {total}") { Place = sentence.PlaceOf(at) };

    private static List<(int Value, int At, int End)> Counts(string text) =>
        [.. Count().Matches(text).Where(match => Numbers.Parse(match.Value) is not null)
            .Select(match => (Number(match.Value), match.Index, match.Index + match.Length))];

    private static string WordsAfter(string text, (int Value, int At, int End) number)
    {
        var rest = text[number.End..];
        var next = Count().Match(rest);
        return ItemEnd().Split(next.Success ? rest[..next.Index] : rest)[0].Trim();
    }

    private static List<(int Value, string Words)> Items(string text)
    {
        var items = ItemEnd().Split(text).Select(item => Item().Match(item.Trim())).ToList();
        while (items.Count > 0 && !items[^1].Success)
        {
            items.RemoveAt(items.Count - 1);
        }

        return items.All(item => item.Success && Count().Count(item.Value) == 1) ? [.. items
            .Select(item => (Number(item.Groups["n"].Value), item.Groups["words"].Value.Trim()))] : [];
    }

    private static int Number(string text) => Numbers.Parse(text) ?? 0;

    [GeneratedRegex(@"(?<![\d.+])(?<part>\d+)(?: ?\+ ?(?<part>\d+))+ ?= ?(?<total>\d+)(?!\d|\.\d|%)")]
    private static partial Regex Equation();

    [GeneratedRegex(@"\b(?:the|a) (?:remaining|other|further|rest:?) (?<n>" + Numbers.Pattern + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^(?:Of|In|Among|From) (?:the |our |all |these )*(?:sample of )?(?<n>" + Numbers.Pattern + @") (?:\w+ ){0,3}?(?:\w+s"
        + @"|children|people|staff)\b|\b(?:sample of|total of|all|the|our|read|examined|inspected|assessed"
        + @"|looked at) (?<n>" + Numbers.Pattern + @") (?:\w+ ){0,2}(?:cases|children|plans|files|people"
        + @"|staff|reviews|assessments)\b|\bsample of (?<n>" + Numbers.Pattern + @")\b")]
    private static partial Regex Total();

    [GeneratedRegex(@"\b(?<total>" + Numbers.Pattern + @") (?:\w+ ){0,3}?(?:\w+s|children|people|staff),? ?(?:(?:was"
        + @"|were|is|are|which were|that were)? ?(?:made up of|consisting of|comprising|comprised(?: of)?"
        + @"|consisted of|divided into|split into|namely)|(?<loose>: ?| – )) ?", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?:,| –|:|;| -)? ?(?:(?:making|giving|which makes|or|is|was)?(?: a total of)? ?(?<total>" + Numbers.Pattern + @")(?: \w+){0,2} (?:in all"
        + @"|in total|altogether|all told)|(?:making|giving|which makes|a total of|making a total of) (?<total>"
        + Numbers.Pattern
        + @"))\b", RegexOptions.IgnoreCase)]
    private static partial Regex InTotal();

    [GeneratedRegex(@"(?<![\w-])" + Numbers.Pattern + @"\b(?!\s?%)[^.;:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex ListBefore();

    [GeneratedRegex(@"(?<![\w.,/£+-])" + Numbers.Pattern + @"(?![\w/%-]|[.,]\d| ?%| per ?cent| in (?:every|\d))", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@", and |, | and |;|\. ?$| – ", RegexOptions.IgnoreCase)]
    private static partial Regex ItemEnd();

    [GeneratedRegex(@"^(?:and |with |of which |of whom )?(?<n>" + Numbers.Pattern + @")\b(?<words>(?: [\w'/&-]+){0,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"\b(?:was|were|is|are|had|have|did|said|received|lived)\b")]
    private static partial Regex HasVerb();

    [GeneratedRegex(@"\G (?:\w+ )?(?:groups?|kinds?|types?|categor(?:y|ies)|parts?|halves)\b")]
    private static partial Regex OfGroups();

    [GeneratedRegex(@"^(?:The|Our|These) cases\b|\b(?:sample|cases inspected|cases (?:we|that we)|in all|in total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();

    [GeneratedRegex(@"^(?:were |are )?(?:in )?(?:[\w-]+ )?cases?\b")]
    private static partial Regex OfCases();

    [GeneratedRegex(@"(?<![\d.,–-])(?<n>\d{1,3})(?:\s?%|\sper ?cent)(?<words>(?: (?!and\b|but\b|while\b|\d)[\w'/&-]+){0,6})")]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:respectively|both|some (?!\d)|more than one|multiple|compared|overlap\w*|could (?:choose|tick)|or more)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();
}
