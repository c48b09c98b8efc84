using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Storage.Stops;

/// <summary>What is found after a stop, by the verbs that an operator would type next.</summary>
internal static class Aftermath
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Everything that is not as it should be after a verb was stopped; empty when it was survived.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(StoppedVerb verb, FreshDatabase fresh, string folder)
    {
        var faults = new List<string>();
        string[] where = StoppedVerb.Where(fresh);
        var start = Try(["migrate", .. where]);
        if (start is null)
        {
            return ["the next start waited for two minutes"];
        }

        if (start is { Exit: not 0 } && !start.Error.Contains("run plumbline restore again", StringComparison.Ordinal))
        {
            faults.Add($"the next start: {start.Error}");
        }

        if (start.Exit == 0)
        {
            var there = await InspectionsAsync(fresh);
            if (!there.SequenceEqual(verb.Before.Order(StringComparer.Ordinal)) && !there.SequenceEqual(verb.After.Order(StringComparer.Ordinal)))
            {
                faults.Add($"it holds {string.Join(", ", there)}");
            }

            faults.AddRange(Faults("verify", Try(["verify", .. where])));
        }
        else if (verb.Before.Length > 0)
        {
            faults.Add("a full workspace is not there any more");
        }

        var made = StoppedVerb.Made(fresh, folder);
        if (File.Exists(made))
        {
            await using var copy = await FreshDatabase.BareOn(DatabaseEngine.Sqlite);
            faults.AddRange(Faults("the backup that was written", Try(["restore", made, "--data", copy.Data])));
            File.Delete(made);
        }

        if (verb.Says is null)
        {
            var again = Try(verb.Arguments(fresh, folder));
            faults.AddRange(again is { Exit: 1 } && again.Error.Contains(" already", StringComparison.Ordinal) ? [] : Faults("the verb again", again));
            if (!(await InspectionsAsync(fresh)).SequenceEqual(verb.After.Order(StringComparer.Ordinal)))
            {
                faults.Add("the verb again did not bring the workspace to its end");
            }

            File.Delete(made);
        }

        faults.AddRange(Directory.GetFiles(fresh.Data)
            .Concat(Directory.GetFiles(folder, Path.GetFileName(made) + ".part"))
            .Where(file => !IsExpected(file))
            .Select(file => $"{Path.GetFileName(file)} was left"));
        return faults;
    }

    public static void Do(params string[] arguments)
    {
        var (exit, error) = Try(arguments) ?? throw new InvalidOperationException($"{arguments[0]} waited");
        _ = exit == 0 ? 0 : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {error}");
    }

    public static async Task<IReadOnlyList<string>> InspectionsAsync(FreshDatabase fresh)
    {
        await using var database = StoppedVerb.Opened(fresh);
        await using var db = database.NewDb();
        return [.. (await db.Inspections.Select(inspection => inspection.Id).ToListAsync()).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Faults(string what, Answer? answer) =>
        answer is { Exit: 0 } ? [] : [$"{what}: {answer?.Error ?? "waited for two minutes"}"];

    private static bool IsExpected(string file) =>
        Path.GetFileName(file) is PlumblineDatabase.FileName
            or PlumblineDatabase.FileName + "-wal"
            or PlumblineDatabase.FileName + "-shm"
            or PlumblineDatabase.FileName + ".lock";

    /// <summary>A command as an operator types it; null when it does not come to an end.</summary>
    private static Answer? Try(string[] arguments)
    {
        var error = new StringWriter();
        var command = Task.Run(() => Plumbline.Cli.CommandLine.Run(arguments, TextWriter.Null, TextWriter.Synchronized(error)));
        return command.Wait(Patience) ? new Answer(command.Result, error.ToString()) : null;
    }

    private sealed record Answer(int Exit, string Error);
}
