using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Accounts;
using Plumbline.Web.Features.Shared;

namespace Plumbline.Web.Features.Accounts;

/// <summary>Changes the own password; every other session ends.</summary>
[Allow(Act.UseWorkspace)]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class PasswordPage(ChangePassword change, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await change.HasOneAsync(who.Acting()))
        {
            return NotFound();
        }

        var changed = await change.RunAsync(
            who.Acting(), who.Session.Id, VisitorPlace.Of(HttpContext), CurrentPassword ?? "", Password ?? "", HttpContext.RequestAborted);
        return changed.IsRefused && ModelState.Refuse(say, changed.Refusals, refusal => refusal.Subject ?? "")
            ? Page()
            : LocalRedirect("/account?changed=true");
    }

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Task.FromResult<IActionResult>(Page());
    }
}
