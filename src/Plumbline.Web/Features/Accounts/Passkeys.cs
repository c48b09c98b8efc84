using Microsoft.AspNetCore.Identity;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Web.Features.Accounts;

/// <summary>The passkeys of one person. Each act gives null when it was done, or why it was not.</summary>
public sealed class Passkeys(UserManager<Account> accounts, SignInManager<Account> proofs, AuditTrail audit)
{
    private const int LongestName = 100;
    private const int Most = 20;

    /// <summary>What the browser needs to make one, as JSON.</summary>
    public Task<string> Options(Account account) =>
        proofs.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = account.Id.ToString(),
            Name = account.Email ?? account.UserName ?? "",
            DisplayName = account.DisplayName,
        });

    internal async Task<LocalText?> Add(Account account, string credential, string? name)
    {
        if (!IsName(name))
        {
            return AccountWords.NameNeeded;
        }

        if (await Attestation(credential) is not { Succeeded: true } made
            || made.UserEntity.Id != account.Id.ToString()
            || (await accounts.GetPasskeysAsync(account)).Count >= Most)
        {
            return AccountWords.PasskeyNotAdded;
        }

        made.Passkey.Name = name!.Trim();
        audit.Note(account.Id, AuditActions.PasskeyAdded, account.Id.ToString());
        return (await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded ? null : AccountWords.PasskeyNotAdded;
    }

    internal async Task<LocalText?> Rename(Account account, byte[] id, string? name)
    {
        if (!IsName(name) || await accounts.GetPasskeyAsync(account, id) is not { } passkey)
        {
            return AccountWords.NameNeeded;
        }

        passkey.Name = name!.Trim();
        audit.Note(account.Id, AuditActions.PasskeyRenamed, account.Id.ToString());
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return null;
    }

    internal async Task<LocalText?> Remove(Account account, byte[] id)
    {
        if (account.PasswordHash is null && (await accounts.GetLoginsAsync(account)).Count == 0 && (await accounts.GetPasskeysAsync(account)).Count < 2)
        {
            return AccountWords.LastWayIn;
        }

        audit.Note(account.Id, AuditActions.PasskeyRemoved, account.Id.ToString());
        await accounts.RemovePasskeyAsync(account, id);
        return null;
    }

    private static bool IsName(string? name) => name?.Trim().Length is > 0 and <= LongestName;

    private async Task<PasskeyAttestationResult?> Attestation(string credential)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            return null;
        }

        try
        {
            return await proofs.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked of this browser, or too long ago.
            return null;
        }
    }
}
