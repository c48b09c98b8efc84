using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>What one sentence, and the one before it, say about whom its percentages speak of.</summary>
internal sealed partial class Setting
{
    private readonly string text;
    private readonly (Population Population, int? Base, string Phrase) before;
    private readonly int? countedBefore;
    private readonly bool takesUp;
    private readonly bool isConditional;
    private readonly Match lead;
    private readonly int? statedBase;
    private readonly Population? phase;

    private Setting(string text, (Population, int?, string) before, int? countedBefore, bool isFirst)
    {
        this.text = text;
        this.before = before;
        this.countedBefore = countedBefore;
        takesUp = !isFirst && TakesUp().IsMatch(text);
        isConditional = Condition().IsMatch(text);
        lead = StatedBase().Match(text);
        statedBase = lead.Success ? Numbers.Parse(lead.Groups["n"].Value) : null;
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

    /// <summary>The one number of things that the sentence counts, for a next one that begins with of these; null when it counts none or several.</summary>
    public int? Counted => CountedThings().Matches(text) is [var one] && AnyNumber().Count(text) == 1 ? Numbers.Parse(one.Groups["n"].Value) : null;

    public static Setting Of(Sentence sentence, (Population, int?, string) before, int? countedBefore) =>
        new(sentence.Text, before, countedBefore, isFirst: sentence.Start == 0);

    /// <summary>The population of the percentage that begins and ends there; null when only an earlier percentage of the sentence can tell.</summary>
    public (Population Population, int? Base, string Phrase)? Of(int start, int end)
    {
        var tail = text[end..];
        if (Elsewhere().IsMatch(text[..start]) || ElsewhereAfter().IsMatch(tail))
        {
            return (Population.Unknown, null, "");
        }

        if (OfTheseWords().IsMatch(tail))
        {
            return (statedBase ?? countedBefore) is { } number ? (Population.Stated, number, "of these") : (Population.Unknown, null, "");
        }

        if (OfSoMany().Match(tail) is { Success: true } many && Numbers.Parse(many.Groups["n"].Value) is { } several)
        {
            return (Population.Stated, several, many.Value.Trim());
        }

        var named = OfCases().Match(tail);
        if (!named.Success)
        {
            return OfSomething().IsMatch(tail) ? (Population.Unknown, null, "") : OfLead(start);
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

    /// <summary>Of the 17 plans, 40% were late: the base that the sentence begins with, while nothing else has been counted or picked out since.</summary>
    private (Population Population, int? Base, string Phrase)? OfLead(int start)
    {
        var number = lead.Success ? statedBase : OfTheseFirst().IsMatch(text) ? countedBefore : null;
        if (number is null || start < lead.Index + lead.Length)
        {
            return null;
        }

        var between = text[(lead.Index + lead.Length)..start];
        return PicksOut().IsMatch(between) || AnyNumber().IsMatch(Figure().Replace(between, "")) ? (Population.Unknown, null, "")
            : (Population.Stated, number, "");
    }

    [GeneratedRegex(@"^(?:This|These|Those|It|They|Such|Of these|Of those|In a similar)\b")]
    private static partial Regex TakesUp();

    [GeneratedRegex(@"^(?:Where|When|If|Following|For those|Of those|From the|Among those)\b")]
    private static partial Regex Condition();

    private const string Things = @"(?!(?:weeks|months|years|days|hours|minutes|pounds|per|areas)\b)(?:[a-z]+s|children|people|staff|young people)\b";

    [GeneratedRegex(@"^(?:(?:In|From|For) (?:the |all |our )*(?<n>" + Numbers.Pattern + @") (?:[\w'/&-]+ ){0,2}(?:cases"
        + @"|children|respondents|victims|plans|assessments|reviews|files)\b"
        + @"|(?:Of|Among|Amongst) (?:the |all |our |these |those )*(?<n>" + Numbers.Pattern + @") (?:[\w'/&-]+ ){0,3}?" + Things + ")")]
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

    [GeneratedRegex(@"^,? (?:that|where|which|when|who|whose|with|without|requiring|needing|involving|for (?:which|whom)|in (?:which|whom)|to (?:which|whom)"
        + @"|if)\b")]
    private static partial Regex Narrowing();

    [GeneratedRegex(@"^of (?:the |our )?(?:case )?sample\b|^of (?:all )?(?:the |our )?cases (?:in (?:our|the) sample|inspected|examined|assessed|that we "
        + @"(?:inspected|examined|assessed)|we (?:inspected|examined|assessed))")]
    private static partial Regex OfTheSample();

    [GeneratedRegex(@"^ of (?:the |all |our |these |those )*(?<n>" + Numbers.Pattern + @") (?:[\w'/&-]+ ){0,3}?" + Things)]
    private static partial Regex OfSoMany();

    [GeneratedRegex(@"^Of (?:these|those|them)\b|^Among (?:these|those|them)\b")]
    private static partial Regex OfTheseFirst();

    [GeneratedRegex(@"\b(?:of (?:these|those|them|whom|which)|among (?:these|those|them)|where|when|if|for those|who|whose)\b")]
    private static partial Regex PicksOut();

    [GeneratedRegex(@"(?<![\w.,-])(?<n>" + Numbers.Pattern + @") (?:[\w'/&-]+ ){0,2}?" + Things)]
    private static partial Regex CountedThings();

    [GeneratedRegex(@"(?<![\w.,-])" + Numbers.Pattern + @"(?![\w%]|[.,]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"\d{1,3}(?:\.\d+)?(?:\s?%|\sper ?cent)")]
    private static partial Regex Figure();

    // Another place, another time or a target: the percentage is not of these cases; and one that is rounded in words has no exact count.
    [GeneratedRegex(@"\b(?:compared (?:with|to)|against|up from|down from|rose from|fell from|rather than"
        + @"|higher than|lower than|above|below|target of|benchmark of|average(?: of)?|nationally|national average"
        + @"|elsewhere|last (?:year|time)|previously|(?:19|20)\d\d)[^.,;%]{0,40}$"
        + @"|\b(?:almost|nearly|about|around|over|under|than|roughly|approximately|some|up to|at least|at most|close to) $")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^[^.,;%]{0,60}\b(?:nationally|last (?:year|time|inspection)|(?:last|previous|earlier"
        + @"|first|other) (?:inspections?|year|areas|services)|in (?:19|20)\d\d|across (?:England|Wales"
        + @"|the (?:country|region))|elsewhere|in other)\b")]
    private static partial Regex ElsewhereAfter();
}
