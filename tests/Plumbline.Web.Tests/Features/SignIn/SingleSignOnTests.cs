using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.SignIn;

public class SingleSignOnTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Someone_with_an_account_signs_in_by_their_organisation_and_is_known_again_under_another_address(Engine engine)
    {
        await using var provider = await StubProvider.Start();
        await using var server = await Serve(provider, engine);
        var account = await server.Account([Role.Administrator]);
        (provider.Person["email"], provider.Person["email_verified"]) = (account.Email!, true);

        var first = await SignIn(server, provider, "/people");
        provider.Person["email"] = "married@example.org";
        var second = await SignIn(server, provider, "/people");

        (first, second).ShouldBe(("/people", "/people"));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Nobody_gets_in_with_an_address_that_was_not_verified_or_has_no_account(bool isVerified, bool hasAccount)
    {
        await using var provider = await StubProvider.Start();
        await using var server = await Serve(provider, Engine.Sqlite);
        var account = await server.Account([Role.Administrator]);
        (provider.Person["email"], provider.Person["email_verified"]) = (hasAccount ? account.Email! : "stranger@example.org", isVerified);

        (await SignIn(server, provider, "/people")).ShouldStartWith("/sign-in?failed=true");
    }

    /// <summary>Who left keeps their account with the organisation for a while; disabled here means shut out, also for someone who is linked already, and no
    /// session begins.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_disabled_does_not_enter_by_the_organisation_either(bool wasIn)
    {
        await using var provider = await StubProvider.Start();
        await using var server = await Serve(provider, Engine.Sqlite);
        var account = await server.Account([Role.Administrator]);
        (provider.Person["email"], provider.Person["email_verified"]) = (account.Email!, true);
        if (wasIn)
        {
            (await SignIn(server, provider, "/people")).ShouldBe("/people");
        }

        await server.Change(db =>
        {
            db.Users.Single(user => user.Id == account.Id).DisabledAt = DateTimeOffset.UnixEpoch;
            db.Sessions.RemoveRange(db.Sessions);
        });

        (await SignIn(server, provider, "/people")).ShouldStartWith("/sign-in?failed=true");
        (await server.Read(db => Task.FromResult(db.Sessions.Count()))).ShouldBe(0);
    }

    /// <summary>They have no password and never will, and are no less in for it.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_joined_by_the_organisation_is_no_longer_one_who_is_invited(Engine engine)
    {
        await using var provider = await StubProvider.Start();
        await using var server = await Serve(provider, engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        await administrator.Send(
            await administrator.Get("/people/invite"), ("Name", "Ann Example"), ("Email", "ann@example.org"), ("Roles", "observer"));
        var ann = await server.Read(db => Task.FromResult(db.Users.Single(account => account.Email == "ann@example.org").Id));
        var before = await administrator.Get($"/people/{ann}");
        (provider.Person["email"], provider.Person["email_verified"]) = ("ann@example.org", true);

        (await SignIn(server, provider, "/inspections")).ShouldBe("/inspections");

        var after = await administrator.Get($"/people/{ann}");
        (before.SummaryValue("State"), after.SummaryValue("State")).ShouldBe(("Invited", "Active"));
        after.Main.ShouldContain("Make a new password link");
        Page.Words((await administrator.Get("/people")).Document.QuerySelector($"tr:has(a[href='/people/{ann}'])")!).ShouldContain("Active");
        using var stranger = server.Stranger();
        (await stranger.Get(await server.LinkFor(ann))).Heading.ShouldBe("Choose a new password");
    }

    [Fact]
    public async Task The_sign_in_page_offers_it_by_its_name_and_says_when_it_failed()
    {
        await using var provider = await StubProvider.Start();
        await using var server = await Serve(provider, Engine.Sqlite);
        using var browser = server.Stranger();

        var page = await browser.Get("/sign-in?failed=true");

        page.Main.ShouldContain("Sign in with Example Council");
        page.Errors.ShouldHaveSingleItem().ShouldStartWith("Example Council did not confirm who you are");
    }

    private static Task<RunningServer> Serve(StubProvider provider, Engine engine) =>
        RunningServer.Start(engine: engine, configuration: new Dictionary<string, string?>
        {
            ["SingleSignOn:Name"] = "Example Council",
            ["SingleSignOn:Authority"] = provider.Address,
            ["SingleSignOn:ClientId"] = StubProvider.Client,
            ["SingleSignOn:ClientSecret"] = StubProvider.Secret,
        });

    /// <summary>Goes the way of a browser between the two sites, and gives the address where it ends.</summary>
    private static async Task<string> SignIn(RunningServer server, StubProvider provider, string back)
    {
        using var browser = server.Visitor(follows: false);
        using var outside = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var stop = TestContext.Current.CancellationToken;
        var away = (await browser.GetAsync($"/sign-in/single?back={back}", stop)).Headers.Location!;
        away.OriginalString.ShouldStartWith(provider.Address);
        var home = (await outside.GetAsync(away, stop)).Headers.Location!;
        var enter = (await browser.GetAsync(home.PathAndQuery, stop)).Headers.Location!;
        return (await browser.GetAsync(enter, stop)).Headers.Location!.OriginalString;
    }
}
