using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Plumbline.Web.Access;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Web.Settings;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.SignIn;

/// <summary>The way in: by password, by passkey, by the organisation's single sign-on, and in a demonstration by role.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimits.Policy)]
public sealed class SignInPage(
    Door door,
    WhoAsks who,
    SetUpWorkspace setUp,
    Speech say,
    ServerSettings settings,
    SingleSignOn singleSignOn) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool TimedOut { get; set; }

    /// <summary>Whether what they sent after signing out elsewhere was kept.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    /// <summary>Whether single sign-on sent them back without success.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the device signed, as the browser gives it.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public bool HasForm => !IsDemonstration;

    /// <summary>Whether nobody has an account yet.</summary>
    internal Task<bool> IsToBeSetUp => setUp.IsNeededAsync(HttpContext.RequestAborted);

    internal bool IsDemonstration => settings.Demonstration;

    internal string? SingleSignOnName => singleSignOn.Name;

    public IActionResult OnGet()
    {
        if (who.IsSignedIn)
        {
            return LocalRedirect(Onward);
        }

        if (Failed && SingleSignOnName is { } name)
        {
            ModelState.AddModelError("", say[SignInWords.SingleSignOnFailed, name]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (who.IsSignedIn)
        {
            return LocalRedirect(Onward);
        }

        Expect(nameof(Email), Email, SignInWords.EnterEmail);
        Expect(nameof(Password), Password, SignInWords.EnterPassword);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var attempt = await door.ByPassword(Email!, Password!);
        return Answer(attempt.Entry, nameof(Password), SignInWords.After(say, attempt.Wait));
    }

    public async Task<IActionResult> OnPostPasskeyAsync() => Answer(await door.ByPasskey(Credential ?? ""), "", say[SignInWords.PasskeyFailed]);

    public async Task<IActionResult> OnPostDemonstrationAsync(string role) =>
        IsDemonstration && await door.AsDemonstration(role) ? LocalRedirect(Onward) : BadRequest();

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Task.FromResult<IActionResult>(Page());
    }

    private string Onward => Url.IsLocalUrl(Back) ? Back : "/";

    private IActionResult Answer(Entry entry, string field, string wrong)
    {
        if (entry == Entry.Open)
        {
            return LocalRedirect(Onward);
        }

        ModelState.AddModelError(field, wrong);
        return Page();
    }

    private void Expect(string field, string? value, LocalText otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, say[otherwise]);
        }
    }
}
