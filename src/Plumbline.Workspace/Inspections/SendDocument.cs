using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Notes that the service says it has sent a document; saying so twice changes nothing.</summary>
public sealed class SendDocument(Acts acts)
{
    /// <summary>The document as it stands now; refused where the service was not asked for it.</summary>
    public Task<Result<KeptAdvanceDocument>> RunAsync(Acting who, string inspection, Guid document, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendInformation, inspection, async turn =>
        {
            if (await turn.Db.AdvanceDocuments.SingleOrDefaultAsync(
                asked => asked.Id == document && asked.InspectionId == inspection && asked.From == AdvanceDocuments.Service, turn.Stop) is not { } found)
            {
                return Result.Refused<KeptAdvanceDocument>(DocumentRefusals.Unknown());
            }

            if (found.SentOn is null && found.ReceivedAt is null)
            {
                (found.SentOn, found.SentBy) = (who.Today, who.Name);
                turn.Note(AuditActions.DocumentSent, found.Id.ToString());
            }

            return Result.Of(found);
        }, stop);
}
