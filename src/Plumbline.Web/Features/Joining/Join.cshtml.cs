using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.People;
using Plumbline.Workspace.Accounts;
using Plumbline.Web.Features.Shared;

namespace Plumbline.Web.Features.Joining;

/// <summary>By a link that works once: the first password after an invitation, or a new one.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class JoinPage(ChoosePassword choose, Door door, Views views, Speech say) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Whose link it is; null when the link does not work.</summary>
    internal Account? Account { get; private set; }

    public bool HasForm => Account is not null;

    /// <summary>Whether they join by it, and have no way in of their own yet.</summary>
    internal bool IsFirst { get; private set; }

    public async Task OnGetAsync() => Account = await Find();

    public async Task<IActionResult> OnPostAsync()
    {
        Account = await Find();
        if (Account is null)
        {
            return Page();
        }

        var chosen = await choose.RunAsync(Person, JoinLink.Token(Token), Password ?? "", VisitorPlace.Of(HttpContext), HttpContext.RequestAborted);
        if (!chosen.TryGet(out var theirs))
        {
            ModelState.Refuse(say, chosen.Refusals, refusal => refusal.Subject ?? "");
            return Page();
        }

        await door.Enter(theirs, SignInWay.Link);
        return LocalRedirect("/");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        Account = await Find();
        return Page();
    }

    private async Task<Account?> Find()
    {
        IsFirst = !await Joined.IsAsync(views, Person, HttpContext.RequestAborted);
        return await choose.FindAsync(Person, JoinLink.Token(Token));
    }
}
