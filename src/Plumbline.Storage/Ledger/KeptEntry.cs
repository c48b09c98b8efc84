namespace Plumbline.Storage.Ledger;

/// <summary>One sealed entry of the ledger of judgements. The database itself refuses to change or delete it.</summary>
public sealed class KeptEntry
{
    public required Guid RecordId { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>One line of JSON: who, when, why, and what stood before and after.</summary>
    public required string Body { get; init; }

    /// <summary>The hash of the entry before it.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>SHA-256 of that hash and the body.</summary>
    public required byte[] Hash { get; init; }
}
