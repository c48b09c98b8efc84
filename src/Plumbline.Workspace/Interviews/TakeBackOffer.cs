using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Interviews;

/// <summary>Takes an offered time back, until an interview is settled at it.</summary>
public sealed class TakeBackOffer(Acts acts)
{
    /// <summary>The id of the offer; refused where there is none that holds, or it was taken for a case.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid offer, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.OfferInterviews, inspection, async turn => (await EndAsync(turn, offer)).Then(ended =>
        {
            turn.Note(AuditActions.InterviewTakenBack, ended.Id.ToString());
            return Result.Of(ended.Id);
        }), stop);

    internal static async Task<Result<KeptOffer>> EndAsync(Turn turn, Guid offer)
    {
        if (await turn.Db.InterviewOffers.SingleOrDefaultAsync(
            kept => kept.InspectionId == turn.Inspection.Id && kept.Id == offer && kept.EndedAt == null, turn.Stop) is not { } found)
        {
            return Result.Refused<KeptOffer>(InterviewRefusals.NotOffered());
        }

        if (await turn.Db.Interviews.AnyAsync(one => one.OfferId == offer && one.EndedAt == null, turn.Stop))
        {
            return Result.Refused<KeptOffer>(InterviewRefusals.Settled());
        }

        found.EndedAt = turn.Now;
        return Result.Of(found);
    }
}
