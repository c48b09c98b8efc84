using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections.SentFiles;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>A file that the service sent, on its way out.</summary>
public sealed class OpenedFile
{
    private readonly PlumblineDb db;
    private readonly byte[] secret;
    private readonly KeptSentFile file;

    private OpenedFile(PlumblineDb db, byte[] secret, KeptSentFile file, string name) => (this.db, this.secret, this.file, Name) = (db, secret, file, name);

    /// <summary>What the service called it: a text to show, never a path.</summary>
    public string Name { get; }

    /// <summary>In bytes.</summary>
    public long Length => file.Length;

    public FileType Type => FileTypes.FromCode(file.Type) ?? throw new InvalidDataException($"There is no kind of file {file.Type}.");

    /// <summary>Null where this server has not the key that it was locked with, or its beginning is not what was sent.</summary>
    internal static async Task<OpenedFile?> OfAsync(PlumblineDb db, EmbargoKey key, KeptSentFile file, CancellationToken stop)
    {
        if (FileLocks.NameOf(key, file) is not { } name)
        {
            return null;
        }

        var opened = new OpenedFile(db, key.OfSentFiles(file.InspectionId), file, name);
        return await opened.PieceAsync(0, stop) is null ? null : opened;
    }

    /// <summary>Writes it out, one piece in memory at a time; nothing is held in the database meanwhile.</summary>
    /// <exception cref="InvalidDataException">A piece is missing, since it was taken back meanwhile, or is not what was sent.</exception>
    public async Task WriteAsync(Stream output, CancellationToken stop = default)
    {
        long written = 0;
        for (var number = 0; written < file.Length; number++)
        {
            var piece = await PieceAsync(number, stop) ?? throw new InvalidDataException($"Piece {number} of file {file.Id} is not what was sent.");
            await output.WriteAsync(piece, stop);
            written += piece.Length;
        }
    }

    private async Task<byte[]?> PieceAsync(int number, CancellationToken stop) =>
        await db.SentFilePieces.Where(piece => piece.FileId == file.Id && piece.Number == number).Select(piece => piece.Content).SingleOrDefaultAsync(stop)
            is { } locked ? FileLocks.Open(secret, file, number, locked) : null;
}
