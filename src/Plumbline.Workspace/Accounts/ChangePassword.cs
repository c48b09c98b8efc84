using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.Accounts;

/// <summary>Changes the password of the one who asks and knows the present one; every other session of theirs ends.</summary>
public sealed class ChangePassword(Acts acts, UserManager<Account> accounts, Sessions sessions, SignInTries tries, AuditTrail audit)
{
    /// <summary>Whether they have one to change.</summary>
    public async Task<bool> HasOneAsync(Acting who) => await accounts.FindByIdAsync(who.Name) is { PasswordHash: not null };

    /// <param name="session">Theirs, which goes on.</param>
    /// <param name="place">Where on the network they are: who finds an open session must not guess the password without end.</param>
    public async Task<Result<Account>> RunAsync(
        Acting who, Guid session, string place, string current, string wanted, CancellationToken stop = default)
    {
        if (await accounts.FindByIdAsync(who.Name) is not { PasswordHash: not null } account)
        {
            return Result.Refused<Account>(PeopleRefusals.NoPerson);
        }

        var taken = await tries.TakeAsync(account.Email ?? "", place, stop);
        if (!taken.IsLookedAt || !await accounts.CheckPasswordAsync(account, current))
        {
            await audit.NoteAtOnce(account.Id, AuditActions.CurrentPasswordWrong, account.Id.ToString(), stop: stop);
            return Result.Refused<Account>(taken.Wait > TimeSpan.Zero ? PasswordRefusals.Wait(taken.Wait) : PasswordRefusals.CurrentWrong);
        }

        await tries.ForgetAsync(taken, stop);
        return await acts.AtAccountsAsync(who, Act.UseWorkspace, turn => ChangeAsync(turn, session, current, wanted), stop);
    }

    private async Task<Result<Account>> ChangeAsync(Turn turn, Guid session, string current, string wanted)
    {
        if (await accounts.FindByIdAsync(turn.Who.Name) is not { } account)
        {
            return Result.Refused<Account>(PeopleRefusals.NoPerson);
        }

        audit.Note(account.Id, AuditActions.PasswordChanged, account.Id.ToString());
        var changed = await accounts.ChangePasswordAsync(account, current, wanted);
        if (!changed.Succeeded)
        {
            return Result.Refused<Account>(PasswordRefusals.Of(changed));
        }

        await sessions.EndAll(account.Id, session, turn.Stop);
        return Result.Of(account);
    }
}
