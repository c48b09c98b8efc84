using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Tests.Features.People.Mails;

/// <summary>What tests of e-mails do again and again.</summary>
internal static class Mailing
{
    /// <summary>A server that is named a mail server, and sends only when it is told to.</summary>
    public static Task<RunningServer> Started(string address, Engine engine = Engine.Sqlite) => RunningServer.Start(
        settings => settings with { PublicAddress = "http://inspect.example.org", Roles = new HashSet<ServerRole> { ServerRole.Web } }, engine,
        configuration: new Dictionary<string, string?> { ["Mail:Server"] = address, ["Mail:From"] = "Plumbline <plumbline@example.org>" });

    public static async Task<Page> Invite(Colleague administrator) => await administrator.Send(
        await administrator.Get("/people/invite"), ("Name", "Ann Example"), ("Email", "ann@example.org"), ("Roles", "editor"));

    /// <summary>Somebody whose invitation waits, or could not be sent.</summary>
    public static void Invited(PlumblineDb db, string address, string? fault = null)
    {
        var (id, at) = (Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        db.AddRange(
            new Account { Id = id, DisplayName = "Ben Example", UserName = address, Email = address, MadeAt = at, SecurityStamp = $"{id}" },
            new KeptMail
            {
                Id = Guid.CreateVersion7(), AccountId = id, Kind = MailKinds.Invitation, Occasion = "first", MadeAt = at, DueAt = at, Fault = fault,
            });
    }

    public static Task<int> Send(RunningServer server, CancellationToken? stop = null) => server.Within(services => services.GetRequiredService<SendMail>()
        .RunAsync(Acting.Operator(services.GetRequiredService<WorkspaceClock>()), stop ?? TestContext.Current.CancellationToken));
}
