using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Web.Settings;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Features.People;

/// <summary>One account: its roles, and whether its owner can sign in.</summary>
[Allow(Act.ManagePeople)]
public sealed class PersonPage(PeopleRegister people, OwnAddress own, Sessions sessions, AuditTrail audit, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? HomeArea { get; set; }

    /// <summary>Whether the area is one of their own, to be added.</summary>
    [BindProperty]
    public string? AreaIsOwn { get; set; }

    /// <summary>Whether the area that was typed is put as a question.</summary>
    internal bool IsAreaAsked { get; private set; }

    internal Account Account { get; private set; } = null!;

    internal AccountState State => AccountStates.Of(Account);

    /// <summary>What was just done, in words; null when nothing was.</summary>
    internal LocalText? Done { get; private set; }

    /// <summary>A link that was just made, to be shown once.</summary>
    internal string? Link { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid person) => At(person, () =>
    {
        (Roles, HomeArea) = ([.. Account.Roles.Select(role => role.Code())], Account.HomeArea);
        return Task.CompletedTask;
    });

    public Task<IActionResult> OnPostAsync(Guid person) => At(person, async () =>
        Say(await people.Change(who.Id, Account, [.. Roles.Select(RoleCodes.FromCode).OfType<Role>()], HomeArea, AreaIsOwn == "yes"), PeopleWords.Saved));

    public Task<IActionResult> OnPostLinkAsync(Guid person) => Beside(person, async () =>
        Link = own.Of(JoinLink.Of(Account.Id, await people.JoinTokenFor(who.Id, Account))));

    public Task<IActionResult> OnPostDisableAsync(Guid person) => Beside(person, async () => Say(await people.Disable(who.Id, Account), PeopleWords.Disabled));

    public Task<IActionResult> OnPostEnableAsync(Guid person) => Beside(person, async () =>
    {
        await people.Enable(who.Id, Account);
        Done = PeopleWords.Active;
    });

    public Task<IActionResult> OnPostSignOutAsync(Guid person) => Beside(person, async () =>
    {
        await sessions.EndAll(Account.Id);
        await audit.NoteAtOnce(who.Id, AuditActions.SignedOutEverywhere, Account.Id.ToString());
        Done = PeopleWords.SignedOutEverywhere;
    });

    public Task<IActionResult> OnPostAgainAsync() => At(Guid.TryParse(RouteData.Values["person"]?.ToString(), out var person) ? person : Guid.Empty, () =>
    {
        ModelState.Clear();
        return Task.CompletedTask;
    });

    /// <summary>An act beside the form: the form shows what is kept.</summary>
    private Task<IActionResult> Beside(Guid person, Func<Task> act) => At(person, async () =>
    {
        (Roles, HomeArea) = ([.. Account.Roles.Select(role => role.Code())], Account.HomeArea);
        await act();
    });

    private async Task<IActionResult> At(Guid person, Func<Task> act)
    {
        if (await people.Find(person.ToString()) is not { } account)
        {
            return NotFound();
        }

        Account = account;
        await act();
        return Page();
    }

    private void Say(Result<Account> result, LocalText done)
    {
        foreach (var refusal in result.Refusals)
        {
            IsAreaAsked |= AreaWords.IsUnknown(refusal);
            ModelState.AddModelError(refusal.Subject ?? "", PeopleFields.Say(say, refusal));
        }

        Done = result.IsRefused ? null : done;
    }
}
