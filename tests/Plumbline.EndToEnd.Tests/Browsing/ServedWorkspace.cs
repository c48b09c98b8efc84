using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>The real server on its own data and a port of its own, for a browser to reach.</summary>
public sealed class ServedWorkspace : IAsyncDisposable
{
    /// <summary>Of everyone in the journeys.</summary>
    public const string Password = "slate roof over harbour";

    private readonly WebApplication app;
    private readonly TemporaryFolder data;

    private ServedWorkspace(WebApplication app, TemporaryFolder data) => (this.app, this.data) = (app, data);

    public WebApplication Server => app;

    /// <summary>What the server is made of, for putting things into its data before a journey.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="clock">The clock of the server; ours if not said.</param>
    public static async Task<ServedWorkspace> Start(Func<ServerSettings, ServerSettings>? with = null, TimeProvider? clock = null)
    {
        var data = new TemporaryFolder();
        // Everyone in a journey comes from the same address.
        var settings = new ServerSettings(data.Path) { Address = "http://127.0.0.1:0", SignInsAMinute = 10_000 };
        var app = PlumblineServer.Build(with?.Invoke(settings) ?? settings,
            builder => builder.Services.AddSingleton(clock ?? TimeProvider.System));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ServedWorkspace(app, data);
    }

    /// <summary>The full address of a page, such as <c>/reports</c>.</summary>
    public string At(string path) => app.Urls.First() + path;

    /// <summary>The same by a name instead of numbers, as passkeys need it.</summary>
    public string Named(string path) => At(path).Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Someone who has an account, and is assigned in their roles to inspections that are there.</summary>
    public async Task<Account> Account(string name, IReadOnlyList<Role> roles, params string[] inspections)
    {
        await using var scope = Services.CreateAsyncScope();
        var now = UtcInstant.Of(TimeProvider.System.GetUtcNow());
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = name,
            UserName = EmailOf(name),
            Email = EmailOf(name),
            MadeAt = now,
            Roles = roles,
        };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        var db = scope.ServiceProvider.GetRequiredService<PlumblineDb>();
        db.AddRange(
            inspections.SelectMany(inspection =>
                roles.Select(role => new Assignment { AccountId = account.Id, InspectionId = inspection, Role = role, Since = now })));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return account;
    }

    /// <summary>Signs someone in by the form of the way in.</summary>
    public async Task SignIn(IPage page, Account account)
    {
        await page.Open(this, "/sign-in");
        await page.Locator("#Email").FillAsync(account.Email!);
        await page.Locator("#Password").FillAsync(Password);
        await page.Locator("#form button:not([type=button])").ClickAsync();
        await Assertions.Expect(page.Locator(".plumb-sign-out")).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // What the server does beside requests ends before its data go.
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        data.Dispose();
    }

    public static string EmailOf(string name) => name.Replace(' ', '.').ToLowerInvariant() + "@example.org";
}
