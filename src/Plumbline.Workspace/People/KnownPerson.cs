using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Workspace.People;

/// <summary>Somebody who has an account, as those see them who manage accounts.</summary>
/// <param name="HasJoined">Whether they have a way in of their own.</param>
public sealed record KnownPerson(Account Account, bool HasJoined)
{
    /// <summary>By the id; null when there is none, or it is closed to who asks.</summary>
    public static async Task<KnownPerson?> ReadAsync(Views views, Acting who, Guid id, CancellationToken stop = default) =>
        who.May(Act.ManagePeople) && await views.Db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, stop) is { } found
            ? new KnownPerson(found, await views.Db.HasJoinedAsync(id, stop)) : null;

    /// <summary>By the address.</summary>
    public static async Task<KnownPerson?> FindAsync(Views views, Acting who, string email, CancellationToken stop = default)
    {
        var address = email.Trim().Normalize().ToUpperInvariant();
        var found = await views.Db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == address, stop);
        return found is null ? null : await ReadAsync(views, who, found.Id, stop);
    }
}
