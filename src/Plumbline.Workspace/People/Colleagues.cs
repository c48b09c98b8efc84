using Microsoft.EntityFrameworkCore;

namespace Plumbline.Workspace.People;

/// <summary>People as their colleagues know them, for pages that name who did something.</summary>
public static class Colleagues
{
    /// <summary>The names of accounts by their ids; one that is not there is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Views views, IReadOnlyList<Guid> accounts, CancellationToken stop = default) =>
        await views.Db.Users.AsNoTracking().Where(person => accounts.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
}
