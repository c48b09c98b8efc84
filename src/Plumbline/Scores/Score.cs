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
    /// <summary>The score with each case weighted by the inverse of its chance of being drawn, from 0 to 1; null where all had the same chance, and the share of the judgements read is the score.</summary>
    public double? Weighted { get; init; }

    /// <summary>The standard error that drawing the cases again and again gives, beside that of the interval; null when it was not reckoned.</summary>
    public double? ResampledError { get; init; }

    /// <summary>How likely each comment would stand here if every case had been read, best comment first; empty where that cannot be promised.</summary>
    public IReadOnlyList<CommentChance> Chances { get; init; } = [];

    /// <summary>What would change the word; null when nothing applied, and where judgements weigh differently.</summary>
    public CommentTurns? Turns { get; init; }

    /// <summary>The printed figure: whole per cent, half up, of the whole caseload where cases are weighted; the comment is decided on it.</summary>
    public int? Percent => Weighted is { } share ? Statistics.Percent.HalfUp(share) : Tally.Share.Percent;
}
