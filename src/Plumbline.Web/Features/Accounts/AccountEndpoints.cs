using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Accounts;

namespace Plumbline.Web.Features.Accounts;

/// <summary>The addresses of the own account that are no pages.</summary>
internal static class AccountEndpoints
{
    public const string PasskeyOptions = "/account/passkey";

    /// <summary>The field in which the browser shows a passkey that the person has.</summary>
    public const string Shown = "Shown";

    public static void MapAccount(this IEndpointRouteBuilder app) =>
        app.MapPost(PasskeyOptions, Options).Allow(Act.UseWorkspace).RequireRateLimiting(SignInLimits.Policy);

    /// <summary>What a passkey is made with, once its owner has proved who they are by the password or a passkey of theirs.</summary>
    private static async Task<IResult> Options(
        HttpContext context, WhoAsks who, UserManager<Account> accounts, Passkeys passkeys, ProveOneself prove, Speech say)
    {
        if (await accounts.FindByIdAsync(who.Id.ToString()) is not { } account)
        {
            return Results.NotFound();
        }

        var (password, shown) = context.Request.HasFormContentType
            ? (context.Request.Form["CurrentPassword"].ToString(), context.Request.Form[Shown].ToString()) : ("", "");
        if (password.Length == 0 && shown.Length == 0 && (await accounts.GetPasskeysAsync(account)).Count > 0)
        {
            return Results.Json(new JsonObject { ["show"] = JsonNode.Parse(await passkeys.OptionsToShow(account)) });
        }

        var isShown = shown.Length > 0 && await passkeys.IsShown(account, shown);
        var proved = await prove.RunAsync(who.Acting(), who.Session, VisitorPlace.Of(context), password, isShown, context.RequestAborted);
        return proved.IsRefused
            ? Results.Json(new JsonObject { ["message"] = say[proved.Refusals[0]] }, statusCode: StatusCodes.Status422UnprocessableEntity)
            : Results.Json(new JsonObject { ["make"] = JsonNode.Parse(await passkeys.Options(account)), ["proof"] = proved.Value });
    }
}
