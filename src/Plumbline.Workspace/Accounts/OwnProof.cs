using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Plumbline.Workspace.Accounts;

/// <summary>That somebody proved a moment ago, at a session of theirs, who they are: sealed for that session and good for a few minutes.</summary>
public sealed class OwnProof(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>Whether a session is so new that signing in was proof enough, for those who have neither a password nor a passkey.</summary>
    internal static bool IsFresh(DateTimeOffset since, DateTimeOffset now) => now - since <= Lasts;

    internal string Make(Acting who, Guid session) => For(who, session).Protect(who.When.UtcTicks.ToString(CultureInfo.InvariantCulture));

    internal bool Holds(Acting who, Guid session, string? proof)
    {
        try
        {
            return !string.IsNullOrEmpty(proof)
                && IsFresh(new DateTimeOffset(long.Parse(For(who, session).Unprotect(proof), CultureInfo.InvariantCulture), TimeSpan.Zero), who.When);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private IDataProtector For(Acting who, Guid session) => protection.CreateProtector("Plumbline.OwnProof", who.Name, session.ToString("N"));
}
