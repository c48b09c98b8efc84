using Plumbline.Storage.Backups;
using System.Diagnostics;
using System.Globalization;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Bench.Storage;

/// <summary>
/// Exports the records of 5,400 cases as one CSV table of 269 columns, from either engine, beside the limit of the same run: the same rows read by plain SQL
/// and thrown away. Memory is what the process had grown by at its highest, and is measured at a tenth of the cases as well: it must not grow with them.
/// <c>export CASES</c>.
/// </summary>
internal static class ExportBench
{
    private const int Runs = 7;

    public static int Run(string[] arguments)
    {
        RunAsync(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5_400).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync(int cases)
    {
        Console.WriteLine($"{"",-12}{"cases",8}{"export",12}{"plain read",12}{"ratio",8}{"rows",8}{"processor",12}{"memory",12}");
        foreach (var count in new[] { cases / 10, cases })
        {
            var folder = Directory.CreateTempSubdirectory("plumbline-export-").FullName;
            await using (var sqlite = PlumblineDatabase.Open(folder, null).Value)
            {
                await MeasureAsync("SQLite", sqlite, count);
            }

            Directory.Delete(folder, recursive: true);
        }

        await using var server = await PostgresServer.StartAsync(isDurable: true);
        foreach (var count in new[] { cases / 10, cases })
        {
            await server.ExecuteAsync($"create database bench{count}");
            await using var postgres = PlumblineDatabase.OnPostgres(server.Connection($"bench{count}"));
            await MeasureAsync("PostgreSQL", postgres, count);
        }
    }

    private static async Task MeasureAsync(string engine, PlumblineDatabase database, int cases)
    {
        _ = (await database.UpgradeAsync()).Value;
        var given = await KeptInspectionGiven.In(database, cases);
        var whole = given.AWholeCase();
        for (var record = 0; record < cases; record++)
        {
            await given.Judgements.SaveAsync(given.An(record), whole);
        }

        var (exports, reads, processor) = (new List<double>(), new List<double>(), new List<double>());
        long rows = 0, memory = 0;
        for (var run = -2; run < Runs; run++)
        {
            GC.Collect();
            using var enough = new CancellationTokenSource();
            var before = Environment.WorkingSet;
            var highest = WatchAsync(enough.Token);
            var (spent, watch) = (ProcessorTime.Seconds(null), Stopwatch.StartNew());
            await using (var file = new FileStream(
                Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose }))
            {
                rows = (await new CaseTable(database, given.Judgements).WriteAsync(file, null)).Value;
            }

            var elapsed = watch.Elapsed.TotalSeconds;
            await enough.CancelAsync();
            var grown = await highest - before;
            watch.Restart();
            await ReadAsync(database);
            if (run >= 0)
            {
                exports.Add(elapsed);
                reads.Add(watch.Elapsed.TotalSeconds);
                processor.Add(ProcessorTime.Seconds(null) - spent);
                memory = Math.Max(memory, grown);
            }
        }

        var (export, read) = (exports.Order().ElementAt(Runs / 2), reads.Order().ElementAt(Runs / 2));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{engine,-12}{cases,8}{export,10:0.000} s{read,10:0.000} s{export / read,8:0.0}{rows,8}{processor.Order().ElementAt(Runs / 2),10:0.000} "
                    + $"s{memory / 1024.0 / 1024,9:0.0} MB"));
    }

    private static async Task<long> WatchAsync(CancellationToken stop)
    {
        var highest = Environment.WorkingSet;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(5, CancellationToken.None);
            highest = Math.Max(highest, Environment.WorkingSet);
        }

        return highest;
    }

    private static async Task ReadAsync(PlumblineDatabase database)
    {
        await using var connection = await database.ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "select r.case_id, r.state, r.answers, c.profile from records r join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id "
                + "order by c.place";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _ = reader.GetFieldValue<byte[]>(2);
            _ = reader.GetString(3);
        }
    }
}
