namespace Plumbline.Storage.Proofs;

/// <summary>One inspection whose ledger was proved.</summary>
/// <param name="Digest">SHA-256 over the id, the length and the last hash of every record: whoever notes it can tell later whether anything before was
/// rewritten.</param>
public sealed record ProvedInspection(string Inspection, int Records, long Entries, string Digest);
