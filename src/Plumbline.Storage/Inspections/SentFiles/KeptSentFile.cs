namespace Plumbline.Storage.Inspections.SentFiles;

/// <summary>A file that the inspected service sent for a document that was asked for. Its name and its content are locked.</summary>
public sealed class KeptSentFile
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The document that it was sent for.</summary>
    public required Guid DocumentId { get; init; }

    /// <summary>What the service called it, locked as <c>LockedBytes</c> says: a name may tell of a person.</summary>
    public required byte[] Name { get; init; }

    /// <summary>Its kind, by its code.</summary>
    public required string Type { get; init; }

    /// <summary>In bytes, as it was sent.</summary>
    public required long Length { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The account that sent it.</summary>
    public required string SentBy { get; init; }
}
