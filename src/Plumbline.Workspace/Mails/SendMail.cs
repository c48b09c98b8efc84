using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Mails;

/// <summary>
/// Sends the e-mails that are due, invitations first. A try is counted before it is made and the mail held for as long as one may take, so that no other
/// server takes it, and one that was killed is tried again; a mail that cannot be sent is tried for two days and then given up.
/// </summary>
public sealed class SendMail(PlumblineDb db, Acts acts, IPost post, WorkspaceClock clock)
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 1, 5, 15, 60, 240, 720, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>Far longer than <see cref="IPost.Longest"/>: whoever is held so long was killed.</summary>
    private static readonly TimeSpan Hold = 5 * IPost.Longest;

    /// <summary>How many were taken.</summary>
    public async Task<int> RunAsync(Acting server, CancellationToken stop = default)
    {
        var now = UtcInstant.Of(server.When);
        var due = await db.Mails.AsNoTracking()
            .Where(mail => mail.DoneAt == null && mail.GivenUpAt == null && mail.DueAt <= now)
            .OrderBy(mail => mail.Kind == MailKinds.Invitation ? 0 : 1)
            .ThenBy(mail => mail.DueAt)
            .Select(mail => mail.Id)
            .Take(200)
            .ToListAsync(stop);
        var taken = 0;
        foreach (var id in due)
        {
            if (await ClaimAsync(AtThisMoment(server), id, stop) is not { } mail)
            {
                continue;
            }

            var fault = await TryAsync(server, mail, stop);
            taken += fault is null ? 1 : 0;
            if (fault is not null && IPost.IsOfServer(fault))
            {
                break;
            }
        }

        return taken;
    }

    /// <summary>A round may last for minutes, and each mail is held from its own instant on.</summary>
    private Acting AtThisMoment(Acting server) => server with { When = clock.Now, Today = clock.Today };

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

                // What went wrong before is no more: nobody sends again what is on its way.
                (mail.DueAt, mail.Fault) = (turn.Now + Hold, null);
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

    /// <summary>Null when it was taken or there was nothing left to say; otherwise the code of what went wrong.</summary>
    private async Task<string?> TryAsync(Acting server, KeptMail mail, CancellationToken stop)
    {
        var person = await db.Users.AsNoTracking().SingleAsync(person => person.Id == mail.AccountId, stop);
        var wish = await db.MailWishes.AsNoTracking().SingleOrDefaultAsync(wish => wish.AccountId == mail.AccountId, stop);
        var said = MailWish.Of(wish);
        var fault = person.DisabledAt is null ? await post.SendAsync(mail, person, said, stop) : null;
        // What was claimed is not what is kept now: others may have had it in hand meanwhile.
        db.ChangeTracker.Clear();
        await acts.DoAsync(AtThisMoment(server), Act.UseWorkspace, async turn =>
        {
            var kept = await turn.Db.Mails.SingleAsync(kept => kept.Id == mail.Id, turn.Stop);
            kept.Fault = fault;
            kept.DoneAt ??= fault is null ? turn.Now : null;
            if (kept.Tries == mail.Tries)
            {
                kept.DueAt = turn.Now + Pauses[Math.Min(mail.Tries, Pauses.Length) - 1];
                kept.GivenUpAt = fault is not null && mail.Tries > Pauses.Length ? turn.Now : null;
            }

            return Result.Of(kept);
        }, CancellationToken.None);
        return fault;
    }
}
