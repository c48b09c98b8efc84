namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>
/// Whoever never heard what became of an answer sends it again. It is the same when the same person gave the same answer to the same question from the same
/// revision of the record; then it stands in the ledger once. docs/methods/ledger.md states the rule.
/// </summary>
public static class SentAgain
{
    /// <summary>Whether a change stands in the ledger already, whatever has come after it.</summary>
    /// <param name="by">The account that sends it.</param>
    /// <param name="history">What the ledger tells of the question, in any order.</param>
    public static bool IsKept(ProposedChange change, string by, IEnumerable<LedgerEntry> history) => history.Any(entry =>
        entry.Kind == EntryKind.Judged && entry.By == by && entry.Changes.Any(made => made.Question == change.Question
            && (made.BasedOn ?? entry.BasedOn) == change.BasedOn && made.After?.Answer == change.Judged?.Answer && made.After?.Text == change.Judged?.Text));
}
