using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>
/// Opens a file that the service sent, for those who read the inspection's cases and for the service itself. The audit trail has each opening before the first
/// byte is given out. A closed inspection's files are opened too, until they expire.
/// </summary>
public sealed class OpenFile(PlumblineDb db, Acts acts, EmbargoKey key)
{
    /// <summary>The file, to be written out piece by piece; refused as <c>file-locked</c> where this server has not the key that it was locked with.</summary>
    public async Task<Result<OpenedFile>> RunAsync(Acting who, string inspection, Guid file, CancellationToken stop = default)
    {
        if (await db.FindAsync(who, Act.OpenDocuments, inspection, stop) is null)
        {
            return Result.Refused<OpenedFile>(ActRefusals.NotAllowed(Act.OpenDocuments));
        }

        if (await db.SentFiles.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == file && kept.InspectionId == inspection, stop) is not { } found)
        {
            return Result.Refused<OpenedFile>(SentFileRefusals.Unknown());
        }

        if (await OpenedFile.OfAsync(db, key, found, stop) is not { } opened)
        {
            return Result.Refused<OpenedFile>(SentFileRefusals.Locked());
        }

        return await acts.DoAsync(who, Act.UseWorkspace, turn =>
        {
            turn.Note(AuditActions.FileOpened, file.ToString(), new { document = found.DocumentId }, inspection);
            return Task.FromResult(Result.Of(opened));
        }, stop);
    }
}
