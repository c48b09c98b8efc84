using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Statistics;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Hosting;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>
/// The page of one case, 260 questions, under 50 simulated assessors who open a case, think, answer a question, think and open another:
/// <c>case-page [--postgres] [--seconds 30] [--people 50]</c>. They think 1 to 3 seconds each time. Client and server share the machine and speak over loopback.
/// In the same run each of them also fetches a file of the same size from the same server, as the limit.
/// </summary>
internal static class CasePageBench
{
    private const string Password = "slate roof over harbour";

    public static int Run(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments)
    {
        var people = Number(arguments, "--people", 50);
        var time = TimeSpan.FromSeconds(Number(arguments, "--seconds", 30));
        var engine = arguments.Contains("--postgres") ? DatabaseEngine.Postgres : DatabaseEngine.Sqlite;
        await using var fresh = await FreshDatabase.On(engine);
        var reports = Directory.CreateTempSubdirectory("plumbline-bench-").FullName;
        Directory.CreateDirectory($"{reports}/same");
        var settings = new ServerSettings(fresh.Data) { Database = fresh.Connection, Address = "http://127.0.0.1:0", SignInsAMinute = 100_000, Reports = reports };
        await using var app = PlumblineServer.Build(settings, builder => builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1));
        await app.StartAsync();
        var address = new Uri(app.Urls.First());
        var croydon = await CroydonKept.In(fresh.Database);
        var accounts = await Accounts(app, fresh.Database, people);
        var cases = CroydonKept.Readings.Cases.Select(read => read.Case.Id).ToList();
        foreach (var (place, @case) in cases.Index())
        {
            var reader = accounts[place % people].Id;
            await croydon.Answer(await croydon.Give(@case, reader), @case, reader);
        }

        var assessors = new List<SimulatedAssessor>();
        foreach (var (number, account) in accounts.Index())
        {
            var assessor = new SimulatedAssessor(address, CroydonKept.Id, cases, new SeededRandom($"assessor {number}"));
            await assessor.SignIn(account.Email!, Password);
            assessors.Add(assessor);
        }

        var page = await assessors[0].Open(cases[0]);
        await File.WriteAllTextAsync($"{reports}/same/index.html", page);
        await Task.WhenAll(assessors.Select(assessor => assessor.Work(TimeSpan.FromSeconds(5))));
        assessors.ForEach(assessor => assessor.Forget());
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(assessors.Select(assessor => assessor.Work(time)));
        var elapsed = watch.Elapsed.TotalSeconds;

        var pages = Times(assessors, assessor => assessor.Pages);
        var saves = Times(assessors, assessor => assessor.Saves);
        var files = Times(assessors, assessor => assessor.Files);
        Console.WriteLine($"{people} simulated assessors on {engine}, thinking 1 to 3 s between acts, {elapsed:0} s, {Environment.ProcessorCount} cores shared by server and clients; the page has {page.Length / 1024} KB");
        Console.WriteLine($"{"",-34}{"count",8}{"p50 ms",10}{"p99 ms",10}{"max ms",10}{"p99/file",10}");
        Print("page of one case (limit p99 50 ms)", pages, files);
        Print("one answer saved, durable", saves, files);
        Print("file of the same size", files, files);
        Console.WriteLine($"failures {assessors.Sum(assessor => assessor.Failures)}");
        assessors.ForEach(assessor => assessor.Dispose());
        Directory.Delete(reports, recursive: true);
        return assessors.Sum(assessor => assessor.Failures) == 0 ? 0 : 1;
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
            var account = new Account { Id = Guid.CreateVersion7(now), DisplayName = $"Person {number}", UserName = $"p{number}@example.org", Email = $"p{number}@example.org", MadeAt = now, Roles = [Role.LeadInspector] };
            await accounts.CreateAsync(account, Password);
            db.Add(new Assignment { AccountId = account.Id, InspectionId = CroydonKept.Id, Role = Role.LeadInspector, Since = now });
            made.Add(account);
        }

        await db.SaveChangesAsync();
        return made;
    }

    private static double[] Times(List<SimulatedAssessor> assessors, Func<SimulatedAssessor, IEnumerable<double>> of) => [.. assessors.SelectMany(of).Order()];

    private static void Print(string what, double[] times, double[] files) =>
        Console.WriteLine($"{what,-34}{times.Length,8}{At(times, 0.5),10:0.0}{At(times, 0.99),10:0.0}{times[^1],10:0.0}{At(times, 0.99) / At(files, 0.99),10:0.00}");

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)];

    private static int Number(string[] arguments, string name, int otherwise) => Array.IndexOf(arguments, name) is var place and >= 0 && place + 1 < arguments.Length ? int.Parse(arguments[place + 1]) : otherwise;
}
