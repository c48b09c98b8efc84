using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Hosting;

namespace Plumbline.Web.Tests.Features.People.Mails;

/// <summary>The server itself gathers and sends mail, every half minute, to a real SMTP server.</summary>
public sealed class MailKeepingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_waits_is_gathered_and_sent_by_the_server_without_anybody_asking(Engine engine)
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address, engine);
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        using var reader = await server.SignedIn(Role.Assessor, CroydonKept.Id);
        await reader.Send(await reader.Get("/account"), "form[action*=Mail]", ("Pace", "at-once"), ("Language", "en"));
        await croydon.Give("C01", reader.Account.Id);

        server.Strike();

        var mail = (await house.Until(1)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Plumbline: work waits for you");
        mail.To.Mailboxes.Single().Address.ShouldBe(reader.Account.Email);
    }

    [Fact]
    public async Task What_cannot_be_gathered_holds_up_no_invitation_and_is_told_once()
    {
        var log = new HeardLog();
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address, Engine.Sqlite, log);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator, "ann@example.org");
        await server.Read(db => db.Database.ExecuteSqlRawAsync("alter table assignments rename to away", Stop));

        server.Strike();
        await house.Until(1);
        await server.Change(db => Mailing.Invited(db, "ben@example.org"));
        server.Strike();
        await house.Until(2);

        house.Taken.Select(mail => mail.To.Mailboxes.Single().Address).ShouldBe(["ann@example.org", "ben@example.org"]);
        log.Lines.Count(line => line.Text.Contains("GatherMail did not succeed", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_server_that_was_away_is_asked_again_once_the_pause_is_over()
    {
        var port = MailHouse.FreePort();
        await using var server = await Started($"smtp://127.0.0.1:{port}", Engine.Sqlite);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator, "ann@example.org");
        server.Strike();
        await Until(server, fault => fault == "unreachable");

        await using var house = MailHouse.Open(port);
        server.Wait(TimeSpan.FromMinutes(2));
        server.Strike();

        (await house.Until(1)).ShouldHaveSingleItem().To.Mailboxes.Single().Address.ShouldBe("ann@example.org");
        await Until(server, fault => fault is null);
    }

    /// <summary>Asks until the one mail there is has fared so.</summary>
    private static async Task Until(RunningServer server, Func<string?, bool> has)
    {
        while (!has((await server.Read(db => db.Mails.AsNoTracking().SingleAsync(Stop))).Fault))
        {
            await Task.Yield();
        }
    }

    private static Task<RunningServer> Started(string address, Engine engine, HeardLog? log = null) => RunningServer.Start(
        settings => settings with { PublicAddress = "http://inspect.example.org" }, engine,
        configuration: new Dictionary<string, string?> { ["Mail:Server"] = address, ["Mail:From"] = "Plumbline <plumbline@example.org>" }, log: log);

    private static async Task Invite(Colleague administrator, string address) => await administrator.Send(
        await administrator.Get("/people/invite"), ("Name", "Ann Example"), ("Email", address), ("Roles", "editor"));
}
