using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Mails;
using Plumbline.Web.Settings;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>Adds someone and shows the link that lets them in.</summary>
[Allow(Act.ManagePeople)]
public sealed class InvitePage(
    InvitePerson invite, InviteByMail byMail, MakeJoinLink makeLink, MailSettings mail, OwnAddress own, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? HomeArea { get; set; }

    /// <summary>Whether the area is one of their own, to be added.</summary>
    [BindProperty]
    public string? AreaIsOwn { get; set; }

    /// <summary>Whether the area that was typed is put as a question.</summary>
    internal bool IsAreaAsked { get; private set; }

    /// <summary>Whether the server can send the link itself.</summary>
    internal bool CanMail => mail.IsOn;

    /// <summary>Whether the link is to be handed over by the one who invites, although the server could send it.</summary>
    [BindProperty]
    public string? ByHand { get; set; }

    internal bool IsMailed { get; private set; }

    public bool HasForm => Invited is null;

    internal Account? Invited { get; private set; }

    internal string Link { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = new NewPerson(Name ?? "", Email ?? "", [.. Roles.Select(RoleCodes.FromCode).OfType<Role>()])
        {
            HomeArea = HomeArea, IsAreaOwn = AreaIsOwn == "yes",
        };
        var invited = await invite.RunAsync(who.Acting(), asked);
        foreach (var refusal in invited.Refusals)
        {
            IsAreaAsked |= AreaWords.IsUnknown(refusal);
            ModelState.AddModelError(refusal.Subject ?? "", PeopleFields.Say(say, refusal));
        }

        if (invited.TryGet(out var account))
        {
            Invited = account;
            IsMailed = CanMail && ByHand != "yes" && !(await byMail.RunAsync(who.Acting(), account.Id, CancellationToken.None)).IsRefused;
            Link = IsMailed ? "" : own.Of(JoinLink.Of(account.Id, (await makeLink.RunAsync(who.Acting(), account.Id)).Value));
        }

        return Page();
    }

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Task.FromResult<IActionResult>(Page());
    }
}
