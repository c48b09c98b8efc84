using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;

namespace Plumbline.Web.Features.Accounts;

/// <summary>The addresses of the own account that are no pages.</summary>
internal static class AccountEndpoints
{
    public const string PasskeyOptions = "/account/passkey";

    public static void MapAccount(this IEndpointRouteBuilder app) =>
        app.MapPost(PasskeyOptions, async (WhoAsks who, UserManager<Account> accounts, Passkeys passkeys) =>
            await accounts.FindByIdAsync(who.Id.ToString()) is { } account
                ? Results.Text(await passkeys.Options(account), "application/json")
                : Results.NotFound())
            .Allow(Act.UseWorkspace);
}
