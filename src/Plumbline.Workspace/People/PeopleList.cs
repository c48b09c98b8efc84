using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Workspace.People;

/// <summary>Everyone who has an account.</summary>
/// <param name="LastSeen">When those were seen last who are signed in somewhere.</param>
/// <param name="Joined">Those who have a way in of their own.</param>
public sealed record PeopleList(IReadOnlyList<Account> People, IReadOnlyDictionary<Guid, DateTimeOffset> LastSeen, IReadOnlySet<Guid> Joined)
{
    /// <summary>Null when it is closed to them.</summary>
    public static async Task<PeopleList?> ReadAsync(Views views, Acting who, CancellationToken stop = default) =>
        !who.May(Act.ManagePeople) ? null : new PeopleList(
            await Colleagues.AllAsync(views, stop),
            await views.Db.Sessions.AsNoTracking().GroupBy(session => session.AccountId)
                .Select(sessions => new { sessions.Key, Last = sessions.Max(session => session.LastSeen) })
                .ToDictionaryAsync(row => row.Key, row => row.Last, stop),
            (await views.Db.WhoJoined().Select(account => account.Id).ToListAsync(stop)).ToHashSet());
}
