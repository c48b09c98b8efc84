using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Takes somebody off the team of an inspection, in one role; who still has cases there stays.</summary>
public sealed class TakeOffPerson(Acts acts)
{
    private static readonly LocalText HasCases = new(
        "this person still has cases here; give them to somebody else first", "mae gan y person hwn achosion yma o hyd; rhowch nhw i rywun arall yn gyntaf");

    /// <summary>Whether they had that part until now.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, Guid account, Role role, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.RunInspection, inspection, async turn =>
        {
            if (await turn.Db.Assignments.SingleOrDefaultAsync(
                held => held.InspectionId == inspection && held.AccountId == account && held.Role == role, turn.Stop) is not { } assignment)
            {
                return Result.Of(false);
            }

            // A copy of a seeded case can be given to nobody else, and holds nobody here; nor does a case that is locked.
            var locked = ReviewState.Locked.Code();
            if (await turn.Db.Allocations.AnyAsync(
                given => given.InspectionId == inspection && given.AccountId == account && given.EndedAt == null
                    && turn.Db.Cases.Any(one => one.InspectionId == inspection && one.CaseId == given.CaseId)
                    && !turn.Db.Records.Any(record => record.InspectionId == inspection && record.CaseId == given.CaseId && record.Purpose == Purpose.First
                        && record.State == locked), turn.Stop))
            {
                return Result.Refused<bool>(Refusal.Of("has-cases", HasCases));
            }

            turn.Db.Remove(assignment);
            turn.Note(AuditActions.PersonTakenOff, account.ToString(), new { role = role.Code() });
            return Result.Of(true);
        }, stop);
}
