using Microsoft.AspNetCore.Identity;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.Accounts;

/// <summary>Has the one who asks prove again who they are before a way in is added: whoever finds an open session must not make it their own.</summary>
public sealed class ProveOneself(UserManager<Account> accounts, SignInTries tries, AuditTrail audit, OwnProof proofs)
{
    /// <summary>The proof, good for this session and some minutes. Who has neither a password nor a passkey proves it by having just signed in.</summary>
    /// <param name="session">Theirs.</param>
    /// <param name="place">Where on the network they are: who finds an open session must not guess the password without end.</param>
    /// <param name="password">The one that holds; null where none is given.</param>
    /// <param name="hasShownPasskey">Whether a passkey of theirs has just been proved.</param>
    public async Task<Result<string>> RunAsync(
        Acting who, Session session, string place, string? password, bool hasShownPasskey, CancellationToken stop = default)
    {
        if (await accounts.FindByIdAsync(who.Name) is not { } account)
        {
            return Result.Refused<string>(PeopleRefusals.NoPerson);
        }

        if (hasShownPasskey)
        {
            return Result.Of(proofs.Make(who, session.Id));
        }

        if (account.PasswordHash is null)
        {
            return OwnProof.IsFresh(session.Since, who.When) && (await accounts.GetPasskeysAsync(account)).Count == 0
                ? Result.Of(proofs.Make(who, session.Id)) : Result.Refused<string>(PasskeyRefusals.NotProved);
        }

        var taken = await tries.TakeAsync(account.Email ?? "", place, stop);
        if (!taken.IsLookedAt || !await accounts.CheckPasswordAsync(account, password ?? ""))
        {
            await audit.NoteAtOnce(account.Id, AuditActions.CurrentPasswordWrong, account.Id.ToString(), stop: stop);
            return Result.Refused<string>(taken.Wait > TimeSpan.Zero ? PasswordRefusals.Wait(taken.Wait) : PasswordRefusals.CurrentWrong);
        }

        await tries.ForgetAsync(taken, stop);
        return Result.Of(proofs.Make(who, session.Id));
    }
}
