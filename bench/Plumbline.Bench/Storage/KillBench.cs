using System.Globalization;
using Plumbline.Testing.Databases;

namespace Plumbline.Bench.Storage;

/// <summary>
/// Kills a process with SIGKILL in the middle of 1,000 saves, ten times on either engine, and holds the database against what the process had acknowledged.
/// <c>kill TIMES SAVES</c>; ends with 1 when anything was lost, half saved or unsound.
/// </summary>
internal static class KillBench
{
    public static int Run(string[] arguments)
    {
        var times = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10;
        var saves = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000;
        return RunAsync(times, saves).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(int times, int saves)
    {
        var faults = 0;
        foreach (var engine in Enum.GetValues<Plumbline.Storage.Databases.Engine>())
        {
            await using var fresh = await FreshDatabase.On(engine);
            await KeptInspectionGiven.In(fresh.Database, 40);
            var (acknowledged, entered) = (0, 0);
            for (var time = 1; time <= times; time++)
            {
                // Spread over the run, never at its very end.
                var run = await KilledWriter.RunAsync(fresh, saves, killAfter: saves * time / (times + 1));
                (acknowledged, entered, faults) = (acknowledged + run.Acknowledged, entered + run.Entered, faults + run.Faults.Count);
                foreach (var fault in run.Faults.Take(5))
                {
                    Console.WriteLine($"{engine}, kill {time}: {fault}");
                }
            }

            Console.WriteLine(
                $"{engine}: killed {times} times in the middle of {saves:N0} saves; {acknowledged:N0} saves acknowledged, {entered:N0} in the "
                    + $"ledger, {faults} faults, ledger proved after each");
        }

        return faults == 0 ? 0 : 1;
    }
}
