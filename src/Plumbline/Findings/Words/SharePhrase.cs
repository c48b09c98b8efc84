using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>A word for a share and the range in which it is fair.</summary>
/// <param name="Key">As a narrative names it, with hyphens: <c>just-over-half</c>.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Low">The lowest fair share, in hundredths of a per cent.</param>
/// <param name="High">The highest, in hundredths of a per cent.</param>
/// <param name="Use">How it joins a noun, or that it is an adverb.</param>
public sealed record SharePhrase(string Key, LocalText Text, int Low, int High, SharePhraseUse Use)
{
    /// <summary>The simple fraction that it names or stands beside; null for words such as most.</summary>
    public Share? Fraction { get; init; }

    /// <summary>Whether the phrase names the fraction itself and not a share a little above or below it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the article alone follows it in Welsh, <c>hanner yr achosion</c>, and not <c>o’r</c>.</summary>
    public bool TakesArticle { get; init; }

    /// <summary>Whether the share lies in the fair range. On a base below 20 half means exactly half.</summary>
    public bool IsFair(Share share)
    {
        if (share.Base == 0)
        {
            return false;
        }

        if (IsPlain && Fraction is { Part: 1, Base: 2 } && share.Base < 20)
        {
            return 2L * share.Part == share.Base;
        }

        var scaled = 10_000L * share.Part;
        return scaled >= (long)Low * share.Base && scaled <= (long)High * share.Base;
    }


    /// <summary>The range in per cent, such as <c>75.01 to 80</c>.</summary>
    public string Range => FormattableString.Invariant($"{Low / 100m:0.##} to {High / 100m:0.##}");
}
