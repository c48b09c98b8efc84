using System.Diagnostics;
using Plumbline.Bench.Processes;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>
/// The page of one case, 260 questions, under 50 simulated assessors who open a case, think, answer a question, think and open another:
/// <c>case-page [--postgres] [--seconds 30] [--people 50]</c>. They think 1 to 3 seconds each time. Client and server share the machine and speak over
/// loopback. In the same run each of them also fetches a file of the same size from the same server, as the limit.
/// </summary>
internal static class CasePageBench
{
    /// <summary>Seconds of the same work before: a server is warm for most of its life, and compiles what it often does again.</summary>
    private const int WarmUp = 40;

    public static int Run(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments)
    {
        var people = arguments.Whole("--people", 50);
        var time = TimeSpan.FromSeconds(arguments.Whole("--seconds", 30));
        var engine = arguments.Contains("--postgres") ? DatabaseEngine.Postgres : DatabaseEngine.Sqlite;
        await using var workplace = await Workplace.OpenAsync(engine, people);
        var assessors = workplace.Assessors;
        await Task.WhenAll(assessors.Select(assessor => assessor.Work(TimeSpan.FromSeconds(WarmUp))));
        assessors.ForEach(assessor => assessor.Forget());
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(assessors.Select(assessor => assessor.Work(time)));
        var elapsed = watch.Elapsed.TotalSeconds;

        var pages = Times(assessors, assessor => assessor.Pages);
        var saves = Times(assessors, assessor => assessor.Saves);
        var files = Times(assessors, assessor => assessor.Files);
        Console.WriteLine(
            $"{people} simulated assessors on {engine}, thinking 1 to 3 s between acts, {elapsed:0} s, {Environment.ProcessorCount} cores shared by server "
                + $"and clients; the page has {workplace.PageLength / 1024} KB");
        Console.WriteLine($"{"",-34}{"count",8}{"p50 ms",10}{"p99 ms",10}{"max ms",10}{"p99/file",10}");
        Print("page of one case (limit p99 50 ms)", pages, files);
        Print("one answer saved, durable", saves, files);
        Print("file of the same size", files, files);
        Console.WriteLine($"failures {assessors.Sum(assessor => assessor.Failures)}");
        return assessors.Sum(assessor => assessor.Failures) == 0 ? 0 : 1;
    }

    private static double[] Times(List<SimulatedAssessor> assessors, Func<SimulatedAssessor, IEnumerable<double>> of) => [.. assessors.SelectMany(of).Order()];

    private static void Print(string what, double[] times, double[] files) =>
        Console.WriteLine(
            $"{what,-34}{times.Length,8}{At(times, 0.5),10:0.0}{At(times, 0.99),10:0.0}{times[^1],10:0.0}{At(times, 0.99) / At(files, 0.99),10:0.00}");

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)];
}
