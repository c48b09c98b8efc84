using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Seals what only its owner may open, with the keys that the workspace keeps for its cookies; docs/adr/0087 says against whom that helps and
/// against whom not.</summary>
public sealed class OwnerSeals(IDataProtectionProvider protection)
{
    internal const string Lists = "list";

    internal const string References = "references";

    internal byte[] Seal<T>(string kind, string inspection, Guid owner, T value) =>
        For(kind, inspection, owner).Protect(JsonSerializer.SerializeToUtf8Bytes(value));

    /// <summary>Nothing when it was sealed for someone else or with keys that are gone.</summary>
    internal T? Open<T>(string kind, string inspection, Guid owner, byte[]? content)
        where T : class
    {
        try
        {
            return content is null ? null : JsonSerializer.Deserialize<T>(For(kind, inspection, owner).Unprotect(content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(string kind, string inspection, Guid owner) =>
        protection.CreateProtector("Plumbline.Intakes", kind, inspection, owner.ToString("N"));
}
