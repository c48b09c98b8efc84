using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Puts somebody on the team of an inspection, in a role that they hold.</summary>
public sealed class AssignPerson(Acts acts)
{
    private static readonly LocalText Unknown = new("there is nobody with this account", "nid oes neb â’r cyfrif hwn");

    /// <summary>The part that they have from now; someone who has it already keeps it.</summary>
    public Task<Result<Assignment>> RunAsync(Acting who, string inspection, Guid account, Role role, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.RunInspection, inspection, async turn =>
        {
            if (await turn.Db.Users.AsNoTracking().SingleOrDefaultAsync(known => known.Id == account && known.DisabledAt == null, turn.Stop) is not { } person)
            {
                return Result.Refused<Assignment>(Refusal.Of("no-person", Unknown));
            }

            var faults = AssignmentRules.FaultsOf(person.Roles, role, person.HomeArea is { } home && turn.Inspection.IsArea(home)).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<Assignment>(faults);
            }

            if (await turn.Db.Assignments.SingleOrDefaultAsync(
                held => held.InspectionId == inspection && held.AccountId == account && held.Role == role, turn.Stop) is { } before)
            {
                return Result.Of(before);
            }

            var assignment = new Assignment { InspectionId = inspection, AccountId = account, Role = role, Since = turn.Now };
            turn.Db.Add(assignment);
            turn.Note(AuditActions.PersonAssigned, account.ToString(), new { role = role.Code() });
            return Result.Of(assignment);
        }, stop);
}
