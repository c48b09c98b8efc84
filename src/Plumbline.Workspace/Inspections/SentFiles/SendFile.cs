using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections.SentFiles;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>
/// Sends a file for a document that the service was asked for. One of the same name that was sent for it before is replaced, until the team has noted that the
/// document came.
/// </summary>
public sealed class SendFile(PlumblineDb db, Acts acts, EmbargoKey key, FileLimits limits, IFileScanner scanner)
{
    /// <summary>
    /// The id of the file; refused where the service was not asked for the document, and for what is wrong with the file. It is looked at and scanned before
    /// the turn is taken, and kept whole or not at all.
    /// </summary>
    public async Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid document, UploadedFile file, CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.SendInformation, inspection, stop);
        if (looked.IsRefused)
        {
            return Result.Refused<Guid>(looked.Refusals);
        }

        if (!await db.AskedOfService(inspection).AnyAsync(asked => asked.Id == document, stop))
        {
            return Result.Refused<Guid>(DocumentRefusals.Unknown());
        }

        var read = await limits.CheckAsync(file, stop);
        if (!read.TryGet(out var known))
        {
            return Result.Refused<Guid>(read.Refusals);
        }

        file.Content.Position = 0;
        var answer = await scanner.AskAsync(file.Content, stop);
        if (answer != ScanAnswer.Clean)
        {
            return Result.Refused<Guid>(answer == ScanAnswer.Refused ? SentFileRefusals.Infected() : SentFileRefusals.NotScanned());
        }

        var id = Guid.CreateVersion7(who.When);
        var pieces = await FileLocks.PiecesAsync(key, inspection, id, file.Content, stop);
        return await acts.AtAsync(who, Act.SendInformation, inspection, async turn =>
        {
            if (await turn.Db.AskedOfService(inspection).SingleOrDefaultAsync(asked => asked.Id == document, turn.Stop) is not { } found)
            {
                return Result.Refused<Guid>(DocumentRefusals.Unknown());
            }

            var before = (await turn.Db.SentFiles.AsNoTracking().Where(kept => kept.DocumentId == document).ToListAsync(turn.Stop))
                .Find(kept => FileLocks.NameOf(key, kept) == known.Name);
            if (before is not null && found.ReceivedAt is not null)
            {
                return Result.Refused<Guid>(SentFileRefusals.Came());
            }

            if (before is null && await turn.Db.SentFiles.CountAsync(kept => kept.InspectionId == inspection, turn.Stop) >= limits.MostFiles)
            {
                return Result.Refused<Guid>(FileRefusals.TooMany(limits.MostFiles));
            }

            if (before is not null)
            {
                await turn.DeleteAsync([before.Id]);
            }

            turn.Db.Add(new KeptSentFile
            {
                Id = id, InspectionId = inspection, DocumentId = document, Name = FileLocks.Name(key, inspection, id, known.Name), Type = known.Type.Code,
                Length = file.Content.Length, SentAt = turn.Now, SentBy = who.Name,
            });
            turn.Db.AddRange(pieces);
            found.SentOn ??= who.Today;
            turn.Note(AuditActions.FileSent, id.ToString(), new { document, bytes = file.Content.Length, type = known.Type.Code, instead = before?.Id });
            return Result.Of(id);
        }, stop);
    }
}
