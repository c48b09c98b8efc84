using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>What one sentence, and the one before it, say about whom its percentages speak of.</summary>
internal sealed partial class Setting
{
    private readonly string text;
    private readonly (Population Population, int? Base, string Phrase) before;
    private readonly bool takesUp;
    private readonly bool isConditional;
    private readonly int? statedBase;
    private readonly Population? phase;

    private Setting(string text, (Population, int?, string) before, bool isFirst)
    {
        this.text = text;
        this.before = before;
        takesUp = !isFirst && TakesUp().IsMatch(text);
        isConditional = Condition().IsMatch(text);
        statedBase = StatedBase().Match(text) is { Success: true } stated ? Numbers.Parse(stated.Groups["n"].Value) : null;
        phase = (CommunityWord().IsMatch(text), CustodyWord().IsMatch(text)) switch
        {
            (true, true) => Population.Unknown,
            (true, false) => Population.Community,
            (false, true) => Population.Custody,
            _ => null,
        };
    }

    /// <summary>What the sentence hands to the next one when it has no percentage of its own.</summary>
    public (Population Population, int? Base, string Phrase) Whole => this switch
    {
        { isConditional: true } => (Population.Narrowed, null, ""),
        { statedBase: { } number } => (Population.Stated, number, $"{number}"),
        { phase: { } known } => (known, null, ""),
        _ when before.Population is Population.Community or Population.Custody => before,
        _ when AllCases().IsMatch(text) => (Population.Sample, null, ""),
        _ => (Population.Unknown, null, ""),
    };

    public static Setting Of(Sentence sentence, (Population, int?, string) before) => new(sentence.Text, before, isFirst: sentence.Start == 0);

    /// <summary>The population of the percentage that ends at <paramref name="end"/>; null when only an earlier percentage of the sentence can tell.</summary>
    public (Population Population, int? Base, string Phrase)? Of(int end)
    {
        var tail = text[end..];
        if (OfTheseWords().IsMatch(tail))
        {
            return statedBase is { } number ? (Population.Stated, number, "these") : (Population.Unknown, null, "");
        }

        var named = OfCases().Match(tail);
        if (!named.Success)
        {
            return OfSomething().IsMatch(tail) ? (Population.Unknown, null, "") : null;
        }

        var phrase = named.Groups["phrase"].Value.Trim();
        var adjectives = named.Groups["adjectives"].Value;
        var after = tail[named.Length..];
        var ownPhase = CommunityWord().IsMatch(adjectives) || InTheCommunity().IsMatch(after) ? Population.Community
            : CustodyWord().IsMatch(adjectives) || InCustody().IsMatch(after) ? Population.Custody
            : (Population?)null;
        var others = Ordinary().Replace(adjectives, "").Trim();
        if (others.Length > 0 || isConditional || Narrowing().IsMatch(after))
        {
            return (Population.Narrowed, null, phrase);
        }

        if (ownPhase is { } own)
        {
            return (own, null, phrase);
        }

        if (OfTheSample().IsMatch(phrase + after))
        {
            return (Population.Sample, null, phrase);
        }

        return statedBase is { } stated ? (Population.Stated, stated, phrase)
            : phase is { } known ? (known, null, phrase)
            : before.Population is Population.Community or Population.Custody || takesUp ? (before.Population, before.Base, phrase)
            : (Population.Sample, null, phrase);
    }

    [GeneratedRegex(@"^(?:This|These|Those|It|They|Such|Of these|Of those|In a similar)\b")]
    private static partial Regex TakesUp();

    [GeneratedRegex(@"^(?:Where|When|If|Following|For those|Of those|From the|Among those)\b")]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:In|Of|From|Among) (?:the |all |our )*(?<n>" + Numbers.Pattern + @") (?:\w+ ){0,2}(?:cases|children|respondents|victims|plans)\b")]
    private static partial Regex StatedBase();

    [GeneratedRegex(@"\bcommunity\b(?! integration)")]
    private static partial Regex CommunityWord();

    [GeneratedRegex(@"\bcustod(?:y|ial)\b")]
    private static partial Regex CustodyWord();

    [GeneratedRegex(@"\ball (?:\d+ )?(?:of the )?cases\b")]
    private static partial Regex AllCases();

    [GeneratedRegex(@"^ of (?:these|those|them)\b")]
    private static partial Regex OfTheseWords();

    [GeneratedRegex(@"^(?:,? (?:and|or) (?:in )?\d+\s?%)*(?: respectively)?(?<phrase> of (?<adjectives>(?:[\w/&'-]+ ){0,4}?)(?:cases|sample)\b)")]
    private static partial Regex OfCases();

    [GeneratedRegex(@"^(?:,? (?:and|or) (?:in )?\d+\s?%)*(?: respectively)? (?:of|(?:white|black)\b)")]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"^ in the community\b")]
    private static partial Regex InTheCommunity();

    [GeneratedRegex(@"^ in custody\b")]
    private static partial Regex InCustody();

    [GeneratedRegex(@"\b(?:all|the|our|of|community|custody|custodial|case)\b")]
    private static partial Regex Ordinary();

    [GeneratedRegex(@"^,? (?:that|where|which|when|who|whose|with|without|requiring|needing|involving|for (?:which|whom)|in (?:which|whom)|to (?:which|whom)|if)\b")]
    private static partial Regex Narrowing();

    [GeneratedRegex(@"^of (?:the |our )?(?:case )?sample\b|^of (?:all )?(?:the |our )?cases (?:in (?:our|the) sample|inspected|examined|assessed|that we (?:inspected|examined|assessed)|we (?:inspected|examined|assessed))")]
    private static partial Regex OfTheSample();
}
