using Plumbline.Storage.Backups;
using System.Diagnostics;
using System.Globalization;
using Plumbline.Bench.Processes;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Audit;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Storage;

/// <summary>
/// Looks through an audit trail of a million entries on either engine: the first page, and what one person and one case with few lines did,
/// beside the first page in the same run. The entries are put in by plain SQL with hashes that prove nothing: only the search is measured.
/// <c>audit ENTRIES</c>. Ends with 1 when a search takes 20 ms or more.
/// </summary>
internal static class AuditBench
{
    private const int Runs = 21;
    private const int Cases = 2_000;
    private const double Limit = 20;
    private static readonly Guid Few = Guid.Parse("99999999-9999-4999-8999-999999999999");

    public static int Run(string[] arguments) =>
        RunAsync(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1_000_000).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int entries)
    {
        Console.WriteLine($"{"",-12}{"entries",10}{"first page",24}{"one person",24}{"one case",24}{"one inspection",24}");
        var folder = Directory.CreateTempSubdirectory("plumbline-audit-").FullName;
        bool isQuick;
        await using (var sqlite = PlumblineDatabase.Open(folder, null).Value)
        {
            isQuick = await MeasureAsync(DatabaseEngine.Sqlite, sqlite, entries);
        }

        Directory.Delete(folder, recursive: true);
        await using var server = await PostgresServer.StartAsync(isDurable: false);
        await server.ExecuteAsync("create database audit");
        await using var postgres = PlumblineDatabase.OnPostgres(server.Connection("audit"));
        isQuick &= await MeasureAsync(DatabaseEngine.Postgres, postgres, entries);
        return isQuick ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(DatabaseEngine engine, PlumblineDatabase database, int entries)
    {
        _ = (await database.UpgradeAsync()).Value;
        var given = await KeptInspectionGiven.In(database, Cases);
        var few = await KeptInspectionGiven.In(database, 1, "few-lines");
        foreach (var record in new[] { 7, 70, 700 })
        {
            _ = (await given.Judgements.SaveAsync(given.An(record, Few.ToString()), given.AWholeCase(1))).Value;
        }

        _ = (await few.Judgements.SaveAsync(few.An(0), few.AWholeCase(1))).Value;
        await FillAsync(engine, database, entries, given.Id);
        await using (var db = database.NewDb())
        {
            await new AuditTrail(db, TimeProvider.System).NoteAtOnce(Few, "signed-in", Few.ToString());
        }

        var first = await TimeAsync(database, null, null, null, AuditSearch.PageSize);
        var person = await TimeAsync(database, Few, null, null, 4);
        var @case = await TimeAsync(database, null, given.Id, "C17", null);
        var inspection = await TimeAsync(database, null, few.Id, null, 2);
        Spread[] all = [first, person, @case, inspection];
        Console.WriteLine($"{engine,-12}{entries,10}{string.Concat(all.Select(spread => spread.In("ms", "0.0").PadLeft(24)))}");
        return all.All(spread => spread.Median < Limit);
    }

    private static async Task<Spread> TimeAsync(PlumblineDatabase database, Guid? person, string? inspection, string? caseId, int? expected)
    {
        var times = new List<double>();
        for (var run = -3; run < Runs; run++)
        {
            await using var db = database.NewDb();
            var watch = Stopwatch.StartNew();
            var (lines, _) = await new AuditSearch(db).Find(person, inspection, caseId, 1);
            if (run >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            _ = expected is { } number && lines.Count != number ? throw new InvalidOperationException($"{lines.Count} lines and not {number}") : 0;
        }

        return Spread.Of(times);
    }

    /// <summary>Entries as long as one saved answer, by two hundred people in turn, spread over the records but the one case with few.</summary>
    private static async Task FillAsync(DatabaseEngine engine, PlumblineDatabase database, int entries, string inspection)
    {
        var rows = engine == DatabaseEngine.Sqlite
            ? $"with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < {entries})"
            : $"with numbers as (select n from generate_series(1, {entries}) n)";
        var (who, blob, at) = engine == DatabaseEngine.Sqlite
            ? ("printf('00000000-0000-4000-8000-%012d', n % 200)", "zeroblob(32)", "1328518800000000 + n")
            : ("'00000000-0000-4000-8000-' || lpad((n % 200)::text, 12, '0')", "decode(repeat('00', 32), 'hex')",
                "timestamptz '2012-02-06' + n * interval '1 microsecond'");
        await using var connection = await database.ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = $$$"""
            {{{rows}}}, places as (select id, row_number() over (order by id) - 1 as place
                from records where inspection_id = '{{{inspection}}}' and case_id <> 'C17')
            insert into ledger_entries (record_id, number, at, body, previous, hash)
            select places.id, 1000 + n / {{{Cases - 1}}}, {{{at}}},
                '{"kind":"judged","at":"2012-02-06T09:00:00Z","by":"' || {{{who}}} || '","changes":[{'
                || '"question":"q11_screen_timely","before":{"answer":"yes"},"after":{"answer":"no",'
                || '"note":"the plan was not shared with the case manager"}}]}',
                {{{blob}}}, {{{blob}}}
            from numbers join places on places.place = n % {{{Cases - 1}}}
            """;
        await command.ExecuteNonQueryAsync();
        command.CommandText = "analyze";
        await command.ExecuteNonQueryAsync();
    }
}
