using Plumbline.Instruments.Rulesets;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How near the next comment is.</summary>
/// <param name="Judgements">How many judgements, at least, would have to have been the other way; the base stays as it is.</param>
/// <param name="To">The comment that would then stand.</param>
public sealed record CommentTurn(int Judgements, Band To);
