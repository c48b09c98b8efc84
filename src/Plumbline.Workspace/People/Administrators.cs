using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Workspace.People;

/// <summary>A workspace is never without an administrator who can sign in.</summary>
internal static class Administrators
{
    /// <summary>Whether nobody else could invite people and change roles, were it not for this one.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this Turn turn, Account account) =>
        account.Roles.Contains(Role.Administrator) && account.DisabledAt is null
        && !(await turn.Db.WhoJoined().AsNoTracking().Where(other => other.Id != account.Id && other.DisabledAt == null).ToListAsync(turn.Stop))
            .Any(other => other.Roles.Contains(Role.Administrator));
}
