namespace Plumbline.Storage.Backups;

/// <summary>What a backup holds, or what was restored: counted by reading it back.</summary>
/// <param name="Rows">In each table that has any.</param>
/// <param name="Entries">How many entries of the ledger are among them.</param>
public sealed record BackedUp(string File, IReadOnlyDictionary<string, long> Rows, long Entries)
{
    public long Total => Rows.Values.Sum();
}
