using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Plumbline.Web.Features.SignIn;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.Joining;

/// <summary>The right to make the first account. Who reads the output of the server has it, until there is an account.</summary>
public sealed class SetUpTicket(SetUpWorkspace setUp, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Time = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Plumbline.SetUp").ToTimeLimitedDataProtector();

    /// <summary>The path of the link; null when there is an account already.</summary>
    public async Task<string?> Link(CancellationToken stop = default) =>
        await setUp.IsNeededAsync(stop) ? $"{JoinLink.SetUp}?token={protector.Protect("first", Time)}" : null;

    public async Task<bool> IsGood(string? token, CancellationToken stop = default)
    {
        try
        {
            return await setUp.IsNeededAsync(stop) && protector.Unprotect(token ?? "") == "first";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
