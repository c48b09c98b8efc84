namespace Plumbline.Storage.Ledger.Seals;

/// <summary>One seal of the workspace, chained to the one before. The database itself refuses to change or delete it.</summary>
public sealed class KeptSeal
{
    /// <summary>From 1, without a gap.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>One line of JSON: what the workspace held and no seal before it said.</summary>
    public required string Body { get; init; }

    /// <summary>The hash of the seal before it; zeros for the first.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>SHA-256 of that hash and the body.</summary>
    public required byte[] Hash { get; init; }
}
