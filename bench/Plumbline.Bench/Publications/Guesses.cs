using System.Diagnostics;
using System.Net;
using Plumbline.Bench.Processes;
using Plumbline.Statistics;
using Plumbline.Statistics.Distributions;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Bench.Publications;

/// <summary>Guesses at a report that waits for its minute and at one that never was, in turn by chance.</summary>
internal static class Guesses
{
    private const double SmallestChance = 0.01;

    private static readonly string[] Addresses =
    [
        "/reports/{0}/index.html", "/reports/{0}/{0}.en.html", "/reports/{0}/{0}.cy.html", "/reports/{0}/{0}.en.pdf", "/reports/{0}/data/scores.csv",
            "/reports/{0}/data/datapackage.json",
        "/inspections/{0}/draft/{0}.en.html", "/inspections/{0}/report/{0}.en.html",
    ];

    public static async Task<bool> MakeAsync(WaitingReport waiting, int guesses)
    {
        var (program, address) = await WaitingReport.ServeAsync(waiting.Copy());
        using (program)
        {
            try
            {
                using var attacker = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
                return await CompareAsync(attacker, guesses);
            }
            finally
            {
                program.Signal(RunningProgram.Terminate);
            }
        }
    }

    private static async Task<bool> CompareAsync(HttpClient attacker, int guesses)
    {
        var chance = new SeededRandom("embargo");
        var (embargoed, never, bytes, different) = (new List<double>(), new List<double>(), 0, 0);
        for (var guess = 0; guess < guesses + 500; guess++)
        {
            var (isEmbargoed, path) = (chance.Below(2) == 0, Addresses[chance.Below(Addresses.Length)]);
            var started = Stopwatch.GetTimestamp();
            using var answer = await attacker.GetAsync(new Uri(string.Format(null, path, isEmbargoed ? CroydonKept.Id : "croydan-2012"), UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();
            var time = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            bytes += body.Contains(BuiltCroydon.Sentence, StringComparison.Ordinal) ? body.Length : 0;
            different += answer.StatusCode == (path[1] == 'r' ? HttpStatusCode.NotFound : HttpStatusCode.Redirect) ? 0 : 1;
            // The first ones wait for the program to warm up.
            if (guess >= 500)
            {
                (isEmbargoed ? embargoed : never).Add(time);
            }
        }

        var p = RankSum(embargoed, never);
        Console.WriteLine(
            $"{guesses:N0} guesses: {bytes} bytes of the report, {different} answers with another status; median {Spread.MedianOf(embargoed):F0} µs for the "
            + $"report that waits, {Spread.MedianOf(never):F0} µs for the one that never was; p = {p:F3}");
        return bytes == 0 && different == 0 && p > SmallestChance;
    }

    /// <summary>The chance of such a difference of ranks between two samples of one kind (Mann and Whitney), by the normal approximation, both sides.</summary>
    private static double RankSum(List<double> one, List<double> other)
    {
        var ranked = one.Select(time => (time, IsOne: true)).Concat(other.Select(time => (time, IsOne: false))).OrderBy(pair => pair.time).ToList();
        var sum = ranked.Index().Where(pair => pair.Item.IsOne).Sum(pair => pair.Index + 1.0);
        var (n, m) = ((double)one.Count, (double)other.Count);
        var z = (sum - (n * (n + m + 1) / 2)) / Math.Sqrt(n * m * (n + m + 1) / 12);
        return 2 * StudentT.Cumulative(-Math.Abs(z), 1e6);
    }
}
