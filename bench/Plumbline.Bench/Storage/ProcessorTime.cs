using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Bench.Storage;

/// <summary>How much time of the processors was spent, by this process and by the database server beside it. Unlike the clock it hardly depends on who else
/// uses the machine.</summary>
internal static class ProcessorTime
{
    private const int TicksASecond = 100;

    /// <param name="dataFolder">Of the server whose processes count too; null for none.</param>
    public static double Seconds(string? dataFolder)
    {
        using var own = Process.GetCurrentProcess();
        own.Refresh();
        var seconds = own.TotalProcessorTime.TotalSeconds;
        if (dataFolder is not null && File.Exists($"{dataFolder}/postmaster.pid"))
        {
            var master = int.Parse(File.ReadLines($"{dataFolder}/postmaster.pid").First(), CultureInfo.InvariantCulture);
            seconds += Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _))
                .Select(name => Of(int.Parse(name!, CultureInfo.InvariantCulture), master)).Sum();
        }

        return seconds;
    }

    /// <summary>Of the server itself with its ended processes, or of one of its running ones.</summary>
    private static double Of(int process, int master)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            long Field(int number) => long.Parse(fields[number], CultureInfo.InvariantCulture);
            return process == master ? (Field(11) + Field(12) + Field(13) + Field(14)) / (double)TicksASecond
                : Field(1) == master ? (Field(11) + Field(12)) / (double)TicksASecond
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
