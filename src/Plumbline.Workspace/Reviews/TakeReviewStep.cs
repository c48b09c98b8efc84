using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Reviews;

/// <summary>Moves a record on in its review: begins it, gives it back, signs it off, locks it. What holds it up is said all at once.</summary>
public sealed class TakeReviewStep(PlumblineDb db, Judgements judgements)
{
    /// <summary>The record as it stands then; signing off is refused while anything needs a look that the one who signs has not had.</summary>
    /// <param name="who">With the reason, where the step needs one.</param>
    public async Task<Result<RecordIndex>> RunAsync(Acting who, string inspection, string @case, Purpose purpose, ReviewStep step,
        CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.ReadCases, inspection, stop);
        if (!looked.TryGet(out var found))
        {
            return Result.Refused<RecordIndex>(looked.Refusals);
        }

        if (await RecordAtHand.FindAsync(db, judgements, who, found, @case, purpose, stop) is not { } record)
        {
            return Result.Refused<RecordIndex>(ActRefusals.NotAllowed(Act.ReadCases));
        }

        var review = record.Review;
        if (step == ReviewStep.Complete)
        {
            var remarks = await RemarkedRecord.OfAsync(db, who, record.Read, record.Comments, stop);
            review = review with { NotLookedAt = remarks.NotLookedAt(record.Read, who.Name) };
        }

        if (step is ReviewStep.TakeBack or ReviewStep.Return && purpose != Purpose.Adjudicated)
        {
            review = review with { ReadersMet = await HeldMeeting.FindAsync(db, found.Id, @case, stop) is not null };
        }

        var taken = ReviewRules.Take(review, step, record.Actor, who.Why);
        var act = new JudgingAct(record.Read.Id, who.Name, who.When) { Why = string.IsNullOrWhiteSpace(who.Why) ? null : who.Why.Trim() };
        return taken.TryGet(out var next)
            ? await judgements.MoveAsync(act, review.State.Code(), next.Code(), stop)
            : Result.Refused<RecordIndex>(taken.Refusals);
    }
}
