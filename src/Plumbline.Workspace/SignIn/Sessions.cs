using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.SignIn;

/// <summary>Who is signed in where, and until when. Sessions are rows, so that ending one ends it at once on every node.</summary>
public sealed class Sessions(PlumblineDb db, TimeProvider clock, SessionTimes times)
{
    private static readonly TimeSpan Fine = TimeSpan.FromMinutes(1);

    public async Task<Session> Begin(Account account, string way, string device, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var session = new Session { Id = Guid.CreateVersion7(now), AccountId = account.Id, Since = now, LastSeen = now, Way = way, Device = device };
        await db.Sessions.Where(old => old.AccountId == account.Id && old.LastSeen < now - times.Longest).ExecuteDeleteAsync(stop);
        db.Add(session);
        await Acts.KeepAsync(db, stop);
        return session;
    }

    public bool IsTimedOut(Session session)
    {
        var now = clock.GetUtcNow();
        return now - session.LastSeen > times.Idle || now - session.Since > times.Longest;
    }

    /// <summary>When it ends if nothing more is asked for.</summary>
    public DateTimeOffset EndOf(Session session)
    {
        var idle = clock.GetUtcNow() + times.Idle;
        var longest = session.Since + times.Longest;
        return idle < longest ? idle : longest;
    }

    /// <summary>Notes that it is in use; written once a minute at most.</summary>
    public async Task Touch(Session session, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        if (now - session.LastSeen >= Fine)
        {
            await db.Sessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeen, now), stop);
        }
    }

    public Task<List<Session>> Of(Guid account, CancellationToken stop = default) =>
        db.Sessions.AsNoTracking().Where(session => session.AccountId == account).OrderByDescending(session => session.LastSeen).ToListAsync(stop);

    /// <summary>Ends one session of an account; another account's id ends nothing.</summary>
    public Task<int> End(Guid account, Guid session, CancellationToken stop = default) =>
        db.Sessions.Where(row => row.AccountId == account && row.Id == session).ExecuteDeleteAsync(stop);

    /// <summary>Signs out everywhere, but for one session where that is said.</summary>
    public Task<int> EndAll(Guid account, Guid? except = null, CancellationToken stop = default) =>
        db.Sessions.Where(row => row.AccountId == account && row.Id != except).ExecuteDeleteAsync(stop);
}
