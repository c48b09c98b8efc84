using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Access;

/// <summary>Every address by every role, asked of the real server on both engines and compared with the table that is written by hand.</summary>
public class AccessTests
{
    private const string Inspection = "seaport-2026";
    private const string OtherInspection = "hilltop-2026";

    [Fact]
    public async Task Every_page_and_every_address_states_who_may_use_it()
    {
        await using var server = await RunningServer.Start();

        var all = await Address.AllOf(server);

        all.Count.ShouldBeGreaterThan(15);
        all
            .Where(address => address.Allows is null && !address.IsForEveryone)
            .Select(address => address.ToString())
            .ShouldBeEmpty("add [Allow(Act.X)] to the page or .Allow(Act.X) to the address");
    }

    [Fact]
    public async Task Every_address_stands_in_the_table_of_who_may_do_what()
    {
        await using var server = await RunningServer.Start();

        var all = (await Address.AllOf(server)).Select(address => address.ToString()).ToHashSet();
        var table = AccessTable.Read().Keys;

        all.Except(table).ShouldBeEmpty("add a line to tests/reference/access/addresses.csv");
        table.Except(all).ShouldBeEmpty("take the line out of tests/reference/access/addresses.csv");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_role_gets_in_where_the_table_lets_it_and_nowhere_else(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Seaport"), (OtherInspection, "Hilltop"))));
        var addresses = await Address.AllOf(server);
        var table = AccessTable.Read();
        var wrong = new List<string>();

        foreach (var role in Enum.GetValues<Role>())
        {
            using var colleague = await server.SignedIn(role, Inspection);
            foreach (var address in addresses)
            {
                var expected = table[address.ToString()] is not { } roles || roles.Contains(role);
                await Ask(colleague.Browser, address, Inspection, expected, role.Code());
                if (address.Pattern.Contains("{inspection}", StringComparison.Ordinal) && !address.IsForEveryone)
                {
                    await Ask(colleague.Browser, address, OtherInspection, expected && role.IsEverywhere(), $"{role.Code()} who is not assigned");
                }
            }
        }

        wrong.ShouldBeEmpty();

        async Task Ask(HttpClient browser, Address address, string inspection, bool expected, string who)
        {
            var isIn = await GetsIn(browser, address, inspection);
            if (isIn != expected)
            {
                wrong.Add($"{who} {(isIn ? "gets in to" : "is kept out of")} {address}");
            }
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_is_not_signed_in_gets_in_only_where_everyone_does(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Seaport"))));
        using var visitor = server.Visitor(follows: false);
        var table = AccessTable.Read();

        foreach (var address in await Address.AllOf(server))
        {
            (await GetsIn(visitor, address, Inspection)).ShouldBe(table[address.ToString()] is null, address.ToString());
        }
    }

    /// <summary>An area has a name in each language; a local assessor who is known by the Welsh one would otherwise judge the work of their own
    /// colleagues.</summary>
    [Fact]
    public async Task An_area_is_ones_own_by_its_Welsh_name_too()
    {
        await using var server = await RunningServer.Start();
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Cardiff"), (OtherInspection, "Hilltop"))));
        await server.Change(db => db.Inspections.Single(kept => kept.Id == Inspection).AreaWelsh = "Caerdydd");
        var account = await server.Account([Role.LocalAssessor], Inspection, OtherInspection);
        await server.Change(db => db.Users.Single(user => user.Id == account.Id).HomeArea = "caerdydd");
        using var local = await server.SignedIn(account);

        (await local.Get($"/inspections/{Inspection}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await local.Get($"/inspections/{OtherInspection}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Asked of the one door that stands before every address, page or not: a page's own check would answer in other words.</summary>
    [Fact]
    public async Task Nothing_is_changed_at_any_address_without_the_token_of_a_form()
    {
        await using var server = await RunningServer.Start();
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Seaport"))));
        using var someone = await server.SignedIn(await server.Account([.. Enum.GetValues<Role>().Where(role => role != Role.LocalAssessor)], Inspection));
        var open = new List<string>();

        foreach (var address in (await Address.AllOf(server)).Where(address => address.Method is not ("GET" or "ANY")))
        {
            var page = await someone.Post(address.Filled(Inspection), ("Name", "Someone"));
            if (page is not { Status: HttpStatusCode.BadRequest, Heading: "This form can no longer be sent" })
            {
                open.Add($"{address}: {page.Status} {page.Heading}");
            }
        }

        open.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_local_assessor_gets_into_nothing_of_the_own_area(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Seaport"), (OtherInspection, "Hilltop"))));
        var account = await server.Account([Role.LocalAssessor, Role.LeadInspector], Inspection, OtherInspection);
        await server.Change(db =>
        {
            db.Attach(account);
            account.HomeArea = "seaport";
        });
        using var local = await server.SignedIn(account);

        foreach (var address in (await Address.AllOf(server)).Where(address =>
            address.Pattern.Contains("{inspection}", StringComparison.Ordinal) && !address.IsForEveryone))
        {
            (await GetsIn(local.Browser, address, Inspection)).ShouldBeFalse(address.ToString());
        }
    }

    [Fact]
    public void The_document_for_administrators_is_what_the_table_says()
    {
        if (Environment.GetEnvironmentVariable("PLUMBLINE_WRITE_DOCUMENTS") == "1")
        {
            File.WriteAllText(AccessTable.Document, AccessTable.Render());
        }

        File.ReadAllText(AccessTable.Document).ShouldBe(AccessTable.Render(), "run this test with PLUMBLINE_WRITE_DOCUMENTS=1");
    }

    /// <summary>Who may not is told so or led to sign in; who may gets anything else, if only that there is no such thing or that the form lacks its
    /// token.</summary>
    private static async Task<bool> GetsIn(HttpClient browser, Address address, string inspection)
    {
        using var request = new HttpRequestMessage(new HttpMethod(address.Method == "ANY" ? "GET" : address.Method), address.Filled(inspection));
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        var isLedAway = answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in"
            ? address.Pattern != "/sign-in"
            : answer.Headers.Location?.OriginalString.StartsWith("/sign-in?back=", StringComparison.Ordinal) == true;
        return answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && !isLedAway;
    }
}
