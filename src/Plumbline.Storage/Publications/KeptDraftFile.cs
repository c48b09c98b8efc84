namespace Plumbline.Storage.Publications;

/// <summary>One file of a draft that is with the service.</summary>
public sealed class KeptDraftFile
{
    public required Guid DraftId { get; init; }

    /// <summary>Below the folder of the report, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Locked, as <c>LockedBytes</c> says.</summary>
    public required byte[] Content { get; init; }
}
