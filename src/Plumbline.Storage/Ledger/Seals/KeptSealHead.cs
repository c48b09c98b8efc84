namespace Plumbline.Storage.Ledger.Seals;

/// <summary>How far the chain of seals has come, kept apart from it, so that one taken off its end is missed. There is one row at most, and it only goes
/// on.</summary>
public sealed class KeptSealHead
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>The number of the last seal.</summary>
    public required int Number { get; init; }

    /// <summary>The hash of the last seal.</summary>
    public required byte[] Hash { get; init; }
}
