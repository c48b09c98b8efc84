using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>What a ruleset makes of an inspection at one place: the word, what it rests on, and who moved it.</summary>
/// <param name="Id">The key question, item, standard or outcome; <c>overall</c> for the whole.</param>
/// <param name="Share">The cases or points that it rests on; none where a panel gave the word.</param>
/// <param name="Band">The word that stands; null where nothing could be rated, and then <paramref name="Because"/> says why.</param>
/// <param name="Because">What decided it, in one short sentence.</param>
public sealed record Rating(RatingLevel Level, string Id, LocalText Title, Share? Share, Band? Band, string Because)
{
    /// <summary>The word that the rule gave, where somebody moved it.</summary>
    public Band? Computed { get; init; }

    /// <summary>Who moved it or gave it, and why.</summary>
    public PanelDecision? Decision { get; init; }
}
