using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Statistics;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>A server in this process with the Croydon inspection and simulated assessors who are signed in, and a file of the size of a case's page beside
/// it.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    private const string Password = "slate roof over harbour";

    private readonly FreshDatabase fresh;
    private readonly WebApplication app;
    private readonly string reports;

    private Workplace(FreshDatabase fresh, WebApplication app, string reports) => (this.fresh, this.app, this.reports) = (fresh, app, reports);

    public List<SimulatedAssessor> Assessors { get; } = [];

    /// <summary>Of the page of one case.</summary>
    public int PageLength { get; private set; }

    public static async Task<Workplace> OpenAsync(DatabaseEngine engine, int people)
    {
        var fresh = await FreshDatabase.On(engine);
        var reports = Directory.CreateTempSubdirectory("plumbline-bench-").FullName;
        Directory.CreateDirectory($"{reports}/same");
        var settings = new ServerSettings(fresh.Data)
        {
            Database = fresh.Connection, Address = "http://127.0.0.1:0", SignInsAMinute = 100_000, Reports = reports,
        };
        var app = PlumblineServer.Build(settings, builder => builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1));
        await app.StartAsync();
        var workplace = new Workplace(fresh, app, reports);
        await workplace.FillAsync(people);
        return workplace;
    }

    /// <summary>Puts a file of the example into the inspection.</summary>
    public async Task PutAsync(string path)
    {
        await using var db = fresh.Database.NewDb();
        var content = await File.ReadAllBytesAsync(Repository.PathTo("examples", CroydonKept.Id, path));
        db.Add(new KeptFile { InspectionId = CroydonKept.Id, Path = path, Content = content, ChangedAt = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Assessors.ForEach(assessor => assessor.Dispose());
        await app.DisposeAsync();
        await fresh.DisposeAsync();
        Directory.Delete(reports, recursive: true);
    }

    private async Task FillAsync(int people)
    {
        var address = new Uri(app.Urls.First());
        var croydon = await CroydonKept.In(fresh.Database);
        var accounts = await Accounts(app, fresh.Database, people);
        var cases = CroydonKept.Readings.Cases.Select(read => read.Case.Id).ToList();
        foreach (var (place, @case) in cases.Index())
        {
            var reader = accounts[place % people].Id;
            await croydon.Answer(await croydon.Give(@case, reader), @case, reader);
        }

        foreach (var (number, account) in accounts.Index())
        {
            var assessor = new SimulatedAssessor(address, CroydonKept.Id, cases, new SeededRandom($"assessor {number}"));
            await assessor.SignIn(account.Email!, Password);
            Assessors.Add(assessor);
        }

        var page = await Assessors[0].Open(cases[0]);
        await File.WriteAllTextAsync($"{reports}/same/index.html", page);
        PageLength = page.Length;
    }

    private static async Task<List<Account>> Accounts(WebApplication app, PlumblineDatabase database, int people)
    {
        var made = new List<Account>();
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await using var db = database.NewDb();
        var now = TimeProvider.System.GetUtcNow();
        for (var number = 0; number < people; number++)
        {
            var account = new Account
            {
                Id = Guid.CreateVersion7(now),
                DisplayName = $"Person {number}",
                UserName = $"p{number}@example.org",
                Email = $"p{number}@example.org",
                MadeAt = now,
                Roles = [Role.LeadInspector],
            };
            await accounts.CreateAsync(account, Password);
            db.Add(new Assignment { AccountId = account.Id, InspectionId = CroydonKept.Id, Role = Role.LeadInspector, Since = now });
            made.Add(account);
        }

        await db.SaveChangesAsync();
        return made;
    }
}
