using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Features.SignIn;

/// <summary>How often one address may try to get in. Wrong passwords make one email address wait from one place by themselves; this slows down who tries
/// many.</summary>
internal static class SignInLimits
{
    public const string Policy = "sign-in";

    public static void AddSignInLimits(this WebApplicationBuilder builder, ServerSettings settings) => builder.Services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.SignInsAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
