using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.People;

/// <summary>Makes the first account, that of the administrator who invites everyone else.</summary>
public sealed class SetUpWorkspace(PeopleRegister people, UserManager<Account> accounts, PlumblineDb db, AuditTrail audit)
{
    public const string PasswordField = "Password";

    public const string AlreadyCode = "set-up-already";

    private static readonly LocalText Already = new("this workspace is set up already", "mae’r man gwaith hwn wedi’i osod eisoes");

    /// <summary>Whether nobody has an account yet, but for a demonstration's made-up people.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken stop = default) => !await db.Users.AnyAsync(account => !account.IsDemonstration, stop);

    /// <summary>The account and its password, or neither; and of several who ask at once, one gets it.</summary>
    /// <returns>A password is refused by the code of the rule that it breaks, under <see cref="PasswordField"/>.</returns>
    public async Task<Result<Account>> RunAsync(string name, string email, string password, CancellationToken stop = default)
    {
        await using var whole = await db.TakeTurnAtAccountsAsync(stop);
        if (!await IsNeededAsync(stop))
        {
            return Result.Refused<Account>(Refusal.Of(AlreadyCode, Already));
        }

        var invited = await people.Invite(null, name, email, [Role.Administrator], null);
        if (!invited.TryGet(out var account))
        {
            return invited;
        }

        var chosen = await accounts.AddPasswordAsync(account, password);
        if (!chosen.Succeeded)
        {
            await whole.RollbackAsync(stop);
            return Result.Refused<Account>([.. chosen.Errors.Select(error => new Refusal(error.Code, error.Description) { Subject = PasswordField })]);
        }

        await audit.NoteAtOnce(account.Id, AuditActions.WorkspaceSetUp, account.Id.ToString(), stop: stop);
        await whole.CommitAsync(stop);
        return invited;
    }
}
