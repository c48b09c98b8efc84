namespace Plumbline.Storage.Ledger;

/// <summary>One thing that someone did in the workspace, other than judging: sign in, draw a sample, allocate, export. The database itself refuses to change or
/// delete it.</summary>
public sealed class KeptAudit
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account, or the name of the program's own act; null for someone who is not signed in.</summary>
    public string? By { get; init; }

    public string? InspectionId { get; init; }

    /// <summary>What was done, by a permanent word such as <c>sample-drawn</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The id of what it was done to; never a name.</summary>
    public string? Subject { get; init; }

    /// <summary>More about it, as JSON; never personal data.</summary>
    public string? Detail { get; init; }

    /// <summary>SHA-256 over all of the above; null where the line was written before lines had one.</summary>
    public byte[]? Hash { get; internal set; }
}
