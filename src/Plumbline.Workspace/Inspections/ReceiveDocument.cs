using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Notes that an advance document has come, or takes the note back.</summary>
public sealed class ReceiveDocument(Acts acts)
{
    /// <summary>The document as it stands now; refused where this inspection has not asked for it.</summary>
    public Task<Result<KeptAdvanceDocument>> RunAsync(Acting who, string inspection, Guid document, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReceiveInformation, inspection, async turn =>
        {
            if (await turn.Db.AdvanceDocuments.SingleOrDefaultAsync(
                asked => asked.Id == document && asked.InspectionId == inspection, turn.Stop) is not { } found)
            {
                return Result.Refused<KeptAdvanceDocument>(DocumentRefusals.Unknown());
            }

            var isNew = found.ReceivedAt is null;
            found.ReceivedAt = isNew ? turn.Now : null;
            found.ReceivedBy = isNew ? who.Name : null;
            turn.Note(isNew ? AuditActions.DocumentReceived : AuditActions.DocumentNotReceived, found.Id.ToString());
            return Result.Of(found);
        }, stop);
}
