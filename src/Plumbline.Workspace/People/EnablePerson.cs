using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.People;

/// <summary>Lets somebody sign in again who was disabled. No link of before opens the account.</summary>
public sealed class EnablePerson(Acts acts, UserManager<Account> accounts, AuditTrail audit)
{
    public Task<Result<Account>> RunAsync(Acting who, Guid person, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.ManagePeople, async _ =>
        {
            if (await accounts.FindByIdAsync(person.ToString()) is not { } account)
            {
                return Result.Refused<Account>(PeopleRefusals.NoPerson);
            }

            var wasDisabled = account.DisabledAt is not null;
            account.DisabledAt = null;
            audit.Note(who.Account, AuditActions.PersonEnabled, account.Id.ToString());
            return (wasDisabled ? await accounts.UpdateSecurityStampAsync(account) : await accounts.UpdateAsync(account)).Kept(account);
        }, stop);
}
