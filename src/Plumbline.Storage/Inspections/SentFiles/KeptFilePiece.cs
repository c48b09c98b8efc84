namespace Plumbline.Storage.Inspections.SentFiles;

/// <summary>One piece of a file that a service sent, so that none has to be read or written whole.</summary>
public sealed class KeptFilePiece
{
    public required Guid FileId { get; init; }

    /// <summary>From 0.</summary>
    public required int Number { get; init; }

    /// <summary>Locked, as <c>LockedBytes</c> says.</summary>
    public required byte[] Content { get; init; }
}
