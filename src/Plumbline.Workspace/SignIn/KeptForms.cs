using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.SignIn;

/// <summary>Keeps what people were sending when their session had ended, encrypted, for a day and for nobody else.</summary>
public sealed class KeptForms(PlumblineDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Provider = "kept-form";
    private const int Most = 10;
    private const int LongestText = 2_000_000;

    private static readonly TimeSpan Time = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("Plumbline.KeptForms");

    /// <summary>The id by which it is found after signing in; null when it is too long to be kept.</summary>
    /// <param name="form">With the instant at which it was sent.</param>
    public async Task<string?> Keep(Guid account, KeptForm form, CancellationToken stop = default)
    {
        var text = JsonSerializer.Serialize(form);
        if (text.Length > LongestText)
        {
            return null;
        }

        var id = Guid.CreateVersion7(form.At).ToString("N");
        await MakeRoom(account, stop);
        db.Add(new IdentityUserToken<Guid> { UserId = account, LoginProvider = Provider, Name = id, Value = protector.Protect(text) });
        await Acts.KeepAsync(db, stop);
        return id;
    }

    /// <summary>What was kept for someone; null when it is another's, too old or unknown.</summary>
    public async Task<KeptForm?> Find(Guid account, string id, CancellationToken stop = default)
    {
        var row = await db.UserTokens.AsNoTracking()
            .SingleOrDefaultAsync(token => token.UserId == account && token.LoginProvider == Provider && token.Name == id, stop);
        var kept = row?.Value is { } text ? JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(text)) : null;
        return kept is null || clock.GetUtcNow() - kept.At > Time ? null : kept;
    }

    /// <summary>Ids begin with their time: the oldest go first.</summary>
    private async Task MakeRoom(Guid account, CancellationToken stop)
    {
        var kept = await db.UserTokens.Where(token => token.UserId == account && token.LoginProvider == Provider)
            .OrderByDescending(token => token.Name).ToListAsync(stop);
        db.RemoveRange(kept.Skip(Most - 1));
    }
}
