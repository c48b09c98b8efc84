using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.SignIn;
using Plumbline.Web.Access;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.Demonstrations;

namespace Plumbline.Web.Features.SignIn;

/// <summary>Lets people in who prove who they are, and notes each attempt.</summary>
public sealed class Door(UserManager<Account> accounts, SignInManager<Account> proofs, SignInTries tries, AuditTrail audit, IHttpContextAccessor request)
{
    private HttpContext Context => request.HttpContext ?? throw new InvalidOperationException("People sign in by a request.");

    /// <summary>An unknown address is counted as a known one, and costs as much time as a wrong password, so that nobody can find out who has an
    /// account.</summary>
    public async Task<Attempt> ByPassword(string email, string password)
    {
        var taken = await tries.TakeAsync(email, VisitorPlace.Of(Context), Context.RequestAborted);
        if (!taken.IsLookedAt)
        {
            return new Attempt(Entry.Refused, taken.Wait);
        }

        var account = await accounts.FindByEmailAsync(email.Trim());
        if (await IsTheirs(account, password))
        {
            await tries.ForgetAsync(taken, Context.RequestAborted);
            await Enter(account!, SignInWay.Password);
            return new Attempt(Entry.Open, TimeSpan.Zero);
        }

        await audit.NoteAtOnce(null, taken.Wait > TimeSpan.Zero ? AuditActions.SignInSlowed : AuditActions.SignInFailed, account?.Id.ToString());
        return new Attempt(Entry.Refused, taken.Wait);
    }

    /// <param name="credential">What the browser made of <c>navigator.credentials.get</c>, as JSON.</param>
    public async Task<Entry> ByPasskey(string credential)
    {
        var proof = await Assertion(credential);
        if (proof is not { Succeeded: true, User: { DisabledAt: null } account })
        {
            await audit.NoteAtOnce(null, AuditActions.SignInFailed, proof?.User?.Id.ToString());
            return Entry.Refused;
        }

        await accounts.AddOrUpdatePasskeyAsync(account, proof.Passkey);
        await Enter(account, SignInWay.Passkey);
        return Entry.Open;
    }

    /// <summary>Lets in whom the organisation's single sign-on names. The first time the account is found by its address, which the other side must have
    /// verified.</summary>
    /// <param name="subject">The permanent id that it gives the person.</param>
    public async Task<bool> BySingleSignOn(string subject, string? email, bool isVerified)
    {
        var account = await accounts.FindByLoginAsync(SingleSignOn.Address, subject);
        if (account is null && email is not null && isVerified && await accounts.FindByEmailAsync(email) is { DisabledAt: null } invited)
        {
            audit.Note(invited.Id, AuditActions.SingleSignOnLinked, invited.Id.ToString());
            account = (await accounts.AddLoginAsync(invited, new UserLoginInfo(SingleSignOn.Address, subject, null))).Succeeded ? invited : null;
        }

        if (account is not { DisabledAt: null })
        {
            await audit.NoteAtOnce(null, AuditActions.SignInFailed, account?.Id.ToString());
            return false;
        }

        await Enter(account, SignInWay.SingleSignOn);
        return true;
    }

    /// <summary>Lets one of the made-up people in; there are none but in a demonstration.</summary>
    public async Task<bool> AsDemonstration(string role)
    {
        if (await accounts.FindByNameAsync(DemonstrationPeople.Address(role)) is not { IsDemonstration: true } account)
        {
            return false;
        }

        await Enter(account, SignInWay.Demonstration);
        return true;
    }

    /// <summary>Begins a session for someone who has proved who they are.</summary>
    public async Task Enter(Account account, string way)
    {
        audit.Note(account.Id, AuditActions.SignedIn, account.Id.ToString(), detail: JsonSerializer.Serialize(new { way }));
        await Context.SignIn(account, way);
    }

    private async Task<bool> IsTheirs(Account? account, string password)
    {
        if (account is { DisabledAt: null, PasswordHash: not null })
        {
            return await accounts.CheckPasswordAsync(account, password);
        }

        accounts.PasswordHasher.HashPassword(account ?? Nobody, password);
        return false;
    }

    private static Account Nobody => new() { DisplayName = "" };

    private async Task<PasskeyAssertionResult<Account>?> Assertion(string credential)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            return null;
        }

        try
        {
            return await proofs.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked of this browser, or too long ago.
            return null;
        }
    }
}
