using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Tests;

/// <summary>The real server on its own database, without a network: <c>await using var server = await RunningServer.Start(); using var lead = await
/// server.SignedIn(Role.LeadInspector, "croydon-2012");</c></summary>
public sealed class RunningServer : IAsyncDisposable
{
    public const string Password = "slate roof over harbour";

    private readonly WebApplication app;
    private readonly FreshDatabase fresh;
    private readonly MovableClock clock;

    private RunningServer(WebApplication app, FreshDatabase fresh, MovableClock clock) => (this.app, this.fresh, this.clock) = (app, fresh, clock);

    public IServiceProvider Services => app.Services;

    public string Data => fresh.Data;

    /// <summary>Every address that the server answers.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints => [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <param name="log">Hears everything that the server writes to its log.</param>
    /// <param name="visitors">The address that every visitor comes from.</param>
    public static async Task<RunningServer> Start(
        Func<ServerSettings, ServerSettings>? with = null,
        Engine engine = Engine.Sqlite,
        IReadOnlyDictionary<string, string?>? configuration = null,
        ILoggerProvider? log = null,
        IPAddress? visitors = null)
    {
        var fresh = await FreshDatabase.On(engine);
        var clock = new MovableClock();
        // As someone would who keeps the server: in the file beside the data.
        await File.WriteAllTextAsync(Path.Combine(fresh.Data, "settings.json"), JsonSerializer.Serialize(configuration ?? new Dictionary<string, string?>()));
        var settings = new ServerSettings(fresh.Data)
        {
            Address = "http://localhost",
            Database = fresh.Connection,
            SignInsAMinute = 10_000,
            DatabasePatience = TimeSpan.FromMinutes(10),
        };
        var app = PlumblineServer.Build(with?.Invoke(settings) ?? settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(clock);
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
            }

            if (visitors is not null)
            {
                builder.Services.AddSingleton<IStartupFilter>(new VisitorsFrom(visitors));
            }

            // A password is hashed as in the field, but not for long.
            builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1);
        });
        await app.StartAsync();
        return new RunningServer(app, fresh, clock);
    }

    /// <summary>Someone with a browser of their own, not signed in: it keeps cookies and follows redirects.</summary>
    public HttpClient Visitor(bool follows = true)
    {
        var test = app.GetTestServer();
        HttpMessageHandler browser = new CookieContainerHandler { InnerHandler = test.CreateHandler() };
        return new HttpClient(follows ? new RedirectHandler(8) { InnerHandler = browser } : browser) { BaseAddress = test.BaseAddress };
    }

    /// <summary>Someone who is not signed in, and fills in forms.</summary>
    public Colleague Stranger() => new(null, Visitor());

    /// <summary>Someone with one role, signed in, and assigned with it to inspections that are there.</summary>
    public async Task<Colleague> SignedIn(Role role, params string[] inspections) => await SignedIn(await Account([role], inspections));

    public async Task<Colleague> SignedIn(Account account)
    {
        var colleague = new Colleague(account, Visitor());
        var entered = await colleague.Send(await colleague.Get("/sign-in"), ("Email", account.Email!), ("Password", Password));
        entered.Address.ShouldNotStartWith("/sign-in");
        return colleague;
    }

    /// <summary>An account with the password of all tests.</summary>
    public async Task<Account> Account(IReadOnlyList<Role> roles, params string[] inspections)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var id = Guid.CreateVersion7();
        var account = new Account
        {
            Id = id,
            DisplayName = "Person of tests",
            UserName = $"{id:N}@example.org",
            Email = $"{id:N}@example.org",
            MadeAt = clock.GetUtcNow(),
            Roles = roles,
        };
        (await accounts.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        await Change(db =>
            db.AddRange(
                inspections.SelectMany(inspection =>
                    roles.Select(role => new Assignment { AccountId = id, InspectionId = inspection, Role = role, Since = clock.GetUtcNow() }))));
        return account;
    }

    /// <summary>Changes the tables as something else would.</summary>
    public async Task Change(Action<PlumblineDb> change)
    {
        await using var db = fresh.Database.NewDb();
        change(db);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Does something as the server itself would, such as inviting someone.</summary>
    public async Task<T> Within<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>The link by which somebody chooses a password, made as who keeps the server makes it.</summary>
    public Task<string> LinkFor(Guid person) => Within(async services => JoinLink.Of(person, (await services.GetRequiredService<MakeJoinLink>()
        .RunAsync(Acting.Operator(services.GetRequiredService<WorkspaceClock>()), person)).Value));

    public async Task<T> Read<T>(Func<PlumblineDb, Task<T>> read)
    {
        await using var db = fresh.Database.NewDb();
        return await read(db);
    }

    /// <summary>Lets time go by.</summary>
    public void Wait(TimeSpan time) => clock.Move(time);

    /// <summary>Lets what the server does every so often be done now.</summary>
    public void Strike() => clock.Strike();

    public async ValueTask DisposeAsync()
    {
        // What the server does beside requests ends before its data go.
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await fresh.DisposeAsync();
    }
}
