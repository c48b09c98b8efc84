using Microsoft.AspNetCore.Identity;
using Plumbline.Storage.Accounts;
using Plumbline.Workspace;
using Plumbline.Workspace.Accounts;

namespace Plumbline.Web.Features.Accounts;

/// <summary>Asks the browser of one person for a passkey, and proves what it made.</summary>
public sealed class Passkeys(SignInManager<Account> proofs, AddPasskey add)
{
    /// <summary>What the browser needs to make one, as JSON.</summary>
    public Task<string> Options(Account account) =>
        proofs.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = account.Id.ToString(),
            Name = account.Email ?? account.UserName ?? "",
            DisplayName = account.DisplayName,
        });

    /// <summary>What the browser needs to show one that the person has, as JSON.</summary>
    public Task<string> OptionsToShow(Account account) => proofs.MakePasskeyRequestOptionsAsync(account);

    /// <summary>Whether a passkey of theirs was shown.</summary>
    /// <param name="credential">What the browser made of <c>navigator.credentials.get</c>, as JSON.</param>
    public async Task<bool> IsShown(Account account, string credential)
    {
        try
        {
            return await proofs.PerformPasskeyAssertionAsync(credential) is { Succeeded: true, User: { } shown } && shown.Id == account.Id;
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked of this browser, or too long ago.
            return false;
        }
    }

    /// <param name="session">Theirs.</param>
    /// <param name="proof">That it is they who ask.</param>
    /// <param name="credential">What the browser made of <c>navigator.credentials.create</c>, as JSON.</param>
    public async Task<Result<Account>> Add(Acting who, Guid session, string? proof, string credential, string? name, CancellationToken stop) =>
        await Attestation(credential) is { Succeeded: true } made && made.UserEntity.Id == who.Name
            ? await add.RunAsync(who, session, proof, made.Passkey, name, stop)
            : Result.Refused<Account>(PasskeyRefusals.NotAdded);

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
