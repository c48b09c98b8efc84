using System.Globalization;

namespace Plumbline.Bench.Publications;

/// <summary>
/// Attacks the embargo: guesses at the addresses of a report that waits for its minute and of one that never was, in turn by chance, and holds their answers
/// and their times
/// against each other; then kills a server around the minute, starts it again, and looks how often the report was released. <c>embargo GUESSES KILLS</c>;
/// ends with 1 when an answer differs, when times differ (p below 0.01), when a release failed or came twice, or when it was visible later than a second after
/// its minute.
/// </summary>
internal static class EmbargoBench
{
    public static int Run(string[] arguments)
    {
        var guesses = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        var kills = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 20;
        return RunAsync(guesses, kills).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(int guesses, int kills)
    {
        var folder = Directory.CreateTempSubdirectory("plumbline-embargo-").FullName;
        try
        {
            await using var waiting = await WaitingReport.In(folder);
            var told = await Guesses.MakeAsync(waiting, guesses);
            var released = await Kills.MakeAsync(waiting, kills);
            return told && released ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
