using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Web.Keeping;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Access;

/// <summary>
/// Has kept what people were sending when their session had ended: only when the form carried the token that was made for the same person, so that no other
/// site can have anything kept, and without passwords and files.
/// </summary>
internal sealed class InterruptedForms(KeptForms forms, IAntiforgery antiforgery, TimeProvider clock)
{
    private const string Root = "/kept";

    /// <summary>Where the form can be found after signing in; null when there is nothing to keep.</summary>
    public async Task<string?> Keep(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<EndedSession>() is not { } owner || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || !await SentForm.IsWhole(context) || !await IsTheirs(context, owner.Account))
        {
            return null;
        }

        var form = await request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(field => IsKept(field.Key)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));
        var sent = new KeptForm(request.Path + request.QueryString, CanBeShownAgain(context.GetEndpoint()), clock.GetUtcNow(), [.. fields]);
        return await forms.Keep(owner.Account, sent, context.RequestAborted) is { } id ? $"{Root}/{id}" : null;
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

    private static bool CanBeShownAgain(Endpoint? endpoint) =>
        typeof(IShownAgain).IsAssignableFrom(endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerTypeInfo);

    private static bool IsKept(string field) =>
        !field.StartsWith("__", StringComparison.Ordinal) && !field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
