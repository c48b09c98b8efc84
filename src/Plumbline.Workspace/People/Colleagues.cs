using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.People;

/// <summary>People as their colleagues know them, for pages that name who did something.</summary>
public static class Colleagues
{
    /// <summary>The names of accounts by their ids; one that is not there is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Views views, IReadOnlyList<Guid> accounts, CancellationToken stop = default) =>
        await views.Db.Users.AsNoTracking().Where(person => accounts.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);

    /// <summary>Everyone who has an account, by their names.</summary>
    public static Task<IReadOnlyList<Account>> AllAsync(Views views, CancellationToken stop = default) => AllAsync(views.Db, stop);

    internal static async Task<IReadOnlyList<Account>> AllAsync(PlumblineDb db, CancellationToken stop) =>
        await db.Users.AsNoTracking().OrderBy(account => account.DisplayName).ThenBy(account => account.Id).ToListAsync(stop);

    /// <summary>Those who can sign in and may lead an inspection, by their names.</summary>
    public static async Task<IReadOnlyList<Account>> WhoMayLeadAsync(Views views, CancellationToken stop = default) =>
    [
        .. (await views.Db.Users.AsNoTracking().Where(account => account.DisabledAt == null).OrderBy(account => account.DisplayName).ToListAsync(stop))
            .Where(account => account.Roles.Contains(Role.LeadInspector)),
    ];
}
