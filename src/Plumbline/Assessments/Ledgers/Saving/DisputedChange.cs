using Plumbline.Assessments.Ledgers.Present;

namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>One question that two people changed at once: both texts, for a person to choose from or join. Both are in the ledger.</summary>
/// <param name="Theirs">What stands.</param>
/// <param name="Yours">What was to be put there; null to take the answer away.</param>
public sealed record DisputedChange(string Question, PresentJudgement Theirs, Judged? Yours);
