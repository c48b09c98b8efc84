using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.People;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.Accounts;
using Plumbline.Workspace.SignIn;
using Plumbline.Web.Features.Shared;

namespace Plumbline.Web.Features.Accounts;

/// <summary>One's own account: roles, password, passkeys, and where one is signed in.</summary>
[Allow(Act.UseWorkspace)]
public sealed class AccountPage(UserManager<Account> accounts, Passkeys passkeys, RenamePasskey rename, RemovePasskey remove, Sessions sessions,
    AuditTrail audit, ChooseMail choose, MailSettings mail, Views views, WhoAsks who, Speech say) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the device made, as the browser gives it.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>That it is they who add a passkey.</summary>
    [BindProperty]
    public string? Proof { get; set; }

    /// <summary>How often they hear by e-mail what waits.</summary>
    [BindProperty]
    public string? Pace { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    internal bool HasMail => mail.IsOn;

    internal MailWish Wish { get; private set; } = MailWish.Unsaid;

    internal Account Account { get; private set; } = null!;

    internal IReadOnlyList<UserPasskeyInfo> OwnPasskeys { get; private set; } = [];

    internal IReadOnlyList<Session> OwnSessions { get; private set; } = [];

    /// <summary>What was just done, in words.</summary>
    internal LocalText? Done { get; private set; }

    internal string DeviceOf(Session session) => session.Device.Length == 0 ? say[AccountWords.Unknown] : session.Device;

    internal bool IsThisOne(Session session) => session.Id == who.Session.Id;

    public Task<IActionResult> OnGetAsync(bool changed) => Do(() => Task.FromResult<LocalText?>(changed ? AccountWords.PasswordChanged : null));

    public Task<IActionResult> OnPostAddPasskeyAsync() => Do(async () =>
        Told(await passkeys.Add(who.Acting(), who.Session.Id, Proof, Credential ?? "", Name, HttpContext.RequestAborted), AccountWords.PasskeyAdded));

    public Task<IActionResult> OnPostRenamePasskeyAsync(string id) =>
        Do(async () => Told(await rename.RunAsync(who.Acting(), Bytes(id), Name, HttpContext.RequestAborted), AccountWords.Renamed));

    public Task<IActionResult> OnPostRemovePasskeyAsync(string id) =>
        Do(async () => Told(await remove.RunAsync(who.Acting(), Bytes(id), HttpContext.RequestAborted), AccountWords.Removed));

    public Task<IActionResult> OnPostEndAsync(Guid session) => Do(async () =>
    {
        if (await sessions.End(Account.Id, session, HttpContext.RequestAborted) > 0)
        {
            await audit.NoteAtOnce(Account.Id, AuditActions.SessionEnded, Account.Id.ToString());
        }

        return AccountWords.Ended;
    });

    public Task<IActionResult> OnPostMailAsync() => Do(async () =>
    {
        var chosen = await choose.RunAsync(who.Acting(), Pace, Language, HttpContext.RequestAborted);
        return Told(chosen, AccountWords.MailChosen);
    });

    public Task<IActionResult> OnPostEndAllAsync() => Do(async () =>
    {
        await sessions.EndAll(Account.Id, who.Session.Id, HttpContext.RequestAborted);
        await audit.NoteAtOnce(Account.Id, AuditActions.SignedOutEverywhere, Account.Id.ToString());
        return AccountWords.EndedAll;
    });

    private async Task<IActionResult> Do(Func<Task<LocalText?>> act)
    {
        Account = await accounts.FindByIdAsync(who.Id.ToString()) ?? throw new InvalidOperationException("Who is signed in has an account.");
        Done = await act();
        OwnPasskeys = [.. (await accounts.GetPasskeysAsync(Account)).OrderBy(passkey => passkey.CreatedAt)];
        Wish = await MailWish.ReadAsync(views, who.Acting(), HttpContext.RequestAborted);
        OwnSessions = await sessions.Of(Account.Id, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>The good news, or null when it was refused and the page says why.</summary>
    private LocalText? Told<T>(Result<T> acted, LocalText done) =>
        acted.IsRefused && ModelState.Refuse(say, acted.Refusals, refusal => refusal.Subject ?? "") ? null : done;

    private static byte[] Bytes(string id)
    {
        try
        {
            return Base64Url.DecodeFromChars(id);
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
