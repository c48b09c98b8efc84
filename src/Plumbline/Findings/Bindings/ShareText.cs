using Plumbline.Findings.Words;
using Plumbline.Statistics;

namespace Plumbline.Findings.Bindings;

/// <summary>The words of one bound share.</summary>
internal static class ShareText
{
    /// <summary>Null where the style has no fair words for the share.</summary>
    public static string? Of(Wording wording, Binding binding, Share share, bool startsSentence)
    {
        if (binding.Says is { } says)
        {
            return Said(wording, binding, says.Text["says:".Length..]);
        }

        var noun = binding.Noun;
        return binding.Style switch
        {
            ShareStyle.Percent => Percent(wording, share, noun),
            ShareStyle.Count => wording.OutOf(share, noun, startsSentence, binding.Gender),
            ShareStyle.OfThe => wording.OfThe(share, noun, startsSentence, binding.Gender),
            ShareStyle.CountPercent =>
                $"{wording.OutOf(share, noun ?? (binding.IsBare ? null : Nouns.Find("cases")), startsSentence, binding.Gender)} ({Wording.Percent(share)})",
            ShareStyle.Part => Number(wording, share.Part, binding, startsSentence),
            ShareStyle.Base => Number(wording, share.Base, binding, startsSentence),
            ShareStyle.Fraction => SharePhrases.Nearest(share) is { } phrase ? Phrase(wording, phrase, noun) : null,
            ShareStyle.AllBut => wording.Extreme(share, noun, binding.Gender),
            _ => House(wording, binding, share, startsSentence),
        };
    }

    private static string House(Wording wording, Binding binding, Share share, bool startsSentence)
    {
        if (binding.Noun is { } noun && (share.Part == 0 || share.Rest.Part == 0) && wording.Extreme(share, noun) is { } extreme)
        {
            return extreme;
        }

        return share.Base >= Wording.LargeBase ? Percent(wording, share, binding.Noun) : wording.OutOf(share, binding.Noun, startsSentence, binding.Gender);
    }

    private static string Percent(Wording wording, Share share, Noun? noun) => noun is null ? Wording.Percent(share) : wording.Of(Wording.Percent(share), noun);

    private static string Number(Wording wording, int number, Binding binding, bool startsSentence) => binding.Noun is { } noun
        ? wording.Counted(number, noun, startsSentence)
        : wording.Number(number, startsSentence, binding.Gender);

    private static string Phrase(Wording wording, SharePhrase phrase, Noun? noun) => noun is null ? phrase.Text.In(wording.Language) : wording.Of(phrase, noun);

    private static string? Said(Wording wording, Binding binding, string key) => SharePhrases.Find(key) is { } phrase
        ? Phrase(wording, phrase, binding.Noun)
        : Relation.Find(key) is { } relation
            ? binding.Noun is { } noun ? wording.Of(relation.Text.In(wording.Language), noun) : relation.Text.In(wording.Language)
            : "";
}
