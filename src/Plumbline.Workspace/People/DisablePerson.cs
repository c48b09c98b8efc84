using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.People;

/// <summary>Ends all sessions and links of somebody, who cannot sign in until they are enabled again. What they did stays under their name.</summary>
public sealed class DisablePerson(Acts acts, UserManager<Account> accounts, Sessions sessions, AuditTrail audit)
{
    public Task<Result<Account>> RunAsync(Acting who, Guid person, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.ManagePeople, async turn =>
        {
            if (await accounts.FindByIdAsync(person.ToString()) is not { } account)
            {
                return Result.Refused<Account>(PeopleRefusals.NoPerson);
            }

            if (await turn.IsLastAdministratorAsync(account))
            {
                return Result.Refused<Account>(PeopleRefusals.LastAdministrator);
            }

            account.DisabledAt = turn.Now;
            audit.Note(who.Account, AuditActions.PersonDisabled, account.Id.ToString());
            var kept = (await accounts.UpdateSecurityStampAsync(account)).Kept(account);
            await sessions.EndAll(account.Id);
            return kept;
        }, stop);
}
