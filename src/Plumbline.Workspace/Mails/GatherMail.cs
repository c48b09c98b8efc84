using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Mails;

/// <summary>Puts what waits for people among the e-mails to send, as each wishes to hear of it. It is done by the server.</summary>
public sealed class GatherMail(Acts acts, Views views, WorkspaceClock clock)
{
    /// <summary>From this hour of a working day on, in the time of the workspace, people hear what waits.</summary>
    private const int Morning = 7;

    /// <summary>How many people an e-mail was made for. Whoever was not reached yet is told once, by the mail that waits: it says what waits when it
    /// goes.</summary>
    /// <param name="isDaily">Whether those who hear once a day are asked for too.</param>
    public async Task<int> RunAsync(Acting server, bool isDaily = true, CancellationToken stop = default)
    {
        var people = await views.Db.WhoJoined().AsNoTracking()
            .Where(person => person.DisabledAt == null && !person.IsDemonstration && person.Email != null)
            .ToListAsync(stop);
        var parts = (await views.Db.Assignments.AsNoTracking().ToListAsync(stop)).ToLookup(part => part.AccountId);
        var wishes = await views.Db.MailWishes.AsNoTracking().ToDictionaryAsync(wish => wish.AccountId, stop);
        var occasion = Occasion(server);
        var mails = await views.Db.Mails.AsNoTracking()
            .Where(mail => mail.Kind == MailKinds.Work && (mail.Occasion == occasion || (mail.DoneAt == null && mail.GivenUpAt == null)))
            .Select(mail => new { mail.AccountId, IsWaiting = mail.DoneAt == null && mail.GivenUpAt == null })
            .ToListAsync(stop);
        var told = mails.Select(mail => mail.AccountId).ToHashSet();
        var waiting = mails.Where(mail => mail.IsWaiting).Select(mail => mail.AccountId).ToHashSet();
        var isMorning = isDaily && IsMorning(server);
        var made = 0;
        foreach (var person in people)
        {
            var wish = wishes.GetValueOrDefault(person.Id);
            var pace = MailWish.Of(wish).Pace;
            if (pace == MailPace.Never || (pace == MailPace.Daily && (!isMorning || told.Contains(person.Id))))
            {
                continue;
            }

            var work = await YourWork.ReadAsync(views, ActingAs(person, parts[person.Id], server), stop);
            made += pace == MailPace.Daily
                ? await DailyAsync(server, person, work, stop)
                : await AtOnceAsync(server, person, wish!.Told, work, waiting.Contains(person.Id), stop);
        }

        return made;
    }

    /// <summary>What waits for somebody who does not ask themselves.</summary>
    public static async Task<YourWork> WorkOfAsync(Views views, Account person, Acting server, CancellationToken stop) => await YourWork.ReadAsync(views,
        ActingAs(person, await views.Db.Assignments.AsNoTracking().Where(part => part.AccountId == person.Id).ToListAsync(stop), server), stop);

    private static Acting ActingAs(Account person, IEnumerable<Assignment> parts, Acting server) => new(person.Id, server.When, server.Today)
    {
        Roles = person.Roles, Assigned = [.. parts.Select(part => (part.InspectionId, part.Role))], HomeArea = person.HomeArea,
    };

    private bool IsMorning(Acting server) =>
        clock.Local(server.When).Hour >= Morning && server.Today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private async Task<int> DailyAsync(Acting server, Account person, YourWork work, CancellationToken stop) =>
        work.Items.Count == 0 ? 0 : await MakeAsync(server, person, Occasion(server), stop);

    private async Task<int> AtOnceAsync(Acting server, Account person, string told, YourWork work, bool isWaiting, CancellationToken stop)
    {
        var now = string.Join(' ', work.Items.Select(Digest).Order(StringComparer.Ordinal));
        if (now == told)
        {
            return 0;
        }

        var known = told.Split(' ').ToHashSet();
        var isNews = work.Items.Any(item => !known.Contains(Digest(item)));
        return await MakeAsync(server, person, isNews && !isWaiting ? $"{server.When.UtcDateTime:yyyy-MM-ddTHH:mm}" : null, stop, now);
    }

    /// <summary>What was told and the mail that tells it are kept together. Where another server did both meanwhile, nothing is left to do.</summary>
    private async Task<int> MakeAsync(Acting server, Account person, string? occasion, CancellationToken stop, string? told = null)
    {
        try
        {
            return (await acts.DoAsync(server, Act.UseWorkspace, async turn =>
            {
                if (told is not null && await turn.Db.MailWishes.SingleOrDefaultAsync(wish => wish.AccountId == person.Id, turn.Stop) is { } wish)
                {
                    wish.Told = told;
                }

                if (occasion is not null)
                {
                    turn.Db.Add(new KeptMail
                    {
                        Id = Guid.CreateVersion7(turn.Now),
                        AccountId = person.Id,
                        Kind = MailKinds.Work,
                        Occasion = occasion,
                        MadeAt = turn.Now,
                        DueAt = turn.Now,
                    });
                }

                return Result.Of(occasion is null ? 0 : 1);
            }, stop)).Value;
        }
        catch (DbUpdateException) when (occasion is not null)
        {
            views.Db.ChangeTracker.Clear();
            if (await views.Db.Mails.AnyAsync(
                mail => mail.AccountId == person.Id && mail.Kind == MailKinds.Work && mail.Occasion == occasion, stop))
            {
                return 0;
            }

            throw;
        }
    }

    private static string Occasion(Acting server) => $"{server.Today:yyyy-MM-dd}";

    private static string Digest(WorkItem item) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{item.Kind} {item.Inspection} {item.Case} {item.Purpose}")))[..12];
}
