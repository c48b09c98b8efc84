using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Mails;

/// <summary>E-mails that could not be sent, the latest first: what an administrator must know of them. Nobody waits for one to somebody who is
/// disabled.</summary>
public sealed record MailTrouble(IReadOnlyList<UnsentMail> Rows)
{
    private const int Most = 20;

    public static async Task<MailTrouble> ReadAsync(Views views, Acting who, CancellationToken stop = default) => !who.May(Act.ManagePeople)
        ? new MailTrouble([])
        : new MailTrouble(await views.Db.Mails.AsNoTracking()
            .Where(mail => mail.DoneAt == null && mail.Fault != null && !views.Db.Users.Any(person => person.Id == mail.AccountId && person.DisabledAt != null))
            .OrderByDescending(mail => mail.MadeAt).Take(Most)
            .Join(views.Db.Users, mail => mail.AccountId, person => person.Id, (mail, person) => new UnsentMail(
                mail.Id, person.Id, person.DisplayName, mail.MadeAt, mail.Fault!, mail.Tries, mail.GivenUpAt != null))
            .ToListAsync(stop));
}
