using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Web.Access;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Features.Joining;

/// <summary>By a link that works once: the first password after an invitation, or a new one.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class JoinPage(
    UserManager<Account> accounts,
    Door door,
    Sessions sessions,
    SignInTries tries,
    AuditTrail audit,
    Speech say) : PageModel, IShownAgain
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

    internal bool IsFirst => Account?.PasswordHash is null;

    public async Task OnGetAsync() => Account = await Find();

    public async Task<IActionResult> OnPostAsync()
    {
        Account = await Find();
        if (Account is null)
        {
            return Page();
        }

        audit.Note(Account.Id, IsFirst ? AuditActions.InvitationAccepted : AuditActions.PasswordChanged, Account.Id.ToString());
        var changed = await accounts.ResetPasswordAsync(Account, JoinLink.Token(Token), Password ?? "");
        if (!changed.Succeeded)
        {
            foreach (var fault in NewPassword.FaultsOf(changed))
            {
                ModelState.AddModelError(nameof(Password), say[fault]);
            }

            return Page();
        }

        await sessions.EndAll(Account.Id);
        await tries.ForgetAsync(Account.Email ?? "", VisitorPlace.Of(HttpContext), HttpContext.RequestAborted);
        await door.Enter(Account, SignInWay.Link);
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
        var account = await accounts.FindByIdAsync(Person.ToString());
        return account is { DisabledAt: null }
            && await accounts.VerifyUserTokenAsync(
                account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, JoinLink.Token(Token))
            ? account
            : null;
    }
}
