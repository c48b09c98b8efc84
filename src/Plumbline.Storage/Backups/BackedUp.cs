using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Storage.Backups;

/// <summary>What a backup holds, or what was restored: counted by reading it back.</summary>
/// <param name="Rows">In each table that has any.</param>
/// <param name="Entries">How many entries of the ledger are among them.</param>
public sealed record BackedUp(string File, IReadOnlyDictionary<string, long> Rows, long Entries)
{
    /// <summary>The seal that stands for what a backup holds; null when that is nothing.</summary>
    public LastSeal? Seal { get; init; }

    public long Total => Rows.Values.Sum();
}
