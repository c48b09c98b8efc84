using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.People;

/// <summary>Who has joined: whoever has a way in of their own, which is a password, a passkey or single sign-on. The made-up people of a demonstration need
/// none.</summary>
public static class Joined
{
    /// <summary>Those who have joined.</summary>
    internal static IQueryable<Account> WhoJoined(this PlumblineDb db) => db.Users.Where(account => account.IsDemonstration || account.PasswordHash != null
        || db.UserLogins.Any(login => login.UserId == account.Id) || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id));

    internal static Task<bool> HasJoinedAsync(this PlumblineDb db, Guid account, CancellationToken stop) =>
        db.WhoJoined().AnyAsync(joined => joined.Id == account, stop);

    /// <summary>Whether somebody has joined.</summary>
    public static Task<bool> IsAsync(Views views, Guid account, CancellationToken stop = default) => views.Db.HasJoinedAsync(account, stop);
}
