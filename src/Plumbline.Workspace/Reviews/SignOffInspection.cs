using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reviews;

/// <summary>Signs the whole inspection off: every case of the sample is locked, so that figures rest on what changes no more.</summary>
public sealed class SignOffInspection(PlumblineDb db, Acts acts, Judgements judgements)
{
    private static readonly LocalText NotComplete = new("case {0} is not signed off", "nid yw achos {0} wedi’i gymeradwyo");

    private static readonly LocalText OwnCase = new("case {0} is your own; somebody else locks it", "eich achos chi yw {0}; rhywun arall sy’n ei gloi");

    private static readonly LocalText SecondIsOpen = new("case {0}: its two readings are not settled", "achos {0}: nid yw ei ddau ddarlleniad wedi’u cysoni");

    private static readonly LocalText NoCases = new("there is no case to sign off", "nid oes achos i’w gymeradwyo");

    /// <summary>How many cases were locked by it; or every case that holds it up, and then none is locked.</summary>
    public async Task<Result<int>> RunAsync(Acting who, string inspection, CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.LockCases, inspection, stop);
        if (!looked.TryGet(out var found))
        {
            return Result.Refused<int>(looked.Refusals);
        }

        var sampled = await db.Cases.AsNoTracking().Where(one => one.InspectionId == inspection && one.IsSampled).OrderBy(one => one.Place)
            .Select(one => one.CaseId).ToListAsync(stop);
        var (refusals, complete) = (new List<Refusal>(), new List<RecordAtHand>());
        foreach (var @case in sampled)
        {
            var record = await RecordAtHand.FindAsync(db, judgements, who, found, @case, Purpose.First, stop);
            if (record?.Review.State == ReviewState.Locked)
            {
                continue;
            }

            if (record?.Review.State != ReviewState.Complete)
            {
                refusals.Add(Refusal.Of("case-not-complete", NotComplete, @case) with { Subject = @case });
                continue;
            }

            refusals.AddRange(ReviewRules.Take(record.Review, ReviewStep.Lock, record.Actor).Refusals.Select(fault => fault.Code switch
            {
                "own-record" => Refusal.Of(fault.Code, OwnCase, @case) with { Subject = @case },
                "second-reading-open" => Refusal.Of(fault.Code, SecondIsOpen, @case) with { Subject = @case },
                _ => Refusal.Of("case-not-complete", NotComplete, @case) with { Subject = @case },
            }));
            complete.Add(record);
        }

        return sampled.Count == 0 ? Result.Refused<int>(Refusal.Of("no-cases", NoCases))
            : refusals.Count > 0 ? Result.Refused<int>(refusals)
            : await LockAsync(who, inspection, complete, await CopiesAsync(who, found, stop), stop);
    }

    /// <summary>Copies of seeded cases that can be locked are locked with the rest, since one that stayed open would be known by it; none holds anything
    /// up.</summary>
    private async Task<IReadOnlyList<RecordAtHand>> CopiesAsync(Acting who, KeptInspection found, CancellationToken stop)
    {
        var copies = await db.CasesAndCopies.AsNoTracking().Where(one => one.InspectionId == found.Id && one.SeededFrom != null)
            .Select(one => one.CaseId).ToListAsync(stop);
        var complete = new List<RecordAtHand>();
        foreach (var copy in copies)
        {
            if (await RecordAtHand.FindAsync(db, judgements, who, found, copy, Purpose.First, stop) is { Review.State: ReviewState.Complete } record
                && !ReviewRules.Take(record.Review, ReviewStep.Lock, record.Actor).IsRefused)
            {
                complete.Add(record);
            }
        }

        return complete;
    }

    private async Task<Result<int>> LockAsync(
        Acting who, string inspection, IReadOnlyList<RecordAtHand> complete, IReadOnlyList<RecordAtHand> copies, CancellationToken stop)
    {
        foreach (var record in complete.Concat(copies))
        {
            var moved = await judgements.MoveAsync(
                new JudgingAct(record.Read.Id, who.Name, who.When), ReviewState.Complete.Code(), ReviewState.Locked.Code(), stop);
            if (moved.IsRefused && !copies.Contains(record))
            {
                return Result.Refused<int>(moved.Refusals);
            }
        }

        return await acts.AtAsync(who, Act.LockCases, inspection, turn =>
        {
            turn.Note(AuditActions.InspectionSignedOff, detail: new { locked = complete.Count });
            return Task.FromResult(Result.Of(complete.Count));
        }, stop);
    }
}
