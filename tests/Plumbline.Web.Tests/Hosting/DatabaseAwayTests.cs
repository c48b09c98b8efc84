using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Settings;
using Plumbline.Web.Tests.Access;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>A database that is stopped, frozen or taken away: everyone is told so, and all goes on when it is back.</summary>
public class DatabaseAwayTests
{
    private const string Heading = "The workspace cannot be reached";

    [Theory]
    [InlineData("stopped")]
    [InlineData("frozen")]
    public async Task With_the_database_away_every_address_says_so_and_all_goes_on_when_it_is_back(string how)
    {
        // It is stopped as by a power cut, and the session of a moment before must outlive that.
        await using var postgres = await PostgresServer.StartAsync(isDurable: true);
        await postgres.ExecuteAsync("create database away");
        await using (var database = PlumblineDatabase.OnPostgres(postgres.Connection("away")))
        {
            await database.UpgradeAsync(TestContext.Current.CancellationToken);
        }

        var log = new HeardLog();
        // Nothing comes from a frozen server, however long one waits; an answer comes within this from one that is there, on a busy machine too.
        await using var server = await RunningServer.Start(
            settings => settings with { Database = postgres.Connection("away"), DatabasePatience = TimeSpan.FromSeconds(15) }, log: log);
        using var administrator = await server.SignedIn(Role.Administrator);
        using var stranger = server.Stranger();
        var form = await administrator.Get("/people/invite");
        var addresses = (await Address.AllOf(server)).Where(address => address.Method is "GET" or "POST").ToList();

        await (how == "stopped" ? postgres.StopAsync() : postgres.FreezeAsync());
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => administrator.Get("/people")));
        var sent = await administrator.Send(form, ("Name", "Ben Example"), ("Email", "ben@example.org"), ("Roles", "assessor"));
        var wrong = new List<string>();
        foreach (var visitor in new[] { administrator, stranger })
        {
            foreach (var address in addresses)
            {
                var page = address.Method == "GET" ? await visitor.Get(address.Filled("seaport-2026")) : await visitor.Post(address.Filled("seaport-2026"));
                if (!IsAnsweredRightly(address, page))
                {
                    wrong.Add($"{address}: {(int)page.Status} {page.Heading}");
                }
            }
        }

        var welsh = await administrator.Get("/people?lang=cy");
        await (how == "stopped" ? postgres.StartAgainAsync() : postgres.ThawAsync());
        await Until(async () =>
            (await stranger.Get("/status")).Status == HttpStatusCode.OK && (await administrator.Get("/people?lang=en")).Status == HttpStatusCode.OK);

        atOnce.ShouldAllBe(page => page.Status == HttpStatusCode.ServiceUnavailable && page.Heading == Heading);
        (sent.Status, sent.Heading).ShouldBe((HttpStatusCode.ServiceUnavailable, Heading));
        sent.Main.ShouldContain("may not have been saved");
        wrong.ShouldBeEmpty();
        (welsh.Language, welsh.Heading, welsh.Response.Headers.RetryAfter?.Delta).ShouldBe(("cy", "Ni ellir cyrraedd y man gwaith", TimeSpan.FromSeconds(5)));
        (await administrator.Get("/people?lang=en")).Heading.ShouldBe("People");
        (await administrator.Send(form, ("Name", "Ben Example"), ("Email", "ben@example.org"), ("Roles", "assessor"))).Heading.ShouldBe("Link for Ben Example");
        log.Lines.Where(line => !line.Category.StartsWith("Plumbline.", StringComparison.Ordinal)).ShouldBeEmpty();
        log.Lines
            .Where(line =>
                line.Text.Contains("Npgsql", StringComparison.Ordinal)
                    || line.Text.Contains(postgres.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .ShouldBeEmpty();
        log.Lines.Count(line => line.Text.Contains("does not answer", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_file_that_was_taken_away_is_missed_and_never_written_anew()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var (file, elsewhere) = (Path.Combine(server.Data, PlumblineDatabase.FileName), Path.Combine(server.Data, "elsewhere.db"));

        foreach (var part in new[] { "", "-wal", "-shm" }.Where(part => File.Exists(file + part)))
        {
            File.Move(file + part, elsewhere + part);
        }

        var away = await administrator.Get("/people");
        var status = await administrator.Get("/status");
        var health = await administrator.Browser.GetStringAsync("/health", TestContext.Current.CancellationToken);
        File.Exists(file).ShouldBeFalse();
        foreach (var part in new[] { "", "-wal", "-shm" }.Where(part => File.Exists(elsewhere + part)))
        {
            File.Move(elsewhere + part, file + part);
        }

        (away.Status, away.Heading, status.Status, health).ShouldBe((HttpStatusCode.ServiceUnavailable, Heading, HttpStatusCode.ServiceUnavailable, "ok\n"));
        await Until(async () => (await administrator.Get("/people")).Status == HttpStatusCode.OK);
        (await administrator.Get("/people")).Heading.ShouldBe("People");
    }

    [Fact]
    public void Nobody_waits_longer_than_two_seconds_in_the_field() => new ServerSettings("").DatabasePatience.ShouldBeLessThan(TimeSpan.FromSeconds(2));

    private static bool IsAnsweredRightly(Address address, Page page) => address.ToString() switch
    {
        "GET /health" or "GET /version" => page.Status == HttpStatusCode.OK,
        "GET /status" => page.Status == HttpStatusCode.ServiceUnavailable,
        _ when address.Pattern.StartsWith("/assets", StringComparison.Ordinal) => page.Status == HttpStatusCode.NotFound || page.Heading == Heading,
        _ => page.Status == HttpStatusCode.ServiceUnavailable && page.Heading == Heading,
    };

    /// <summary>Waits for something that will come, for as long as a busy machine may need.</summary>
    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var attempt = 0; !await isSo(); attempt++)
        {
            attempt.ShouldBeLessThan(1200, "it never came");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
