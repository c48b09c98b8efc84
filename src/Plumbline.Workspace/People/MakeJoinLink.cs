using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.People;

/// <summary>Makes a link by which somebody chooses a password. It works once, for as long as the settings say, and ends every earlier one.</summary>
public sealed class MakeJoinLink(Acts acts, UserManager<Account> accounts, AuditTrail audit)
{
    /// <summary>The token of the link.</summary>
    /// <param name="isMailed">Whether it goes by e-mail. One that is handed over would be ended by an invitation that still waits to be mailed, so that goes
    /// no more.</param>
    public async Task<Result<string>> RunAsync(Acting who, Guid person, bool isMailed = false, CancellationToken stop = default)
    {
        var ended = await acts.AtAccountsAsync(who, Act.ManagePeople, turn => EndEarlierAsync(turn, person, isMailed), stop);
        // Outside the turn: the first token of a workspace makes the key that protects it, by a connection of its own.
        return ended.TryGet(out var account)
            ? Result.Of(await accounts.GeneratePasswordResetTokenAsync(account))
            : Result.Refused<string>(ended.Refusals);
    }

    private async Task<Result<Account>> EndEarlierAsync(Turn turn, Guid person, bool isMailed)
    {
        if (await accounts.FindByIdAsync(person.ToString()) is not { } account)
        {
            return Result.Refused<Account>(PeopleRefusals.NoPerson);
        }

        if (account.DisabledAt is not null)
        {
            return Result.Refused<Account>(PeopleRefusals.Disabled);
        }

        if (!isMailed)
        {
            await turn.Db.Mails.Where(mail => mail.AccountId == person && mail.Kind == MailKinds.Invitation && mail.DoneAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.DoneAt, turn.Now), turn.Stop);
        }

        var action = await turn.Db.HasJoinedAsync(person, turn.Stop) ? AuditActions.ResetLinkMade : AuditActions.InvitationLinkMade;
        audit.Note(turn.Who.Account, action, person.ToString());
        return (await accounts.UpdateSecurityStampAsync(account)).Kept(account);
    }
}
