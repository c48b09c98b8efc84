namespace Plumbline.Storage.Proofs;

/// <summary>One inspection whose ledger was proved.</summary>
/// <param name="Records">Those of its own cases: readers' copies of seeded cases are proved, and stay with the workspace.</param>
/// <param name="Digest">SHA-256 over the id, the length and the last hash of every such record: whoever notes it can tell later whether anything before was
/// rewritten.</param>
public sealed record ProvedInspection(string Inspection, int Records, long Entries, string Digest);
