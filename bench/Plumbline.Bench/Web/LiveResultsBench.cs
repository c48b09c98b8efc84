using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Bench.Processes;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Inspections.Access;
using Plumbline.Statistics;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing.Databases;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>
/// The page of live results of 99 cases with an interval for every score and question: <c>live-results [--postgres] [--cases 99] [--times 40]</c>.
/// The cases are those of the example, over again. One visitor asks; client and server share the machine and speak over loopback.
/// </summary>
internal static class LiveResultsBench
{
    private const string Password = "slate roof over harbour";

    public static int Run(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments)
    {
        var (cases, times) = (arguments.Whole("--cases", 99), arguments.Whole("--times", 40));
        await using var fresh = await FreshDatabase.On(arguments.Contains("--postgres") ? DatabaseEngine.Postgres : DatabaseEngine.Sqlite);
        var settings = new ServerSettings(fresh.Data) { Database = fresh.Connection, Address = "http://127.0.0.1:0", SignInsAMinute = 100_000 };
        await using var app = PlumblineServer.Build(settings, builder => builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1));
        await app.StartAsync();
        await FillAsync(app, fresh.Database, cases);
        using var visitor = new SimulatedAssessor(new Uri(app.Urls.First()), CroydonKept.Id, [], new SeededRandom("live results"));
        await visitor.SignIn("lead@example.org", Password);

        var page = "";
        var measured = new List<double>();
        for (var time = 0; time < times + 5; time++)
        {
            var watch = Stopwatch.StartNew();
            page = await visitor.Get($"/inspections/{CroydonKept.Id}/scores");
            measured.Add(watch.Elapsed.TotalMilliseconds);
        }

        var sorted = measured.Skip(5).Order().ToList();
        var intervals = page.Split("% to ").Length - 1;
        Console.WriteLine($"{cases} cases on {fresh.Database.Engine}: {sorted[sorted.Count / 2]:0.0} ms at the median, {sorted[^1]:0.0} ms at most "
            + $"of {times} (limit 150 ms); {intervals} intervals, {page.Length / 1024} KB");
        return intervals > 0 && sorted[sorted.Count / 2] < 150 ? 0 : 1;
    }

    private static async Task FillAsync(WebApplication app, PlumblineDatabase database, int cases)
    {
        await CroydonKept.In(database, 0);
        var judgements = new Judgements(database);
        var readings = CroydonKept.Readings;
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = database.NewDb();
        var now = TimeProvider.System.GetUtcNow();
        var lead = new Account
        {
            Id = Guid.CreateVersion7(now), DisplayName = "Lead", UserName = "lead@example.org", Email = "lead@example.org", MadeAt = now,
            Roles = [Role.LeadInspector],
        };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(lead, Password);
        db.Add(new Assignment { AccountId = lead.Id, InspectionId = CroydonKept.Id, Role = Role.LeadInspector, Since = now });
        var inspection = db.Inspections.Single();
        inspection.Yaml = inspection.Yaml.Replace("caseload:", "# caseload:", StringComparison.Ordinal) + $"\ncaseload: {10 * cases}\n";
        var reads = Enumerable.Range(0, cases).Select(place => (Id: $"L{place:0000}", Read: readings.Cases[place % readings.Cases.Count])).ToList();
        db.AddRange(reads.Select((one, place) => new KeptCase
        {
            InspectionId = CroydonKept.Id, CaseId = one.Id, Place = place, Profile = ProfileJson.Write(one.Read.Case.Profile), IsSampled = true,
        }));
        await db.SaveChangesAsync();
        var (id, version) = (readings.Instrument.Id, readings.Instrument.Version);
        var origins = reads.Select(one => new RecordOrigin(CroydonKept.Id, one.Id, Purpose.First, id, version));
        var records = (await judgements.OpenAsync(lead.Id.ToString(), now, [.. origins])).Value;
        foreach (var (record, one) in records.Zip(reads))
        {
            var changes = readings.Instrument.Questions.Index().Where(question => one.Read.IsOpen(question.Index))
                .Select(question => new ProposedChange(question.Item.Name, new Judged(one.Read.Recorded(question.Index)), 1));
            _ = (await judgements.SaveAsync(new JudgingAct(record, lead.Id.ToString(), now), [.. changes])).Value;
        }
    }
}
