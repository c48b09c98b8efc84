using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Mails;

/// <summary>E-mails that could not be sent, the latest first: what an administrator must know of them.</summary>
/// <param name="Rows">Whose it is, the code of what went wrong, how often it was tried, and whether it is tried again.</param>
public sealed record MailTrouble(IReadOnlyList<(string Person, string Fault, int Tries, bool IsGivenUp)> Rows)
{
    private const int Most = 20;

    public static async Task<MailTrouble> ReadAsync(Views views, Acting who, CancellationToken stop = default) => !who.May(Act.ManagePeople)
        ? new MailTrouble([])
        : new MailTrouble([.. (await views.Db.Mails.AsNoTracking().Where(mail => mail.DoneAt == null && mail.Fault != null)
            .OrderByDescending(mail => mail.MadeAt).Take(Most)
            .Join(views.Db.Users, mail => mail.AccountId, person => person.Id,
                (mail, person) => new { person.DisplayName, mail.Fault, mail.Tries, mail.GivenUpAt })
            .ToListAsync(stop)).Select(row => (row.DisplayName, row.Fault!, row.Tries, row.GivenUpAt is not null))]);
}
