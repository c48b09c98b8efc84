using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>Everyone who has an account.</summary>
[Allow(Act.ManagePeople)]
public sealed class ListPage(Views views, SendAgain sendAgain, MailSettings settings, WhoAsks who, Speech say) : PageModel
{
    internal IReadOnlyList<Account> People { get; private set; } = [];

    /// <summary>E-mails that could not be sent.</summary>
    internal MailTrouble Trouble { get; private set; } = new([]);

    internal IReadOnlyDictionary<Guid, DateTimeOffset> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset>();

    /// <summary>Whether an e-mail was just put among those to send again.</summary>
    internal bool IsSentAgain { get; private set; }

    /// <summary>Whether e-mails are sent at all.</summary>
    internal bool IsMailOn => settings.IsOn;

    private IReadOnlySet<Guid> Joined { get; set; } = new HashSet<Guid>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await PeopleList.ReadAsync(views, who.Acting(), HttpContext.RequestAborted) is not { } list)
        {
            return NotFound();
        }

        (People, LastSeen, Joined) = list;
        Trouble = await MailTrouble.ReadAsync(views, who.Acting(), HttpContext.RequestAborted);
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(Guid mail)
    {
        var again = await sendAgain.RunAsync(who.Acting(), mail, HttpContext.RequestAborted);
        IsSentAgain = !again.IsRefused;
        ModelState.Refuse(say, again.Refusals, _ => "");
        return await OnGetAsync();
    }

    internal AccountState StateOf(Account account) => AccountStates.Of(account, Joined.Contains(account.Id));
}
