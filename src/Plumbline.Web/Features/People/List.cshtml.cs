using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>Everyone who has an account.</summary>
[Allow(Act.ManagePeople)]
public sealed class ListPage(Views views, WhoAsks who) : PageModel
{
    internal IReadOnlyList<Account> People { get; private set; } = [];

    /// <summary>E-mails that could not be sent.</summary>
    internal MailTrouble Trouble { get; private set; } = new([]);

    internal IReadOnlyDictionary<Guid, DateTimeOffset> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await PeopleList.ReadAsync(views, who.Acting(), HttpContext.RequestAborted) is not { } list)
        {
            return NotFound();
        }

        (People, LastSeen) = list;
        Trouble = await MailTrouble.ReadAsync(views, who.Acting(), HttpContext.RequestAborted);
        return Page();
    }

    internal static AccountState StateOf(Account account) => AccountStates.Of(account);
}
