namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>What becomes of the changes that a person wants: those that go into the ledger, and why others do not.</summary>
/// <param name="Changes">In the order of the proposal; empty when all stands already or is refused.</param>
/// <param name="Disputed">Those of them that wait for a decision.</param>
/// <param name="Refused">What the instrument does not allow; nothing of it is kept, so the page must show it again.</param>
/// <param name="Remarks">What is kept and must be mended before the record is handed over.</param>
public sealed record SavePlan(
    IReadOnlyList<JudgementChange> Changes,
    IReadOnlyList<DisputedChange> Disputed,
    IReadOnlyList<Refusal> Refused,
    IReadOnlyList<Refusal> Remarks);
