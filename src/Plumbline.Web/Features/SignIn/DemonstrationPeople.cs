using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Web.Features.People;

namespace Plumbline.Web.Features.SignIn;

/// <summary>The made-up people of a demonstration: one for each role, without a password.</summary>
internal static class DemonstrationPeople
{
    /// <summary>Of a domain that no mail can reach.</summary>
    public static string Address(string role) => $"{role}@demonstration.invalid";

    /// <summary>Adds those that are missing. A workspace in which real people have accounts is no place for them.</summary>
    public static async Task<Result<int>> Add(PlumblineDb db, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Users.AnyAsync(account => !account.IsDemonstration, stop))
        {
            return Result.Refused<int>(new Refusal("demonstration-among-people", "this workspace has accounts of real people, who must not meet a demonstration") { Subject = "--demo", Suggestion = "give --data another folder" });
        }

        var known = await db.Users.Select(account => account.UserName).ToListAsync(stop);
        var missing = Enum.GetValues<Role>().Where(role => !known.Contains(Address(role.Code()))).ToList();
        db.AddRange(missing.Select(role => new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = RoleWords.Of(role).English,
            UserName = Address(role.Code()),
            NormalizedUserName = Address(role.Code()).ToUpperInvariant(),
            SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
            MadeAt = now,
            Roles = [role],
            IsDemonstration = true,
        }));
        await db.SaveChangesAsync(stop);
        return Result.Of(missing.Count);
    }
}
