using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Web.Hosting;
using Plumbline.Workspace.Demonstrations;

namespace Plumbline.EndToEnd.Tests.SignIn;

/// <summary>People come in, in a real browser: first start, invitation, password, passkey, time-out, both languages.</summary>
public sealed class SignInJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_link_to_an_invited_colleague(bool scripts)
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await chromium.Open(scripts);

        await page.GotoAsync(workspace.At((await workspace.Server.SetUpLink(TestContext.Current.CancellationToken))!));
        await page.GetByLabel("Name").FillAsync("Ann Example");
        await page.GetByLabel("Email address").FillAsync("ann@example.org");
        await page.GetByLabel("New password").FillAsync(ServedWorkspace.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite someone" }).ClickAsync();
        await page.GetByLabel("Name").FillAsync("Ben Example");
        await page.GetByLabel("Email address").FillAsync("ben@example.org");
        await page.GetByLabel("Quality lead").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the invitation link" }).ClickAsync();
        var link = await page.GetByLabel("Link").InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).WaitForAsync();
        await page.GotoAsync(link);
        await page.GetByLabel("New password").FillAsync(ServedWorkspace.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the password" }).ClickAsync();

        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Your work");
        (await page.GetByText("Signed in as Ben Example").IsVisibleAsync()).ShouldBeTrue();
        (await page.GetByRole(AriaRole.Link, new() { Name = "People" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_removed()
    {
        await using var workspace = await ServedWorkspace.Start();
        var account = await workspace.Account("Person of journeys", [Role.Assessor]);
        var page = await chromium.Open();
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await workspace.SignIn(page, account);
        await page.GotoAsync(workspace.Named("/account"));
        await page.GetByLabel("Name of the passkey").FillAsync("Work laptop");
        await page.GetByLabel("Current password").FillAsync("a guess of somebody else");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("The current password is wrong").WaitForAsync();
        // Anew, since a second click on one button within a second counts as a slip.
        await page.ReloadAsync();
        await page.GetByLabel("Name of the passkey").FillAsync("Work laptop");
        await page.GetByLabel("Current password").FillAsync(ServedWorkspace.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("The passkey is added").WaitForAsync();
        await page.ShouldBeAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByText("Signed in as Person of journeys").WaitForAsync();
        await page.GotoAsync(workspace.Named("/account"));
        (await page.Locator("tbody").InnerTextAsync()).ShouldContain("passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Work laptop" }).ClickAsync();
        await page.GetByText("You have no passkey yet").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await page.GetByText("The passkey was not accepted").First.WaitForAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_written_when_the_session_runs_out_comes_back(bool scripts)
    {
        await using var workspace = await ServedWorkspace.Start();
        var account = await workspace.Account("Person of journeys", [Role.Administrator]);
        var page = await chromium.Open(scripts);
        await workspace.SignIn(page, account);
        await page.GotoAsync(workspace.Named("/people/invite"));
        await page.GetByLabel("Name").FillAsync("Written before the end");
        await LongAgo(workspace);

        await page.GetByRole(AriaRole.Button, new() { Name = "Make the invitation link" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("What you were writing is kept");
        await Fill(page, account);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go back to the form" }).ClickAsync();

        (await page.GetByLabel("Name").InputValueAsync()).ShouldBe("Written before the end");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_language_is_switched_in_the_middle_of_a_form_and_Enter_still_sends_it(bool scripts)
    {
        await using var workspace = await ServedWorkspace.Start();
        var account = await workspace.Account("Person of journeys", [Role.Administrator]);
        var page = await chromium.Open(scripts);
        await workspace.SignIn(page, account);
        await page.GotoAsync(workspace.Named("/people/invite"));
        await page.GetByLabel("Name").FillAsync("Half a name");
        await page.GetByLabel("Editor").CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Cymraeg" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Gwahodd rhywun");
        (await page.GetByLabel("Enw").InputValueAsync()).ShouldBe("Half a name");
        (await page.GetByLabel("Golygydd").IsCheckedAsync()).ShouldBeTrue();
        await page.GetByLabel("Cyfeiriad e-bost").FillAsync("half@example.org");
        await page.GetByLabel("Cyfeiriad e-bost").PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Dolen ar gyfer Half a name");
    }

    [Fact]
    public async Task A_demonstration_says_so_on_every_page_and_lets_in_by_role()
    {
        await using var workspace = await ServedWorkspace.Start(settings => settings with { Demonstration = true });
        (await FillDemonstration.RunAsync(
            workspace.Services.GetRequiredService<PlumblineDatabase>(), null, TestContext.Current.CancellationToken)).IsRefused.ShouldBeFalse();
        var page = await chromium.Open(scripts: false);

        var reader = await chromium.Open();
        foreach (var language in new[] { "en", "cy" })
        {
            await Look(reader, workspace, "/sign-in", language);
        }

        await page.GotoAsync(workspace.At("/"));
        (await page.GetByText("Demonstration with synthetic cases").IsVisibleAsync()).ShouldBeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "Administrator" }).ClickAsync();
        await page.GotoAsync(workspace.At("/people"));

        (await page.GetByText("Demonstration with synthetic cases").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(10);
    }

    private static async Task Look(IPage page, ServedWorkspace workspace, string address, string language)
    {
        await page.GotoAsync(workspace.Named(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language));
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language, address);
        await page.ShouldBeAccessible();
    }

    private static async Task Fill(IPage page, Account account)
    {
        await page.Locator("#Email").FillAsync(account.Email!);
        await page.Locator("#Password").FillAsync(ServedWorkspace.Password);
        await page.Locator("#form button:not([type=button])").ClickAsync();
    }

    /// <summary>Moves all sessions back in time, as if nobody had asked for anything for two hours.</summary>
    private static async Task LongAgo(ServedWorkspace workspace)
    {
        await using var db = workspace.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var then = TimeProvider.System.GetUtcNow().AddHours(-2);
        await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeen, then), TestContext.Current.CancellationToken);
    }
}
