namespace Plumbline.Storage.Publications;

/// <summary>One file of an edition.</summary>
public sealed class KeptEditionFile
{
    public required string InspectionId { get; init; }

    public required int Edition { get; init; }

    /// <summary>Below the folder of the report, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Locked, as <c>LockedBytes</c> says: by the key of the desk until the approvals, from then on by that of the edition.</summary>
    public required byte[] Content { get; set; }
}
