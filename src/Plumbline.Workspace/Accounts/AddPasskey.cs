using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Accounts;

/// <summary>Adds a passkey to the account of the one who asks.</summary>
public sealed class AddPasskey(Acts acts, UserManager<Account> accounts, AuditTrail audit, OwnProof proofs)
{
    /// <summary>How many one person can have.</summary>
    public const int Most = 20;

    /// <param name="made">What their device made for their account, and their browser proved.</param>
    /// <param name="session">Theirs.</param>
    /// <param name="proof">That it is they who ask, as <see cref="ProveOneself"/> gives it.</param>
    public Task<Result<Account>> RunAsync(
        Acting who, Guid session, string? proof, UserPasskeyInfo made, string? name, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.UseWorkspace, async turn =>
        {
            if (!proofs.Holds(who, session, proof))
            {
                return Result.Refused<Account>(PasskeyRefusals.NotProved);
            }

            if (PasskeyRefusals.OfName(name) is { } unnamed)
            {
                return Result.Refused<Account>(unnamed);
            }

            if (await accounts.FindByIdAsync(who.Name) is not { } account)
            {
                return Result.Refused<Account>(PeopleRefusals.NoPerson);
            }

            if ((await accounts.GetPasskeysAsync(account)).Count >= Most)
            {
                return Result.Refused<Account>(PasskeyRefusals.TooMany(Most));
            }

            made.Name = name!.Trim();
            audit.Note(account.Id, AuditActions.PasskeyAdded, account.Id.ToString());
            return (await accounts.AddOrUpdatePasskeyAsync(account, made)).Succeeded ? Result.Of(account) : Result.Refused<Account>(PasskeyRefusals.NotAdded);
        }, stop);
}
