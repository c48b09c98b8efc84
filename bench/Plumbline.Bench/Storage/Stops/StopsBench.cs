using System.Diagnostics;
using System.Globalization;
using Plumbline.Statistics;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Storage.Stops;

/// <summary>
/// Stops the program at moments of chance, by SIGTERM and SIGKILL in turn, spread over the verbs that change or copy a workspace, on either engine: <c>stops
/// [TIMES] [SEED]</c>. Survived is a stop after which the next start works or says what to do, the old workspace or the new one is there whole and proved,
/// nothing waits without a word, nothing is left lying, and SIGTERM ends without a stack trace. The moments follow from the seed and lie within the time that
/// the verb takes when it is left alone. Ends with 1 when one was not survived.
/// </summary>
internal static class StopsBench
{
    public static int Run(string[] arguments)
    {
        var times = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 200;
        var seed = arguments.Length > 1 ? arguments[1] : "stops";
        return RunAsync(times, seed).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(int times, string seed)
    {
        var folder = Directory.CreateTempSubdirectory("plumbline-stops-").FullName;
        try
        {
            await StoppedVerb.MakeBackupsAsync(folder);
            var lost = await Task.WhenAll(Enum.GetValues<DatabaseEngine>().Select(engine => Task.Run(() => OnAsync(engine, folder, times, seed))));
            return lost.Sum() == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> OnAsync(DatabaseEngine engine, string folder, int times, string seed)
    {
        var verbs = StoppedVerb.All(engine);
        var chance = new SeededRandom($"{seed} {engine}");
        var (stopped, survived) = (new int[verbs.Count], new int[verbs.Count]);
        var whole = new double[verbs.Count];
        for (var time = 0; time < times; time++)
        {
            var place = time % verbs.Count;
            var verb = verbs[place];
            if (time < verbs.Count)
            {
                whole[place] = await LeftAloneAsync(verb, engine, folder);
            }

            var signal = time / verbs.Count % 2 == 0 ? RunningProgram.Kill : RunningProgram.Terminate;
            var after = TimeSpan.FromSeconds(whole[place] * chance.Below(1_050) / 1_000);
            var faults = await StopAsync(verb, engine, folder, signal, after);
            stopped[place]++;
            survived[place] += faults.Count == 0 ? 1 : 0;
            foreach (var fault in faults)
            {
                Console.WriteLine($"{engine}, stop {time + 1}, {verb.Name}, signal {signal} after {after.TotalMilliseconds:0} ms: {fault}");
            }

            if ((time + 1) % 20 == 0)
            {
                await Console.Error.WriteLineAsync($"{engine}: {time + 1} of {times}");
            }
        }

        foreach (var (place, verb) in verbs.Index())
        {
            Console.WriteLine($"{engine,-10}{verb.Name,-28}{survived[place],6} of {stopped[place],-6}left alone it takes {whole[place]:0.0} s");
        }

        Console.WriteLine($"{engine,-10}{"all",-28}{survived.Sum(),6} of {stopped.Sum()}");
        return stopped.Sum() - survived.Sum();
    }

    /// <summary>How many seconds the verb takes, or a server until it answers.</summary>
    private static async Task<double> LeftAloneAsync(StoppedVerb verb, DatabaseEngine engine, string folder)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await verb.GivenAsync(fresh, folder);
        var watch = Stopwatch.StartNew();
        using var program = RunningProgram.Start(verb.Arguments(fresh, folder));
        if (verb.Says is { } said)
        {
            await program.HearAsync(said);
            var answers = watch.Elapsed.TotalSeconds;
            program.Signal(RunningProgram.Terminate);
            await program.EndAsync();
            return answers;
        }

        var (exit, _, error) = await program.EndAsync();
        return exit == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{verb.Name} does not work: {error}");
    }

    private static async Task<IReadOnlyList<string>> StopAsync(StoppedVerb verb, DatabaseEngine engine, string folder, int signal, TimeSpan after)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await verb.GivenAsync(fresh, folder);
        using var program = RunningProgram.Start(verb.Arguments(fresh, folder));
        await Task.Delay(after);
        program.Signal(signal);
        if (!program.EndAsync().Wait(TimeSpan.FromSeconds(60)))
        {
            return ["it did not end within a minute"];
        }

        var (exit, _, error) = await program.EndAsync();
        var faults = new List<string>();
        if (error.Contains("Unhandled exception", StringComparison.Ordinal) || error.Contains("\n   at ", StringComparison.Ordinal))
        {
            faults.Add($"a stack trace: {error}");
        }

        if (signal == RunningProgram.Terminate && exit is not (0 or 1 or 128 + RunningProgram.Terminate))
        {
            faults.Add($"it ended with {exit}: {error}");
        }

        faults.AddRange(await Aftermath.FaultsAsync(verb, fresh, folder));
        return faults;
    }
}
