using System.Globalization;
using Plumbline.Bench.Web;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Bench.Storage;

/// <summary>
/// Saves whole cases of 112 judgements with evidence through <c>Judgements.SaveAsync</c>: read, routed, checked, merged, sealed and on the disk before it
/// returns. Beside it, in the same run and by as many clients, the limit: the same rows written by plain SQL with nothing read, checked or hashed.
/// <c>save [--http] SECONDS CLIENTS</c>: with <c>--http</c> through the whole server, see <see cref="HttpSaveBench"/>. Each figure is the better of two rounds,
/// taken in turn.
/// </summary>
internal static class SaveBench
{
    private const int Rounds = 2;

    public static int Run(string[] arguments)
    {
        if (arguments.Contains("--http"))
        {
            return HttpSaveBench.Run([.. arguments.Where(argument => argument != "--http")]);
        }

        var seconds = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 5;
        var many = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 16;
        RunAsync(seconds, many).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync(double seconds, int many)
    {
        Console.WriteLine(
            $"{"saves of 112 judgements a second",-34}{"clients",8}{"through the door",18}{"plain SQL",12}{"ratio",8}{"processor ms a save: door, plain",36}");
        await using (var server = await PostgresServer.StartAsync(isDurable: true))
        {
            await server.ExecuteAsync("create database bench");
            await using var postgres = PlumblineDatabase.OnPostgres(server.Connection("bench") + ";Maximum Pool Size=100");
            await MeasureAsync("PostgreSQL", postgres, $"{server.Folder}/data", seconds, [1, many]);
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-save-").FullName;
        await using (var sqlite = PlumblineDatabase.Open(folder, null).Value)
        {
            await MeasureAsync("SQLite", sqlite, null, seconds, [1, many]);
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine("each save on the disk before it returns (fsync on), on both engines");
    }

    private static async Task MeasureAsync(string engine, PlumblineDatabase database, string? server, double seconds, int[] clients)
    {
        _ = (await database.UpgradeAsync()).Value;
        var number = 0;
        foreach (var count in clients)
        {
            var (door, plain) = (new SaveRate(0, double.MaxValue), new SaveRate(0, double.MaxValue));
            for (var round = 0; round < Rounds; round++)
            {
                var given = await KeptInspectionGiven.In(database, (int)(seconds * 4000), $"inspection-{number++}");
                var whole = given.AWholeCase();
                door = door.Better(await SaveRate.MeasureAsync(server, seconds, count, given.Records.Count, async record =>
                {
                    var saved = (await given.Judgements.SaveAsync(given.An(record), whole)).Value;
                    if (!saved.IsWhole || saved.Index.Entries.Count(entry => entry > 0) != whole.Count)
                    {
                        throw new InvalidOperationException("A save was not whole.");
                    }
                }));

                given = await KeptInspectionGiven.In(database, (int)(seconds * 4000), $"inspection-{number++}");
                plain =
                    plain.Better(
                        await SaveRate.MeasureAsync(server, seconds, count, given.Records.Count, PlainRows.Of(database, given, PlainRows.ABody(given))));
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{engine,-34}{count,8}{door.PerSecond,16:N0}/s{plain.PerSecond,10:N0}/s{door.PerSecond / plain.PerSecond,8:0.00}"
                        + $"{door.Processor * 1000,26:0.00}{plain.Processor * 1000,10:0.00}"));
        }
    }
}
