using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Mails;

/// <summary>Lets an e-mail go at once that could not be sent, also one that was given up.</summary>
public sealed class SendAgain(PlumblineDb db, Acts acts)
{
    private static readonly LocalText NoMail = new(
        "this email is on its way or went out meanwhile, or is there no more", "mae’r e-bost hwn ar ei ffordd neu wedi mynd ers hynny, neu nid yw yno");

    public async Task<Result<KeptMail>> RunAsync(Acting who, Guid mail, CancellationToken stop = default)
    {
        try
        {
            return await acts.DoAsync(who, Act.ManagePeople, turn => AgainAsync(turn, mail), stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A server took it in this very moment.
            db.ChangeTracker.Clear();
            return Result.Refused<KeptMail>(Refusal.Of("no-mail", NoMail));
        }
    }

    private static async Task<Result<KeptMail>> AgainAsync(Turn turn, Guid mail)
    {
        if (await turn.Db.Mails.SingleOrDefaultAsync(kept => kept.Id == mail && kept.DoneAt == null && kept.Fault != null, turn.Stop) is not { } found)
        {
            return Result.Refused<KeptMail>(Refusal.Of("no-mail", NoMail));
        }

        if (await turn.Db.Users.AnyAsync(person => person.Id == found.AccountId && person.DisabledAt != null, turn.Stop))
        {
            return Result.Refused<KeptMail>(PeopleRefusals.Disabled);
        }

        (found.DueAt, found.GivenUpAt, found.Tries) = (turn.Now, null, 0);
        turn.Note(AuditActions.MailSentAgain, found.AccountId.ToString());
        return Result.Of(found);
    }
}
