using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Joining;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Features.Accounts;

/// <summary>Changes the own password; every other session ends.</summary>
[Allow(Act.UseWorkspace)]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class PasswordPage(
    UserManager<Account> accounts,
    Sessions sessions,
    SignInTries tries,
    AuditTrail audit,
    WhoAsks who,
    Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await accounts.FindByIdAsync(who.Id.ToString());
        if (account?.PasswordHash is null)
        {
            return NotFound();
        }

        // Who finds an open session must not guess the password here without end.
        var taken = await tries.TakeAsync(account.Email ?? "", VisitorPlace.Of(HttpContext), HttpContext.RequestAborted);
        if (!taken.IsLookedAt || !await accounts.CheckPasswordAsync(account, CurrentPassword ?? ""))
        {
            await audit.NoteAtOnce(account.Id, AuditActions.CurrentPasswordWrong, account.Id.ToString(), stop: HttpContext.RequestAborted);
            ModelState.AddModelError(nameof(CurrentPassword), taken.Wait > TimeSpan.Zero ? SignInWords.After(say, taken.Wait) : say[AccountWords.CurrentWrong]);
            return Page();
        }

        await tries.ForgetAsync(taken, HttpContext.RequestAborted);
        audit.Note(account.Id, AuditActions.PasswordChanged, account.Id.ToString());
        var changed = await accounts.ChangePasswordAsync(account, CurrentPassword ?? "", Password ?? "");
        foreach (var fault in NewPassword.FaultsOf(changed))
        {
            ModelState.AddModelError(nameof(Password), say[fault]);
        }

        if (!changed.Succeeded)
        {
            return Page();
        }

        await sessions.EndAll(account.Id, who.Session.Id, HttpContext.RequestAborted);
        return LocalRedirect("/account?changed=true");
    }

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Task.FromResult<IActionResult>(Page());
    }
}
