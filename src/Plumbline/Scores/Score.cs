using Plumbline.Instruments;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;

namespace Plumbline.Scores;

/// <summary>How often work was good enough: for a criterion, a section or a headline theme.</summary>
/// <param name="Id">The id of the criterion, section or theme.</param>
/// <param name="Comment">The word that stands beside it; null when nothing applied.</param>
/// <param name="Interval">How far it could lie from the whole caseload; null when the cases cannot say.</param>
public sealed record Score(string Id, LocalText Title, Tally Tally, Comment? Comment, Interval? Interval)
{
    /// <summary>How often each comment would stand here if other cases had been drawn, best comment first; empty when that was not reckoned.</summary>
    public IReadOnlyList<CommentChance> Chances { get; init; } = [];

    /// <summary>What would change the word; null when nothing applied.</summary>
    public CommentTurns? Turns { get; init; }

    public int? Percent => Tally.Share.Percent;
}
