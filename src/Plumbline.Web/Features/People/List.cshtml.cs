using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;

namespace Plumbline.Web.Features.People;

/// <summary>Everyone who has an account.</summary>
[Allow(Act.ManagePeople)]
public sealed class ListPage(PeopleRegister people, PlumblineDb db) : PageModel
{
    internal IReadOnlyList<Account> People { get; private set; } = [];

    internal IReadOnlyDictionary<Guid, DateTimeOffset> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset>();

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        People = await people.All(stop);
        LastSeen = await db.Sessions.AsNoTracking().GroupBy(session => session.AccountId).Select(sessions => new { sessions.Key, Last = sessions.Max(session => session.LastSeen) }).ToDictionaryAsync(row => row.Key, row => row.Last, stop);
    }

    internal static AccountState StateOf(Account account) => AccountStates.Of(account);
}
