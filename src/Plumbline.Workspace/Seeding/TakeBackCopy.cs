using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Seeding;

/// <summary>Takes a copy of a seeded case back from its reader, who has not handed it over: given by mistake, or closed to them by a conflict.</summary>
public sealed class TakeBackCopy(Acts acts)
{
    /// <summary>Whether they had it until now.</summary>
    /// <param name="case">The code of the copy.</param>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, string @case, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SeedCases, inspection, async turn =>
        {
            var copies = turn.Db.CasesAndCopies.Where(one => one.InspectionId == inspection && one.CaseId == @case && one.SeededFrom != null);
            var held = await turn.Db.Allocations.SingleOrDefaultAsync(
                given => given.InspectionId == inspection && given.EndedAt == null && given.Purpose == Purpose.First
                    && copies.Any(one => one.CaseId == given.CaseId), turn.Stop);
            if (held is null)
            {
                return Result.Of(false);
            }

            var state = await turn.Db.Records
                .Where(record => record.InspectionId == inspection && record.CaseId == @case && record.Purpose == Purpose.First)
                .Select(record => record.State).SingleAsync(turn.Stop);
            if (state != ReviewState.Made.Code() && state != ReviewState.InProgress.Code())
            {
                return Result.Refused<bool>(SeedingRefusals.HandedOver(@case));
            }

            held.EndedAt = turn.Now;
            turn.Note(AuditActions.CopyTakenBack, @case, new { from = held.AccountId });
            return Result.Of(true);
        }, stop);
}
