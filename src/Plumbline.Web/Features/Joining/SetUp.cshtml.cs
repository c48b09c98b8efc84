using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Web.Access;
using Plumbline.Web.Features.People;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.Joining;

/// <summary>By the link that the first start prints: the account of the first administrator.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class SetUpPage(SetUpTicket ticket, SetUpWorkspace setUp, Door door, Speech say) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool HasForm => IsOpen;

    internal bool IsOpen { get; private set; }

    public async Task OnGetAsync() => IsOpen = await ticket.IsGood(Token, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync()
    {
        IsOpen = await ticket.IsGood(Token, HttpContext.RequestAborted);
        if (!IsOpen)
        {
            return Page();
        }

        var made = await setUp.RunAsync(Name ?? "", Email ?? "", Password ?? "", HttpContext.RequestAborted);
        if (!made.TryGet(out var account))
        {
            Say(made.Refusals);
            return Page();
        }

        await door.Enter(account, SignInWay.Link);
        return LocalRedirect("/people");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        await OnGetAsync();
        return Page();
    }

    private void Say(IReadOnlyList<Refusal> refusals)
    {
        IsOpen = refusals.All(refusal => refusal.Code != SetUpWorkspace.AlreadyCode);
        foreach (var refusal in refusals.Where(refusal => refusal.Subject is not null))
        {
            ModelState.AddModelError(refusal.Subject!, PeopleFields.Say(say, refusal));
        }
    }
}
