using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.Accounts;

/// <summary>Removes a passkey of the one who asks; the last way in that they have is refused, however many they remove at once.</summary>
public sealed class RemovePasskey(Acts acts, UserManager<Account> accounts, AuditTrail audit)
{
    public Task<Result<Account>> RunAsync(Acting who, byte[] passkey, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.UseWorkspace, async turn =>
        {
            if (await accounts.FindByIdAsync(who.Name) is not { } account || await accounts.GetPasskeyAsync(account, passkey) is null)
            {
                return Result.Refused<Account>(PasskeyRefusals.Gone);
            }

            var isLast = account.PasswordHash is null && (await accounts.GetLoginsAsync(account)).Count == 0
                && (await accounts.GetPasskeysAsync(account)).Count < 2;
            if (isLast)
            {
                return Result.Refused<Account>(PasskeyRefusals.LastWayIn);
            }

            audit.Note(account.Id, AuditActions.PasskeyRemoved, account.Id.ToString());
            return (await accounts.RemovePasskeyAsync(account, passkey)).Succeeded ? Result.Of(account) : Result.Refused<Account>(PasskeyRefusals.Gone);
        }, stop);
}
