using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Bench.Storage;
using Plumbline.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Statistics;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs;
using Plumbline.Testing.Databases;
using Plumbline.Web.Hosting;
using Plumbline.Web.Settings;

namespace Plumbline.Bench.Web;

/// <summary>
/// Saves whole cases of 112 judgements with evidence through the whole server, as the form of a case does without a script: signed in, allowed at the
/// inspection, with the token of the page, read, routed, checked, merged, sealed, on the disk, and led back to the page. Each save changes all 112 answers; the
/// passages of evidence stand beside them and go into the ledger with them. Client, server and database share the machine and speak over loopback.
/// Beside it, in the same run and by as many clients, the same rows written by plain SQL. <c>save --http SECONDS CLIENTS</c>,
/// after a warm-up of <see cref="WarmUp"/> seconds, since a server is warm for most of its life.
/// </summary>
internal static class HttpSaveBench
{
    private const string Password = "slate roof over harbour";
    private const int Judged = 112;
    private const int CasesEach = 10;
    private const int WarmUp = 12;

    public static int Run(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 5;
        var many = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 16;
        RunAsync(seconds, many).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync(double seconds, int many)
    {
        Console.WriteLine(
            $"{"saves of 112 judgements a second",-34}{"clients",8}{"through HTTP",14}{"p50 ms",9}{"p99 ms",9}{"plain SQL",12}{"ratio",7}   processor ms a "
                + "save: client, server, database; plain SQL");
        await using (var server = await PostgresServer.StartAsync(isDurable: true))
        {
            await server.ExecuteAsync("create database bench");
            await server.ExecuteAsync("create database plain");
            await using var postgres = PlumblineDatabase.OnPostgres(server.Connection("bench"));
            await using var plain = PlumblineDatabase.OnPostgres(server.Connection("plain"));
            await MeasureAsync(
                "PostgreSQL",
                postgres,
                plain,
                new ServerSettings(server.Folder) { Database = server.Connection("bench") },
                $"{server.Folder}/data",
                seconds,
                many);
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-save-").FullName;
        await using (var sqlite = PlumblineDatabase.Open(folder, null).Value)
        {
            await using var plain = PlumblineDatabase.Open($"{folder}/plain", null).Value;
            await MeasureAsync("SQLite", sqlite, plain, new ServerSettings(folder), null, seconds, many);
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine(
            $"each save on the disk before it is acknowledged (fsync on), and found in the ledger, whole and in its chain; {Environment.ProcessorCount} "
                + "cores shared by clients, server and database");
    }

    private static async Task MeasureAsync(
        string engine,
        PlumblineDatabase database,
        PlumblineDatabase plain,
        ServerSettings settings,
        string? data,
        double seconds,
        int many)
    {
        _ = ((await database.UpgradeAsync()).Value, (await plain.UpgradeAsync()).Value);
        var number = 0;
        await using var app = PlumblineServer.Build(
            settings with { Address = "http://127.0.0.1:0", SignInsAMinute = 100_000 },
            builder => builder.Services.Configure<PasswordHasherOptions>(hash => hash.IterationCount = 1));
        await app.StartAsync();
        foreach (var clients in new[] { 1, many })
        {
            var given = await KeptInspectionGiven.In(database, clients * CasesEach, $"inspection-{number++}");
            var saving = await Clients(app, given, clients);
            await Together(saving, WarmUp);
            saving.ForEach(client => client.Times.Clear());
            var (own, all) = (ProcessorTime.Seconds(null), ProcessorTime.Seconds(data));
            var client = saving.Sum(one => one.Processor);
            await Console.Error.WriteLineAsync($"{engine}, clients: {clients}, warm");
            var elapsed = await Together(saving, seconds);
            (own, all, client) = (ProcessorTime.Seconds(null) - own, ProcessorTime.Seconds(data) - all, saving.Sum(one => one.Processor) - client);
            double[] times = [.. saving.SelectMany(one => one.Times).Order()];
            var body = await Prove(database, given, [.. saving.SelectMany(one => one.Revisions)]);
            var rows = await KeptInspectionGiven.In(plain, (int)(seconds * 4000), $"inspection-{number++}");
            var (rate, plainProcessor) = await SaveRate.MeasureAsync(data, seconds, clients, rows.Records.Count, PlainRows.Of(plain, rows, body));
            double Each(double spent) => spent / times.Length * 1000;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{engine,-34}{clients,8}{times.Length / elapsed,12:N0}/s{times[times.Length / 2],9:0.00}{times[times.Length * 99 / 100],9:0.00}"
                        + $"{rate,10:N0}/s{times.Length / elapsed / rate,7:0.00}{Each(client),24:0.00}{Each(own - client),8:0.00}{Each(all - own),10:0.00}"
                        + $"{plainProcessor * 1000,11:0.00}"));
        }

        await app.StopAsync();
    }

    private static async Task<double> Together(List<SavingClient> saving, double seconds)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(saving.Select(client => client.Save(watch, seconds)));
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Clients with an account, a session and cases of their own, whose questions are answered, 112 of them with evidence.</summary>
    private static async Task<List<SavingClient>> Clients(WebApplication app, KeptInspectionGiven given, int clients)
    {
        var changed = Changed(given);
        var made = new List<SavingClient>();
        for (var client = 0; client < clients; client++)
        {
            var account = await Assessor(app, given, client);
            var records = given.Records.Skip(client * CasesEach).Take(CasesEach).ToList();
            foreach (var record in records)
            {
                var saved = await given.Judgements.SaveAsync(
                    new JudgingAct(record, account.Id.ToString(), TimeProvider.System.GetUtcNow()), Answered(given, changed));
                _ = saved.Value.IsWhole ? 0 : throw new InvalidOperationException("The first answers were not kept.");
            }

            made.Add(
                await SignedIn(
                    new Uri(app.Urls.First()),
                    account,
                    given,
                    [.. given.Cases.Skip(client * CasesEach).Take(CasesEach).Select(@case => @case.Id)],
                    changed));
        }

        return made;
    }

    /// <summary>Signs in, opens a case as a browser does, and makes both forms from its pages: the second by sending the first once and back.</summary>
    private static async Task<SavingClient> SignedIn(Uri server, Account account, KeptInspectionGiven given, List<string> cases, IReadOnlyList<string> changed)
    {
        using var assessor = new SimulatedAssessor(server, given.Id, cases, new SeededRandom(account.Email!));
        await assessor.SignIn(account.Email!, Password);
        var (no, yes) = (changed.ToDictionary(question => question, _ => "no"), changed.ToDictionary(question => question, _ => "yes"));
        var before = CaseForm.In(await assessor.Open(cases[0]));
        var after = CaseForm.In(await assessor.Send(cases[0], before, before.With(no)));
        if (before.Revision != 2 || after.Revision != 3 || before.Answers < Judged)
        {
            throw new InvalidOperationException($"The page was made from revision {before.Revision} and then {after.Revision}, with {before.Answers} answers.");
        }

        var last = CaseForm.In(await assessor.Send(cases[0], after, after.With(yes)));
        var cookies = assessor.Cookies;
        var heads = cases.Select(@case => $"/inspections/{given.Id}/cases/{@case}").Select(path => (path, SavingClient.Head(server, path, cookies))).ToList();
        return new SavingClient(server, heads, [before.With(no), after.With(yes)], last.Revision);
    }

    private static async Task<Account> Assessor(WebApplication app, KeptInspectionGiven given, int client)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        var address = $"{given.Id}-{client}@example.org";
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = $"Assessor {client}",
            UserName = address,
            Email = address,
            MadeAt = now,
            Roles = [Role.Assessor],
        };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        await using var db = given.Database.NewDb();
        db.Add(new Assignment { AccountId = account.Id, InspectionId = given.Id, Role = Role.Assessor, Since = now });
        db.AddRange(given.Cases
            .Skip(client * CasesEach)
            .Take(CasesEach)
            .Select(@case =>
                new KeptAllocation
                {
                    Id = Guid.CreateVersion7(now),
                    InspectionId = given.Id,
                    CaseId = @case.Id,
                    Purpose = Purpose.First,
                    AccountId = account.Id,
                    At = now,
                    By = "lead",
                }));
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>The questions whose answers go to and fro: open whatever they say, and closing no other.</summary>
    private static List<string> Changed(KeptInspectionGiven given)
    {
        var questions = given.Instrument.Questions;
        var all = CaseAssessment.Of(given.Cases[0], given.Instrument, Enumerable.Repeat(Answer.Yes, questions.Count).ToArray());
        bool ClosesNothing(CaseAssessment other) => Enumerable.Range(0, questions.Count).All(question => other.IsOpen(question) == all.IsOpen(question));
        var free = Enumerable.Range(0, questions.Count)
            .Where(question => all.IsOpen(question) && questions[question].ProducedBy is null && ClosesNothing(all.With(question, Answer.No)))
            .Take(Judged)
            .ToList();
        var other = all;
        free.ForEach(question => other = other.With(question, Answer.No));
        return free.Count == Judged && ClosesNothing(other)
            ? [.. free.Select(question => questions[question].Name)]
            : throw new InvalidOperationException($"Only {free.Count} questions are open whatever they say.");
    }

    private static List<ProposedChange> Answered(KeptInspectionGiven given, IReadOnlyList<string> changed) =>
    [
        .. given
            .AWholeCase(int.MaxValue)
            .Select(change =>
                change with { Judged = changed.Contains(change.Question) ? change.Judged! with { Answer = Answer.Yes } : new Judged(Answer.Yes) }),
    ];

    /// <summary>That every acknowledged save is in the ledger, changes all 112 with their evidence, and stands in a sound chain. Gives the text of one of
    /// them.</summary>
    private static async Task<string> Prove(PlumblineDatabase database, KeptInspectionGiven given, IReadOnlyList<int> revisions)
    {
        await using var db = database.NewDb();
        string? body = null;
        foreach (var (record, revision) in given.Records.Zip(revisions))
        {
            var entries = await db.LedgerEntries
                .AsNoTracking()
                .Where(entry => entry.RecordId == record)
                .OrderBy(entry => entry.Number)
                .Select(entry => entry.Body)
                .ToListAsync();
            if (entries.Count != revision
                || entries
                    .Skip(2)
                    .Any(entry =>
                        EntryText.Read(entry).Value.Changes
                            .Count(change => change.Before!.Answer != change.After!.Answer && change.After.Evidence.Count == 1) != Judged))
            {
                throw new InvalidOperationException(
                    $"{revision - 2} saves of a record were acknowledged, and its ledger holds {entries.Count - 2}, or some of them not whole.");
            }

            body ??= entries[^1];
        }

        var proof = await new LedgerProof(database).ProveAsync();
        return proof.Faults.Count == 0 ? body! : throw new InvalidOperationException($"The ledger is not sound: {proof.Faults[0]}");
    }
}
