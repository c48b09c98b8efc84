using Plumbline.Findings.Words;
using Plumbline.Statistics;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Findings.Bindings;

/// <summary>What can be wrong with a share that exists.</summary>
internal static class BindingChecks
{
    public static IEnumerable<Refusal> Of(Binding binding, Share share, int smallestPublished)
    {
        if (Disclosive(binding, share, smallestPublished) is { } disclosive)
        {
            yield return disclosive;
        }

        if (Pinned(binding, share, null) is { } stale)
        {
            yield return stale;
        }

        if (binding.Says is { } says && Unfair(binding, share, says) is { } unfair)
        {
            yield return unfair;
        }
    }

    /// <summary>A pin is <c>=76</c> or <c>=76%</c>, <c>=22/26</c>, a number alone, or the printed words with hyphens.</summary>
    public static Refusal? Pinned(Binding binding, Share share, string? text)
    {
        if (binding.Pin is not { } pin)
        {
            return null;
        }

        var value = pin.Text[1..];
        var now = share.Percent is { } percent ? $"{share} ({percent}%)" : share.ToString();
        var holds = value.Split('/') switch
        {
            [var part, var whole] => part == Plain(share.Part) && whole == Plain(share.Base),
            [var one] when one.EndsWith('%') => one[..^1] == $"{share.Percent}",
            [var one] when one.All(char.IsAsciiDigit) => IsNumberOf(binding.Style, share, one),
            [var one] when text is not null => Normal(one) == Normal(text),
            [var one] => Words(binding, share).Any(words => Normal(words) == Normal(one)),
            _ => false,
        };
        return holds ? null : Stale(pin, binding, text ?? now);
    }

    public static Refusal Stale(Token pin, Binding binding, string now) =>
        new("stale-figure", $"{binding.Key} was {pin.Text[1..]} when this was written and is {now} now")
        {
            Place = pin.Place, Subject = binding.Key, Suggestion = "read the sentence again, then change the pin",
        };

    public static IEnumerable<Refusal> Liken(Binding binding, Share share, Share other)
    {
        var relation = Relation.Find(binding.Says?.Text["says:".Length..] ?? "a-similar-proportion") ?? Relation.Find("a-similar-proportion")!;
        if (other.Base == 0 || !relation.IsFair(share, other))
        {
            yield return new Refusal(
                "unlike", $"{relation.Text.English} is not fair: {binding.Key} is {share} ({share.Percent}%), the other {other} ({other.Percent}%)")
            {
                Place = binding.Like!.Place, Subject = binding.Key,
            };
        }
    }

    /// <summary>Words compared without capitals, hyphens or spaces.</summary>
    public static string Normal(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsNumberOf(ShareStyle style, Share share, string number) => style switch
    {
        ShareStyle.Percent => number == $"{share.Percent}",
        ShareStyle.Base => number == Plain(share.Base),
        ShareStyle.Part or ShareStyle.Count or ShareStyle.OfThe or ShareStyle.AllBut => number == Plain(share.Part),
        ShareStyle.CountPercent => number == $"{share.Percent}" || number == Plain(share.Part),
        _ => number == (share.Base >= Wording.LargeBase || style != ShareStyle.House ? $"{share.Percent}" : Plain(share.Part)),
    };

    private static IEnumerable<string> Words(Binding binding, Share share) =>
        Languages.All.Select(language => ShareText.Of(Wording.In(language), binding, share, false)).OfType<string>();

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Refusal? Unfair(Binding binding, Share share, Token says)
    {
        var key = says.Text["says:".Length..];
        if (SharePhrases.Find(key) is { } phrase)
        {
            return phrase.IsFair(share)
                ? null
                : new Refusal("unfair-word", $"{phrase.Text.English} is fair from {phrase.Range} per cent, and {binding.Key} is {share} ({share.Percent}%)")
                {
                    Place = says.Place, Subject = binding.Key, Suggestion = Better(share),
                };
        }

        if (Relation.Find(key) is not null)
        {
            return binding.Like is null
                ? new Refusal("like-missing", $"{key} needs like:KEY, the figure that this one is compared with") { Place = says.Place, Subject = binding.Key }
                : null;
        }

        return new Refusal("unknown-word", $"{key} is not in the list of words for shares")
        {
            Place = says.Place,
            Subject = binding.Key,
            Suggestion = Spelling.Suggest(key, SharePhrases.All.Select(known => known.Key).Concat(Relation.All.Select(known => known.Key))),
        };
    }

    private static string? Better(Share share) => SharePhrases.Nearest(share) is { } fair ? $"{fair.Text.English} would be fair" : null;

    private static Refusal? Disclosive(Binding binding, Share share, int smallest)
    {
        var vague = binding.Says is not null || binding.Style is ShareStyle.Fraction;
        var small = share.Base < smallest || (!vague && (SmallNumbers.IsSmall(share.Part, smallest) || SmallNumbers.IsSmall(share.Rest.Part, smallest)));
        return small
            ? new Refusal("disclosive", $"{binding.Key} would show fewer than {smallest} cases")
            {
                Place = binding.Place,
                Subject = binding.Key,
                Suggestion = "use a word such as says:most, or leave it out",
            }
            : null;
    }
}
