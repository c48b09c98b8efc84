using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;

namespace Plumbline.Bench.Readers;

/// <summary>Four people send a hostile list of cases at once through the whole server: how long the last waits, and how much memory the server then held at its
/// highest.</summary>
internal static partial class HostileUploads
{
    private const string Password = "slate roof over harbour";
    private const string Inspection = "seaport-2026";
    private const int AtOnce = 4;
    private const double Longest = 10;

    public static int Run(string folder) => RunAsync(folder).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string folder)
    {
        using var database = PlumblineDatabase.Open($"{folder}/data", null).Value;
        _ = (await database.UpgradeAsync()).Value;
        await using var app = PlumblineServer.Build(
            new ServerSettings($"{folder}/data") { Address = "http://127.0.0.1:0", SignInsAMinute = 100_000 },
            builder => builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1));
        await app.StartAsync();
        await GiveAsync(app.Services, database);
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.First()) };
        await SignInAsync(client);
        HostileFiles.SmallList($"{folder}/small.xlsx");
        await SendAsync(client, $"{folder}/small.xlsx");
        var slow = 0;
        foreach (var (name, make) in new (string, Action<string>)[]
        {
            ("same-cells.xlsx", HostileFiles.SameCells),
            ("endless-text.xlsx", HostileFiles.EndlessText),
            ("sparse.xlsx", HostileFiles.Sparse),
            ("wrong-records.csv", HostileFiles.WrongRecords),
            ("many-records.csv", HostileFiles.ManyRecords),
        })
        {
            make($"{folder}/{name}");
            var (idle, watch) = (PeakMemory.Megabytes(), Stopwatch.StartNew());
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendAsync(client, $"{folder}/{name}")));
            slow += watch.Elapsed.TotalSeconds > Longest ? 1 : 0;
            Console.WriteLine(
                $"{name,-20}{AtOnce} at once: {watch.Elapsed.TotalSeconds,6:0.00} s, {PeakMemory.Megabytes() - idle,7:0.0} MB above the highest "
                    + $"before; {string.Join(", ", answers.Distinct())}");
        }

        await app.StopAsync();
        return slow == 0 ? 0 : 1;
    }

    private static async Task GiveAsync(IServiceProvider services, PlumblineDatabase database)
    {
        var now = TimeProvider.System.GetUtcNow();
        var path = Repository.PathTo("instruments", "core-case", "2009.1.yaml");
        await using var scope = services.CreateAsyncScope();
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = "Lead",
            UserName = "lead@example.org",
            Email = "lead@example.org",
            MadeAt = now,
            Roles = [Role.LeadInspector],
        };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        await using var db = database.NewDb();
        db.Add(new KeptInstrument
        {
            Id = "core-case",
            Version = "2009.1",
            Fingerprint = InstrumentFile.Fingerprint(InstrumentFile.Read(path).Value.Draft),
            Yaml = await File.ReadAllTextAsync(path),
        });
        db.Add(new KeptInspection
        {
            Id = Inspection,
            AreaEnglish = "Seaport",
            InstrumentId = "core-case",
            InstrumentVersion = "2009.1",
            Yaml = "",
            MadeAt = now,
            MadeBy = "bench",
        });
        db.Add(new Assignment { AccountId = account.Id, InspectionId = Inspection, Role = Role.LeadInspector, Since = now });
        await db.SaveChangesAsync();
    }

    private static async Task SignInAsync(HttpClient client)
    {
        var token = Token().Match(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = "lead@example.org", ["Password"] = Password, ["__RequestVerificationToken"] = token,
        });
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The status of the answer and what it says first.</summary>
    private static async Task<string> SendAsync(HttpClient client, string path)
    {
        var address = new Uri($"/inspections/{Inspection}/caseload", UriKind.Relative);
        using var file = new StreamContent(File.OpenRead(path));
        using var token = new StringContent(Token().Match(await client.GetStringAsync(address)).Groups[1].Value);
        using var form = new MultipartFormDataContent { { token, "__RequestVerificationToken" }, { file, "Upload", Path.GetFileName(path) } };
        using var answer = await client.PostAsync(address, form);
        var said = Summary().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value.Trim();
        return $"{(int)answer.StatusCode} {said}";
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("govuk-error-summary__list\">\\s*<li>\\s*(?:<a[^>]*>)?([^<]+)")]
    private static partial Regex Summary();
}
