using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plumbline.Cli.Output;
using Plumbline.Cli.Verbs.Workspaces;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;
using Plumbline.Web.Features.People;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;
using Plumbline.Workspace.Demonstrations;

namespace Plumbline.Cli.Verbs;

/// <summary><c>serve --data DIR</c>: the workspace in which a team does an inspection.</summary>
internal static class ServeVerb
{
    private static readonly Dictionary<string, ServerRole> Roles = new() { ["web"] = ServerRole.Web, ["worker"] = ServerRole.Worker };

    public static Command Command()
    {
        var data = new Option<string>("--data") { Description = "The folder that holds what the server keeps.", Required = true };
        var database = new Option<string?>("--database")
        {
            Description = "The connection to a PostgreSQL database; without it a SQLite file in the data folder.",
        };
        var address = new Option<string>("--url") { Description = "Where the server listens.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var known = new Option<string?>("--public-url")
        {
            Description = "Where people reach the server, if that is not where it listens; links begin with it.",
        };
        var role = new Option<string>("--role") { Description = "What this process does: web, worker or both.", DefaultValueFactory = _ => "web,worker" };
        var reports = new Option<string?>("--reports") { Description = "A folder of built reports, one folder each, for everyone who reaches the server." };
        var demo = new Option<string?>("--demo")
        {
            Description =
                "Let everyone on this machine enter as any role, to try the workspace out; with the folder of an inspection with synthetic cases, that is "
                    + "loaded.",
            HelpName = "DIR",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("serve", "Serve the workspace on the web.") { data, database, address, known, role, reports, demo };
        command.SetAction(async (parsed, stop) =>
        {
            var faults = Faults(parsed.GetRequiredValue(address), parsed.GetRequiredValue(role), parsed.GetValue(reports)).ToList();
            faults.AddRange(parsed.GetValue(known) is { } begin ? OwnAddress.FaultsOf(begin) : []);
            var isDemo = parsed.GetResult(demo) is not null;
            faults.AddRange(isDemo && faults.Count == 0 ? Demonstration.FaultsOf(parsed.GetRequiredValue(address)) : []);
            if (faults.Count > 0)
            {
                parsed.Refuse(faults);
                return ExitCode.WrongUsage;
            }

            var opened = PlumblineDatabase.Open(parsed.GetRequiredValue(data), parsed.GetValue(database));
            if (!opened.TryGet(out var kept))
            {
                parsed.Refuse(opened.Refusals);
                return ExitCode.WrongUsage;
            }

            var held = await WorkspaceInputs.HoldAsync(parsed, kept, WorkspaceHold.Serving, stop);
            using var hold = held.IsRefused ? null : held.Value;
            await using (kept)
            {
                var readied = await WorkspaceInputs.HearAsync(parsed, kept, async () =>
                {
                    if (held.IsRefused)
                    {
                        return parsed.Refuse(held.Refusals);
                    }

                    var ready = await kept.MakeReadyAsync(stop);
                    return ready.IsRefused ? parsed.Refuse(ready.Refusals)
                        : isDemo && await FillDemonstration.RunAsync(kept, parsed.GetValue(demo), stop) is { IsRefused: true } refused
                        ? parsed.Refuse(refused.Refusals)
                        : ExitCode.Done;
                }, stop);
                if (readied != ExitCode.Done)
                {
                    return readied;
                }
            }

            await using var server = PlumblineServer.Build(new ServerSettings(Path.GetFullPath(parsed.GetRequiredValue(data)))
            {
                Address = parsed.GetRequiredValue(address),
                PublicAddress = parsed.GetValue(known),
                Database = parsed.GetValue(database),
                Roles = Names(parsed.GetRequiredValue(role)).Select(name => Roles[name]).ToHashSet(),
                Reports = parsed.GetValue(reports),
                Demonstration = isDemo,
            });
            var mail = FaultsOf(server.Services.GetRequiredService<MailSettings>(), parsed.GetValue(known));
            if (mail.Concat(server.Services.GetRequiredService<FileSettings>().Faults).ToList() is { Count: > 0 } unsuited)
            {
                parsed.Refuse(unsuited);
                return ExitCode.WrongUsage;
            }

            await server.StartAsync(stop);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Plumbline is on {string.Join(", ", server.Urls)} (Ctrl+C stops it)");
            // Not to be stopped: a server that is told to stop once it has started has done its work.
            if (!isDemo && await server.SetUpLink(CancellationToken.None) is { } link)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"Nobody has an account yet. Make the first, that of the administrator, within a day:\n{server.LinkTo(link)}");
            }

            await parsed.InvocationConfiguration.Output.FlushAsync(CancellationToken.None);
            await server.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Refusal> FaultsOf(MailSettings mail, string? publicAddress)
    {
        foreach (var fault in mail.Faults)
        {
            yield return fault;
        }

        if (mail.IsOn && publicAddress is null)
        {
            yield return new Refusal("address-unsaid", "a mail server is named, and the links in e-mails need an address that people can open")
            {
                Subject = "--public-url", Suggestion = "for example --public-url https://inspect.example.org",
            };
        }
    }

    private static IEnumerable<Refusal> Faults(string address, string roles, string? reports)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            yield return new Refusal("address-unreadable", $"\"{address}\" is no address")
            {
                Subject = "--url", Suggestion = "for example http://127.0.0.1:5080",
            };
        }

        foreach (var name in Names(roles).Where(name => !Roles.ContainsKey(name)))
        {
            yield return new Refusal("unknown-role", $"there is no role {name}")
            {
                Subject = "--role", Suggestion = Spelling.Suggest(name, Roles.Keys) ?? "use web, worker or web,worker",
            };
        }

        if (reports is not null && !Directory.Exists(reports))
        {
            yield return new Refusal("folder-missing", $"there is no folder {reports}") { Subject = "--reports" };
        }
    }

    private static string[] Names(string roles) => roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
