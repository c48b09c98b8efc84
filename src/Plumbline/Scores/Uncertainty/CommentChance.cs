using Plumbline.Instruments;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How often a comment would stand beside the score if other cases of the same caseload had been drawn.</summary>
/// <param name="Chance">The share of the draws, from 0 to 1.</param>
public sealed record CommentChance(Comment Comment, double Chance);
