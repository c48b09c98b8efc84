using Plumbline.Inspections.Access;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>Links that are given to someone lead to this server and nowhere else, whatever a request says of where it was sent.</summary>
public class OwnAddressTests
{
    [Theory]
    [InlineData(null, "http://localhost/join/")]
    [InlineData("http://inspect.example.org/", "http://inspect.example.org/join/")]
    public async Task An_invitation_leads_to_the_servers_own_address_and_not_where_the_request_says(string? told, string begins)
    {
        await using var server = await RunningServer.Start(settings => settings with { PublicAddress = told });
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        administrator.Browser.DefaultRequestHeaders.Host = "evil.example";
        administrator.Browser.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        var invited = await administrator.Send(form, ("Name", "Ben Example"), ("Email", "ben@example.org"), ("Roles", "assessor"));
        var person = await server.Read(db => Task.FromResult(db.Users.Single(user => user.Email == "ben@example.org").Id));
        var again = await administrator.Send(await administrator.Get($"/people/{person}"), "form[action*=Link]");

        foreach (var page in new[] { invited, again })
        {
            page.Document.QuerySelector("#link")!.GetAttribute("value")!.ShouldStartWith(begins);
            page.Document.DocumentElement!.OuterHtml.ShouldNotContain("evil.example");
        }
    }

    [Theory]
    [InlineData("inspect.example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://inspect.example.org")]
    [InlineData("https://inspect.example.org/?from=x")]
    public void What_nobody_could_open_begins_no_link(string address) => OwnAddress.FaultsOf(address).ShouldHaveSingleItem().Subject.ShouldBe("--public-url");
}
