using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Mails;

/// <summary>
/// Sends the e-mails that are due, one after another. A try is counted before it is made and put off at once, so that no other server takes it, and one
/// that was killed is tried again; a mail that cannot be sent is tried for two days and then given up.
/// </summary>
public sealed class SendMail(PlumblineDb db, Acts acts, IPost post)
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 1, 5, 15, 60, 240, 720, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>How many were taken.</summary>
    public async Task<int> RunAsync(Acting server, CancellationToken stop = default)
    {
        var now = UtcInstant.Of(server.When);
        var due = await db.Mails.AsNoTracking().Where(mail => mail.DoneAt == null && mail.GivenUpAt == null && mail.DueAt <= now)
            .OrderBy(mail => mail.DueAt).Select(mail => mail.Id).Take(200).ToListAsync(stop);
        var taken = 0;
        foreach (var id in due)
        {
            if (await ClaimAsync(server, id, stop) is { } mail)
            {
                taken += await TryAsync(server, mail, stop) ? 1 : 0;
            }
        }

        return taken;
    }

    private async Task<KeptMail?> ClaimAsync(Acting server, Guid id, CancellationToken stop)
    {
        try
        {
            return (await acts.DoAsync(server, Act.UseWorkspace, async turn =>
            {
                var mail = await turn.Db.Mails.SingleAsync(mail => mail.Id == id, turn.Stop);
                if (mail.DoneAt is not null || mail.GivenUpAt is not null || mail.DueAt > turn.Now)
                {
                    return Result.Of<KeptMail?>(null);
                }

                mail.DueAt = turn.Now + Pauses[Math.Min(mail.Tries, Pauses.Length - 1)];
                mail.Tries++;
                return Result.Of<KeptMail?>(mail);
            }, stop)).Value;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<bool> TryAsync(Acting server, KeptMail mail, CancellationToken stop)
    {
        var person = await db.Users.AsNoTracking().SingleAsync(person => person.Id == mail.AccountId, stop);
        var wish = await db.MailWishes.AsNoTracking().SingleOrDefaultAsync(wish => wish.AccountId == mail.AccountId, stop);
        var said = MailWish.Of(wish);
        var fault = person.DisabledAt is null ? await post.SendAsync(mail, person, said, stop) : null;
        await acts.DoAsync(server, Act.UseWorkspace, async turn =>
        {
            var kept = await turn.Db.Mails.SingleAsync(kept => kept.Id == mail.Id, turn.Stop);
            kept.Fault = fault;
            kept.DoneAt = fault is null ? turn.Now : null;
            kept.GivenUpAt = fault is not null && kept.Tries > Pauses.Length ? turn.Now : null;
            return Result.Of(kept);
        }, CancellationToken.None);
        return fault is null;
    }
}
