using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Interviews;

/// <summary>Puts another time in the place of an offered one, until an interview is settled at it. Whoever still sees the old one cannot take it.</summary>
public sealed class CorrectOffer(Acts acts)
{
    /// <summary>The id of the offer that holds from now on.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid offer, InterviewOffer instead, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.OfferInterviews, inspection, async turn =>
        {
            var made = OfferInterview.FitOf(instead, await Diary.ReadAsync(turn.Db, inspection, turn.Stop), who.Today);
            if (!made.TryGet(out var fit))
            {
                return Result.Refused<Guid>(made.Refusals);
            }

            return (await TakeBackOffer.EndAsync(turn, offer))
                .Then(_ => Result.Of(OfferInterview.Keep(turn, fit, AuditActions.InterviewCorrected, offer)));
        }, stop);
}
