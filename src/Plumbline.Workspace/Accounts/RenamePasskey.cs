using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.Accounts;

/// <summary>Gives a passkey of the one who asks another name.</summary>
public sealed class RenamePasskey(Acts acts, UserManager<Account> accounts, AuditTrail audit)
{
    public Task<Result<Account>> RunAsync(Acting who, byte[] passkey, string? name, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.UseWorkspace, async turn =>
        {
            if (PasskeyRefusals.OfName(name) is { } unnamed)
            {
                return Result.Refused<Account>(unnamed);
            }

            if (await accounts.FindByIdAsync(who.Name) is not { } account || await accounts.GetPasskeyAsync(account, passkey) is not { } kept)
            {
                return Result.Refused<Account>(PasskeyRefusals.Gone);
            }

            kept.Name = name!.Trim();
            audit.Note(account.Id, AuditActions.PasskeyRenamed, account.Id.ToString());
            return (await accounts.AddOrUpdatePasskeyAsync(account, kept)).Succeeded ? Result.Of(account) : Result.Refused<Account>(PasskeyRefusals.Gone);
        }, stop);
}
