using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Plumbline.Bench.Readers;

namespace Plumbline.Bench.Processes;

/// <summary>
/// One run of a program as a person waits for it: seconds from its start to its end, and the most memory that it held as the kernel counts it.
/// <c>timed PROGRAM ARGUMENT...</c> prints both; what the program prints is thrown away.
/// </summary>
internal static partial class TimedProcess
{
    /// <summary>The program that <c>./run --build-only</c> publishes.</summary>
    public const string Published = "out/program/plumbline";

    public static int Run(string[] arguments)
    {
        var start = new ProcessStartInfo(arguments[0], arguments[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(error.Result);
            return process.ExitCode;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0000}\t{LargestChildInMegabytes():0.0}"));
        return 0;
    }

    /// <summary>The same for a caller: apart, so that no other process counts.</summary>
    public static (double Seconds, double Megabytes) Once(params string[] command)
    {
        var said = PeakMemory.Apart(["timed", .. command]).Split('\t');
        return (double.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture));
    }

    /// <summary>What a line of measurements must say about the machine.</summary>
    public static string Machine() => $"load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores";

    public static double LargestChildInMegabytes()
    {
        Span<long> usage = stackalloc long[18];
        const int Children = -1;
        const int LargestResidentSet = 4;
        return GetResourceUsage(Children, ref MemoryMarshal.GetReference(usage)) == 0 ? usage[LargestResidentSet] / 1024.0 : -1;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
