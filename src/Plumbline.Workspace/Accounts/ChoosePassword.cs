using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.Accounts;

/// <summary>Chooses a password by a link that works once: the first after an invitation, or a new one, which ends every session.</summary>
public sealed class ChoosePassword(
    Acts acts, UserManager<Account> accounts, Sessions sessions, SignInTries tries, AuditTrail audit, Views views, WorkspaceClock clock)
{
    /// <summary>Whose link it is; null when it does not work, or they are disabled.</summary>
    public async Task<Account?> FindAsync(Guid person, string token) =>
        await accounts.FindByIdAsync(person.ToString()) is { DisabledAt: null } account && await accounts.VerifyUserTokenAsync(
            account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, token)
            ? account
            : null;

    /// <param name="place">Where on the network it is chosen: wrong passwords from there count no more.</param>
    public async Task<Result<Account>> RunAsync(Guid person, string token, string password, string place, CancellationToken stop = default)
    {
        var chosen = await acts.AtAccountsAsync(Acting.Operator(clock), Act.ManagePeople, async turn =>
        {
            if (await FindAsync(person, token) is not { } account)
            {
                return Result.Refused<Account>(PasswordRefusals.LinkEnded);
            }

            var isFirst = !await Joined.IsAsync(views, person, turn.Stop);
            audit.Note(account.Id, isFirst ? AuditActions.InvitationAccepted : AuditActions.PasswordChanged, account.Id.ToString());
            var changed = await accounts.ResetPasswordAsync(account, token, password);
            if (!changed.Succeeded)
            {
                return Result.Refused<Account>(PasswordRefusals.Of(changed));
            }

            await sessions.EndAll(account.Id, stop: turn.Stop);
            return Result.Of(account);
        }, stop);
        await (chosen.TryGet(out var theirs) ? tries.ForgetAsync(theirs.Email ?? "", place, stop) : Task.CompletedTask);
        return chosen;
    }
}
