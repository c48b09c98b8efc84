using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>Takes a file back that the service sent, until the team has noted that its document came; it is deleted.</summary>
public sealed class TakeBackFile(Acts acts)
{
    /// <summary>
    /// The document as it stands now: not sent any more where that was its last file and nobody had said that it was sent in another way.
    /// Refused where there is no such file here.
    /// </summary>
    public Task<Result<KeptAdvanceDocument>> RunAsync(Acting who, string inspection, Guid file, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendInformation, inspection, async turn =>
        {
            if (await turn.Db.SentFiles.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == file && kept.InspectionId == inspection, turn.Stop)
                is not { } found)
            {
                return Result.Refused<KeptAdvanceDocument>(SentFileRefusals.Unknown());
            }

            var document = await turn.Db.AdvanceDocuments.SingleAsync(asked => asked.Id == found.DocumentId, turn.Stop);
            if (document.ReceivedAt is not null)
            {
                return Result.Refused<KeptAdvanceDocument>(SentFileRefusals.Came());
            }

            await turn.DeleteAsync([file]);
            if (document.SentBy is null && !await turn.Db.SentFiles.AnyAsync(kept => kept.DocumentId == document.Id, turn.Stop))
            {
                document.SentOn = null;
            }

            turn.Note(AuditActions.FileTakenBack, file.ToString(), new { document = document.Id });
            return Result.Of(document);
        }, stop);
}
