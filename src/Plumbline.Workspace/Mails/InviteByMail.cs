using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Mails;

/// <summary>Puts an invitation to somebody among the e-mails to send; its link is made when it goes, and is kept nowhere.</summary>
public sealed class InviteByMail(Acts acts)
{
    public Task<Result<KeptMail>> RunAsync(Acting who, Guid account, CancellationToken stop = default) => acts.DoAsync(who, Act.ManagePeople, async turn =>
    {
        if (!await turn.Db.Users.AnyAsync(known => known.Id == account && known.DisabledAt == null, turn.Stop))
        {
            return Result.Refused<KeptMail>(PeopleRefusals.NoPerson);
        }

        var mail = new KeptMail
        {
            Id = Guid.CreateVersion7(turn.Now), AccountId = account, Kind = MailKinds.Invitation, Occasion = $"{turn.Now:O}",
            MadeAt = turn.Now, DueAt = turn.Now,
        };
        turn.Db.Add(mail);
        turn.Note(AuditActions.InvitationMailed, account.ToString());
        return Result.Of(mail);
    }, stop);
}
