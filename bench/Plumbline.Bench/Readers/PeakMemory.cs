using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Bench.Readers;

/// <summary>The most memory that this process ever held, as Linux counts it.</summary>
internal static class PeakMemory
{
    public static double Megabytes() => double.Parse(
        File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Split(':')[1]
            .Replace("kB", "", StringComparison.Ordinal)
            .Trim(),
        CultureInfo.InvariantCulture) / 1024;

    /// <summary>Runs a measurement of this program in a process of its own, so that nothing else counts, and gives what it prints.</summary>
    public static string Apart(params string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {errors.Result}");
    }
}
