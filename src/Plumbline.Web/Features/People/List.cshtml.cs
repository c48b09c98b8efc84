using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Features.People;

/// <summary>Everyone who has an account.</summary>
[Allow(Act.ManagePeople)]
public sealed class ListPage(PeopleRegister people, PlumblineDb db, Views views, WhoAsks who) : PageModel
{
    internal IReadOnlyList<Account> People { get; private set; } = [];

    /// <summary>E-mails that could not be sent.</summary>
    internal MailTrouble Trouble { get; private set; } = new([]);

    internal IReadOnlyDictionary<Guid, DateTimeOffset> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset>();

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        People = await people.All(stop);
        Trouble = await MailTrouble.ReadAsync(views, who.Acting(), stop);
        LastSeen = await db.Sessions.AsNoTracking().GroupBy(session => session.AccountId).Select(sessions => new { sessions.Key, Last = sessions.Max(session => session.LastSeen) }).ToDictionaryAsync(row => row.Key, row => row.Last, stop);
    }

    internal static AccountState StateOf(Account account) => AccountStates.Of(account);
}
