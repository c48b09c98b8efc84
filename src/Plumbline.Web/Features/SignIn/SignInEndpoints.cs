using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Features.SignIn;

/// <summary>The addresses on the way in and out that are no pages.</summary>
internal static class SignInEndpoints
{
    public const string SignOut = "/sign-out";
    public const string PasskeyRequest = "/sign-in/passkey";

    private const string Enter = SingleSignOn.Address + "/enter";

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost(
            PasskeyRequest, async (SignInManager<Account> proofs) => TypedResults.Text(await proofs.MakePasskeyRequestOptionsAsync(null), "application/json"))
            .AllowAnonymous().RequireRateLimiting(SignInLimits.Policy);
        app.MapPost(SignOut, Leave).Allow(Act.UseWorkspace);
        app.MapGet(SingleSignOn.Address, (SingleSignOn single, string? back) => single.Name is null
            ? Results.NotFound()
            : Results.Challenge(SingleSignOn.Properties($"{Enter}?back={Uri.EscapeDataString(back ?? "/")}"), SingleSignOn.Schemes)).AllowAnonymous();
        app.MapGet(Enter, ComeBack).AllowAnonymous();
    }

    private static async Task<IResult> Leave(HttpContext context, WhoAsks who, Sessions sessions, AuditTrail audit)
    {
        await sessions.End(who.Id, who.Session.Id, context.RequestAborted);
        await audit.NoteAtOnce(who.Id, AuditActions.SignedOut, who.Id.ToString(), stop: context.RequestAborted);
        await context.SignOut(who.Id);
        return Results.LocalRedirect("/signed-out");
    }

    private static async Task<IResult> ComeBack(HttpContext context, Door door, string? back)
    {
        var proof = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        var person = proof.Principal;
        var isIn = person?.FindFirstValue("sub") is { } subject
            && await door.BySingleSignOn(
                subject, person.FindFirstValue("email"), string.Equals(person.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase));
        var onward = back is ['/', not ('/' or '\\'), ..] ? back : "/";
        return Results.LocalRedirect(isIn ? onward : $"/sign-in?failed=true&back={Uri.EscapeDataString(onward)}");
    }
}
