using System.Diagnostics;
using System.Globalization;
using Plumbline.Testing.Databases;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>
/// The page on which a text of the report is written, through the whole server: both languages of criterion 1.1 with 25 figures each, as
/// printed, with faults and proposals: <c>editor-page [--postgres] [TIMES]</c>. Beside it, in the same run, the list of all texts.
/// Ends with 1 when the median of the page is above its limit.
/// </summary>
internal static class EditorPageBench
{
    private const double Limit = 100;
    private const string Texts = $"/inspections/{CroydonKept.Id}/texts";

    private static readonly string[] Written = ["foreword", "criterion-1.1", "criterion-1.2", "criterion-2.1", "section-1"];

    public static int Run(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments)
    {
        var times = arguments.Where(argument => argument.All(char.IsAsciiDigit)).Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .FirstOrDefault(15);
        var engine = arguments.Contains("--postgres") ? DatabaseEngine.Postgres : DatabaseEngine.Sqlite;
        await using var workplace = await Workplace.OpenAsync(engine, 1);
        foreach (var file in Written.SelectMany(name => new[] { $"{name}.en.md", $"{name}.cy.md" }))
        {
            await workplace.PutAsync("narrative/" + file);
        }

        var page = await Measure(workplace, Texts + "/criterion-1.1", times);
        var list = await Measure(workplace, Texts, times);
        Console.WriteLine($"On {engine}, medians of {times}, {Environment.ProcessorCount} cores:");
        Console.WriteLine($"{"a text with 50 figures",-28}{page,8:0.0} ms (limit {Limit:0})");
        Console.WriteLine($"{"the list of all texts",-28}{list,8:0.0} ms");
        return page <= Limit ? 0 : 1;
    }

    private static async Task<double> Measure(Workplace workplace, string address, int times)
    {
        var taken = new List<double>();
        for (var time = 0; time < times + 5; time++)
        {
            var watch = Stopwatch.StartNew();
            await workplace.Assessors[0].Get(address);
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        return taken.Skip(5).Order().ElementAt(times / 2);
    }
}
