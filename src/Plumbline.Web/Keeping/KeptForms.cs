using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Web.Hosting;

namespace Plumbline.Web.Keeping;

/// <summary>
/// Keeps what people were sending when their session had ended, for a day and for nobody else. It is kept encrypted, and only when the form carried
/// the token that was made for the same person, so that no other site can have anything kept.
/// </summary>
public sealed class KeptForms(PlumblineDb db, IDataProtectionProvider protection, IAntiforgery antiforgery, TimeProvider clock)
{
    public const string Root = "/kept";

    private const string Provider = "kept-form";
    private const int Most = 10;
    private const int LongestText = 2_000_000;

    private static readonly TimeSpan Time = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("Plumbline.KeptForms");

    /// <summary>Where the form can be found after signing in; null when there is nothing to keep.</summary>
    internal async Task<string?> Keep(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<EndedSession>() is not { } owner || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || !await Forms.IsWhole(context) || !await IsTheirs(context, owner.Account))
        {
            return null;
        }

        var form = await request.ReadFormAsync(context.RequestAborted);
        var now = clock.GetUtcNow();
        var kept = new KeptForm(request.Path + request.QueryString, CanBeShownAgain(context.GetEndpoint()), now, [.. form.Where(field => IsKept(field.Key)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]);
        var text = JsonSerializer.Serialize(kept);
        if (text.Length > LongestText)
        {
            return null;
        }

        var id = Guid.CreateVersion7(now).ToString("N");
        await MakeRoom(owner.Account, context.RequestAborted);
        db.Add(new IdentityUserToken<Guid> { UserId = owner.Account, LoginProvider = Provider, Name = id, Value = protector.Protect(text) });
        await db.SaveChangesAsync(context.RequestAborted);
        return $"{Root}/{id}";
    }

    /// <summary>What was kept for someone; null when it is another's, too old or unknown.</summary>
    public async Task<KeptForm?> Find(Guid account, string id, CancellationToken stop = default)
    {
        var row = await db.UserTokens.AsNoTracking().SingleOrDefaultAsync(token => token.UserId == account && token.LoginProvider == Provider && token.Name == id, stop);
        var kept = row?.Value is { } text ? JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(text)) : null;
        return kept is null || clock.GetUtcNow() - kept.At > Time ? null : kept;
    }

    /// <summary>Ids begin with their time: the oldest go first.</summary>
    private async Task MakeRoom(Guid account, CancellationToken stop)
    {
        var kept = await db.UserTokens.Where(token => token.UserId == account && token.LoginProvider == Provider).OrderByDescending(token => token.Name).ToListAsync(stop);
        db.RemoveRange(kept.Skip(Most - 1));
    }

    private async Task<bool> IsTheirs(HttpContext context, Guid account)
    {
        var nobody = context.User;
        try
        {
            context.User = SessionCookie.Someone(account, null);
            return await antiforgery.IsRequestValidAsync(context);
        }
        finally
        {
            context.User = nobody;
        }
    }

    private static bool CanBeShownAgain(Endpoint? endpoint) => typeof(IShownAgain).IsAssignableFrom(endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerTypeInfo);

    private static bool IsKept(string field) => !field.StartsWith("__", StringComparison.Ordinal) && !field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
