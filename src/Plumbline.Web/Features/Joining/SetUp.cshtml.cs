using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.People;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Joining;

/// <summary>By the link that the first start prints: the account of the first administrator.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class SetUpPage(SetUpTicket ticket, PeopleRegister people, UserManager<Account> accounts, PlumblineDb db, Door door, AuditTrail audit, Speech say) : PageModel, IShownAgain
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

        // The account and its password, or neither; and of several at once, one.
        await using var whole = await db.TakeTurnAtAccountsAsync(HttpContext.RequestAborted);
        IsOpen = await ticket.IsGood(Token, HttpContext.RequestAborted);
        if (!IsOpen)
        {
            return Page();
        }

        var invited = await people.Invite(null, Name ?? "", Email ?? "", [Role.Administrator], null);
        foreach (var refusal in invited.Refusals)
        {
            ModelState.AddModelError(refusal.Subject ?? "", PeopleFields.Say(say, refusal));
        }

        if (!invited.TryGet(out var account))
        {
            return Page();
        }

        var password = await accounts.AddPasswordAsync(account, Password ?? "");
        if (!password.Succeeded)
        {
            await whole.RollbackAsync(HttpContext.RequestAborted);
            foreach (var fault in NewPassword.FaultsOf(password))
            {
                ModelState.AddModelError(nameof(Password), say[fault]);
            }

            return Page();
        }

        audit.Note(account.Id, AuditActions.WorkspaceSetUp, account.Id.ToString());
        await door.Enter(account, SignInWay.Link);
        await whole.CommitAsync(HttpContext.RequestAborted);
        return LocalRedirect("/people");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        await OnGetAsync();
        return Page();
    }
}
