using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.People;

/// <summary>Ends every session of somebody, on every device.</summary>
public sealed class SignOutPerson(Acts acts, Sessions sessions, AuditTrail audit)
{
    /// <summary>How many sessions there were.</summary>
    public Task<Result<int>> RunAsync(Acting who, Guid person, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.ManagePeople, async turn =>
        {
            if (!await turn.Db.Users.AnyAsync(known => known.Id == person, turn.Stop))
            {
                return Result.Refused<int>(PeopleRefusals.NoPerson);
            }

            audit.Note(who.Account, AuditActions.SignedOutEverywhere, person.ToString());
            return Result.Of(await sessions.EndAll(person));
        }, stop);
}
