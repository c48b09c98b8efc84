using System.Text;
using Plumbline.Storage.Inspections.SentFiles;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>
/// How files that services sent are locked: name and pieces one by one, each with its place in its file and the file in its inspection as part of the seal, so
/// that none can stand in for another and a file that was cut short does not open. docs/adr/0152-files-of-the-service.md says what that is worth.
/// </summary>
internal static class FileLocks
{
    public const int PieceLength = 64 * 1024;

    public static byte[] Name(EmbargoKey key, string inspection, Guid file, string name) =>
        LockedBytes.Lock(key.OfSentFiles(inspection), NamePlace(inspection, file), Encoding.UTF8.GetBytes(name));

    /// <summary>Null where it was locked with another key.</summary>
    public static string? NameOf(EmbargoKey key, KeptSentFile file) =>
        LockedBytes.Open(key.OfSentFiles(file.InspectionId), NamePlace(file.InspectionId, file.Id), file.Name) is { } name
            ? Encoding.UTF8.GetString(name) : null;

    /// <summary>The pieces of a file; no more than one of them is in the clear at a time.</summary>
    public static async Task<IReadOnlyList<KeptFilePiece>> PiecesAsync(EmbargoKey key, string inspection, Guid file, Stream content, CancellationToken stop)
    {
        var (secret, length) = (key.OfSentFiles(inspection), content.Length);
        var (pieces, piece) = (new List<KeptFilePiece>(), new byte[PieceLength]);
        content.Position = 0;
        while (await content.ReadAtLeastAsync(piece, PieceLength, throwOnEndOfStream: false, stop) is > 0 and var read)
        {
            pieces.Add(new KeptFilePiece
            {
                FileId = file, Number = pieces.Count,
                Content = LockedBytes.Lock(secret, PiecePlace(inspection, file, pieces.Count, length), piece.AsSpan(0, read)),
            });
        }

        return pieces;
    }

    /// <summary>What a piece holds; null where it was locked with another key, or is not what stood there.</summary>
    public static byte[]? Open(byte[] secret, KeptSentFile file, int number, byte[] locked) =>
        LockedBytes.Open(secret, PiecePlace(file.InspectionId, file.Id, number, file.Length), locked);

    private static string NamePlace(string inspection, Guid file) => $"{inspection}\n{file:N}\nname";

    private static string PiecePlace(string inspection, Guid file, int number, long length) => $"{inspection}\n{file:N}\n{number} of {length} bytes";
}
