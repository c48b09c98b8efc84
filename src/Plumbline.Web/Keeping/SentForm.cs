using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Keeping;

/// <summary>A form on its way in.</summary>
internal static class SentForm
{
    /// <summary>Whether a form came to its end; one that is cut off has no fields.</summary>
    public static async Task<bool> IsWhole(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            return false;
        }
    }
}
