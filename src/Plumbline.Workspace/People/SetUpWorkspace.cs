using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.People;

/// <summary>Makes the first account, that of the administrator who invites everyone else.</summary>
public sealed class SetUpWorkspace(
    Acts acts, InvitePerson invite, UserManager<Account> accounts, PlumblineDb db, AuditTrail audit, WorkspaceClock clock)
{
    public const string AlreadyCode = "set-up-already";

    private static readonly LocalText Already = new("this workspace is set up already", "mae’r man gwaith hwn wedi’i osod eisoes");

    /// <summary>Whether nobody has an account yet, but for a demonstration's made-up people.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken stop = default) => !await db.Users.AnyAsync(account => !account.IsDemonstration, stop);

    /// <summary>The account and its password, or neither; and of several who ask at once, one gets it.</summary>
    /// <returns>A password is refused by the code of the rule that it breaks, under <see cref="PasswordRefusals.Field"/>.</returns>
    public Task<Result<Account>> RunAsync(string name, string email, string password, CancellationToken stop = default) =>
        acts.AtAccountsAsync(Acting.Operator(clock), Act.ManagePeople, async turn =>
        {
            if (!await IsNeededAsync(turn.Stop))
            {
                return Result.Refused<Account>(Refusal.Of(AlreadyCode, Already));
            }

            var invited = await invite.MakeAsync(turn, new NewPerson(name, email, [Role.Administrator]));
            if (!invited.TryGet(out var account))
            {
                return invited;
            }

            var chosen = await accounts.AddPasswordAsync(account, password);
            audit.Note(account.Id, AuditActions.WorkspaceSetUp, account.Id.ToString());
            return chosen.Succeeded
                ? invited
                : Result.Refused<Account>(PasswordRefusals.Of(chosen));
        }, stop);
}
