using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>One account: its roles, and whether its owner can sign in.</summary>
[Allow(Act.ManagePeople)]
public sealed class PersonPage(
    Views views, ChangeRoles change, MakeJoinLink makeLink, DisablePerson disable, EnablePerson enable, SignOutPerson signOut, OwnAddress own, WhoAsks who,
    Speech say) : PageModel, IShownAgain
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

    internal AccountState State { get; private set; }

    /// <summary>What was just done, in words; null when nothing was.</summary>
    internal LocalText? Done { get; private set; }

    /// <summary>A link that was just made, to be shown once.</summary>
    internal string? Link { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid person) => At(person, _ => Task.CompletedTask, isShown: true);

    public Task<IActionResult> OnPostAsync(Guid person) => At(person, async acting => Say(
        await change.RunAsync(acting, person, [.. Roles.Select(RoleCodes.FromCode).OfType<Role>()], HomeArea, AreaIsOwn == "yes"), PeopleWords.Saved));

    public Task<IActionResult> OnPostLinkAsync(Guid person) => Beside(person, async acting =>
    {
        var made = await makeLink.RunAsync(acting, person);
        Link = Say(made, null) && made.TryGet(out var token) ? own.Of(JoinLink.Of(person, token)) : null;
    });

    public Task<IActionResult> OnPostDisableAsync(Guid person) =>
        Beside(person, async acting => Say(await disable.RunAsync(acting, person), PeopleWords.Disabled));

    public Task<IActionResult> OnPostEnableAsync(Guid person) => Beside(person, async acting => Say(await enable.RunAsync(acting, person), PeopleWords.Active));

    public Task<IActionResult> OnPostSignOutAsync(Guid person) =>
        Beside(person, async acting => Say(await signOut.RunAsync(acting, person), PeopleWords.SignedOutEverywhere));

    public Task<IActionResult> OnPostAgainAsync() => At(Guid.TryParse(RouteData.Values["person"]?.ToString(), out var person) ? person : Guid.Empty, _ =>
    {
        ModelState.Clear();
        return Task.CompletedTask;
    });

    /// <summary>An act beside the form: the form shows what is kept.</summary>
    private Task<IActionResult> Beside(Guid person, Func<Acting, Task> act) => At(person, act, isShown: true);

    private async Task<IActionResult> At(Guid person, Func<Acting, Task> act, bool isShown = false)
    {
        var acting = who.Acting();
        await act(acting);
        if (await KnownPerson.ReadAsync(views, acting, person, HttpContext.RequestAborted) is not { } known)
        {
            return NotFound();
        }

        (Account, State) = (known.Account, AccountStates.Of(known.Account, known.HasJoined));
        if (isShown)
        {
            (Roles, HomeArea) = ([.. Account.Roles.Select(role => role.Code())], Account.HomeArea);
        }

        return Page();
    }

    private bool Say<T>(Result<T> result, LocalText? done)
    {
        foreach (var refusal in result.Refusals)
        {
            IsAreaAsked |= AreaWords.IsUnknown(refusal);
            ModelState.AddModelError(refusal.Subject ?? "", PeopleFields.Say(say, refusal));
        }

        Done = result.IsRefused ? null : done;
        return !result.IsRefused;
    }
}
