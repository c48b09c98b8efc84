using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Cli.Output;
using Plumbline.Cli.Verbs.Workspaces;
using Plumbline.Cli.Output.People;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;

namespace Plumbline.Cli.Verbs;

/// <summary><c>user add|role|disable|enable|link|list</c>: the people of a workspace, for who keeps the server. The same rules as on the pages.</summary>
internal static class UserVerb
{
    private static readonly Option<string?> Data = new("--data") { Description = "The folder that holds what the server keeps." };
    private static readonly Option<string?> Database = new("--database") { Description = "The connection to a PostgreSQL database." };
    private static readonly Option<string> Address = new("--url")
    {
        Description = "Where people reach the server; links begin with it.",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };
    private static readonly Option<bool> Json = Inputs.Json();
    private static readonly Argument<string> Who = new("EMAIL") { Description = "The email address of the account." };
    private static readonly Argument<string> Name = new("NAME") { Description = "The name that colleagues see." };
    private static readonly Option<string[]> Roles = new("--role")
    {
        Description = $"What they may be, once or several times: {string.Join(", ", RoleCodes.All)}.", Required = true,
    };
    private static readonly Option<string?> Area = new("--area") { Description = "The area that a local assessor works in." };
    private static readonly Option<bool> OwnArea = new("--own-area") { Description = "The area is one of your own: add it." };

    public static Command Command() => new("user", "Add people, give roles, disable accounts, make links.")
    {
        Verb("add", "Add someone and print the link by which they choose a password.", [Name, Who, Roles, Area, OwnArea], async (parsed, workspace) =>
        {
            var roles = Read(parsed.GetRequiredValue(Roles));
            var added = roles.IsRefused
                ? Result.Refused<Account>(roles.Refusals)
                : await workspace.GetRequiredService<InvitePerson>().RunAsync(
                    Operator(workspace),
                    new NewPerson(parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Who), roles.Value)
                    {
                        HomeArea = parsed.GetValue(Area), IsAreaOwn = parsed.GetValue(OwnArea),
                    });
            return added.TryGet(out var account) ? await PrintLink(parsed, workspace, account) : parsed.Refuse(added.Refusals);
        }),
        Verb("role", "Give the roles that are named and take all others.", [Who, Roles, Area, OwnArea], (parsed, workspace) => On(
            parsed,
            workspace,
            async account =>
            {
                var roles = Read(parsed.GetRequiredValue(Roles));
                return roles.IsRefused
                    ? Result.Refused<Account>(roles.Refusals)
                    : await workspace.GetRequiredService<ChangeRoles>().RunAsync(
                        Operator(workspace), account.Id, roles.Value, parsed.GetValue(Area) ?? account.HomeArea, parsed.GetValue(OwnArea));
            })),
        Verb("disable", "Sign someone out everywhere and keep them out.", [Who], (parsed, workspace) => On(
            parsed, workspace, account => workspace.GetRequiredService<DisablePerson>().RunAsync(Operator(workspace), account.Id))),
        Verb("enable", "Let someone sign in again.", [Who], (parsed, workspace) => On(
            parsed, workspace, account => workspace.GetRequiredService<EnablePerson>().RunAsync(Operator(workspace), account.Id))),
        Verb("link", "Make a link by which someone chooses a new password; it works once.", [Who], async (parsed, workspace) =>
            await Find(parsed, workspace) is { } account ? await PrintLink(parsed, workspace, account) : parsed.Refuse([Unknown(parsed)])),
        Verb("list", "List everyone.", [], async (parsed, workspace) =>
        {
            var all = await Colleagues.AllAsync(workspace.GetRequiredService<Views>());
            return parsed.Done(parsed.GetValue(Json)
                ? JsonSerializer.Serialize([.. all.Select(account => UserJson.Of(account))], ProgramJson.Default.UserJsonArray)
                : TextTable.Of(
                    ["name", "email", "roles", "state"],
                    all.Select(account =>
                        (IReadOnlyList<string>)[account.DisplayName, account.Email ?? "", Codes(account), account.DisabledAt is null ? "" : "disabled"])));
        }),
    };

    private static Command Verb(string name, string what, IEnumerable<Symbol> own, Func<ParseResult, IServiceProvider, Task<int>> act)
    {
        var command = new Command(name, what) { Data, Database, Address, Json };
        foreach (var symbol in own)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction(async (parsed, stop) =>
        {
            var opened = PlumblineDatabase.Open(parsed.GetValue(Data), parsed.GetValue(Database));
            if (!opened.TryGet(out var kept))
            {
                parsed.Refuse(opened.Refusals);
                return ExitCode.WrongUsage;
            }

            var held = await WorkspaceInputs.HoldAsync(parsed, kept, "user", stop);
            using var hold = held.IsRefused ? null : held.Value;
            await using (kept)
            {
                var readied = await WorkspaceInputs.HearAsync(
                    parsed,
                    kept,
                    async () => await kept.MakeReadyAsync(stop) is { IsRefused: true } refused ? parsed.Refuse(refused.Refusals) : ExitCode.Done,
                    stop);
                if (readied != ExitCode.Done)
                {
                    return readied;
                }
            }

            // The server as it would run, but never started: its links are made with the same keys.
            await using var server = PlumblineServer.Build(new ServerSettings(parsed.GetValue(Data) ?? "") { Database = parsed.GetValue(Database) });
            await using var scope = server.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Otherwise = CommandLineTrace.Who;
            var done = await act(parsed, scope.ServiceProvider);
            await CommandLineTrace.SealAsync(server.Services.GetRequiredService<PlumblineDatabase>(), stop);
            return done;
        });
        return command;
    }

    private static async Task<int> On(ParseResult parsed, IServiceProvider workspace, Func<Account, Task<Result<Account>>> act)
    {
        if (await Find(parsed, workspace) is not { } account)
        {
            return parsed.Refuse([Unknown(parsed)]);
        }

        var done = await act(account);
        return done.TryGet(out var changed) ? Print(parsed, changed, null) : parsed.Refuse(done.Refusals);
    }

    private static async Task<Account?> Find(ParseResult parsed, IServiceProvider workspace) =>
        (await KnownPerson.FindAsync(workspace.GetRequiredService<Views>(), Operator(workspace), parsed.GetRequiredValue(Who)))?.Account;

    private static Acting Operator(IServiceProvider workspace) => Acting.Operator(workspace.GetRequiredService<WorkspaceClock>());

    private static async Task<int> PrintLink(ParseResult parsed, IServiceProvider workspace, Account account)
    {
        var made = await workspace.GetRequiredService<MakeJoinLink>().RunAsync(Operator(workspace), account.Id);
        return made.TryGet(out var token) ? Print(parsed, account, JoinLink.Of(account.Id, token)) : parsed.Refuse(made.Refusals);
    }

    private static int Print(ParseResult parsed, Account account, string? path)
    {
        var link = path is null ? null : parsed.GetRequiredValue(Address).TrimEnd('/') + path;
        return parsed.Done(parsed.GetValue(Json)
            ? JsonSerializer.Serialize(UserJson.Of(account, link), ProgramJson.Default.UserJson)
            : $"{account.DisplayName} <{account.Email}>: {Codes(account)}"
                + $"{(account.DisabledAt is null ? "" : ", disabled")}{(link is null ? "" : $"\n{link}")}");
    }

    private static Result<IReadOnlyList<Role>> Read(string[] codes)
    {
        var unknown = codes.Where(code => RoleCodes.FromCode(code) is null)
            .Select(code =>
                new Refusal("unknown-role", $"there is no role {code}")
                {
                    Subject = "--role",
                    Suggestion = Spelling.Suggest(code, RoleCodes.All) ?? $"use {string.Join(", ", RoleCodes.All)}",
                })
            .ToList();
        return Result.From<IReadOnlyList<Role>>(unknown, () => [.. codes.Select(code => RoleCodes.FromCode(code)!.Value)]);
    }

    private static Refusal Unknown(ParseResult parsed) =>
        new("unknown-person", $"nobody here has the address {parsed.GetRequiredValue(Who)}")
        {
            Subject = "EMAIL", Suggestion = "plumbline user list shows everyone",
        };

    private static string Codes(Account account) => string.Join(", ", account.Roles.Select(role => role.Code()));
}
