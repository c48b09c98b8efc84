using System.Globalization;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Web;

/// <summary>
/// 20 people who open cases, answer and read reports for 4 minutes through the whole server, on either engine: <c>soak [MINUTES] [PEOPLE]</c>. After each half
/// minute it takes what is kept in memory once everything that is not has been collected. Ends with 1 when anything failed, or when the last two half minutes
/// keep more than
/// <see cref="Growth"/> megabytes above the second and third: by then everything that is read once has been read.
/// </summary>
internal static class SoakBench
{
    private const double Growth = 8;
    private static readonly TimeSpan Half = TimeSpan.FromSeconds(30);

    public static int Run(string[] arguments)
    {
        var minutes = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 4;
        var people = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 20;
        return Enum.GetValues<DatabaseEngine>().Sum(engine => OnAsync(engine, Math.Max(minutes * 2, 5), people).GetAwaiter().GetResult()) == 0 ? 0 : 1;
    }

    private static async Task<int> OnAsync(DatabaseEngine engine, int halves, int people)
    {
        await using var workplace = await Workplace.OpenAsync(engine, people);
        var (kept, resident) = (new List<double>(), new List<double>());
        var (pages, saves, failures) = (0, 0, 0);
        for (var half = 0; half < halves; half++)
        {
            await Task.WhenAll(workplace.Assessors.Select(assessor => assessor.Work(Half)));
            pages += workplace.Assessors.Sum(assessor => assessor.Pages.Count);
            saves += workplace.Assessors.Sum(assessor => assessor.Saves.Count);
            failures = workplace.Assessors.Sum(assessor => assessor.Failures);
            workplace.Assessors.ForEach(assessor => assessor.Forget());
            kept.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
            resident.Add(Environment.WorkingSet / 1e6);
        }

        var growth = kept.TakeLast(2).Average() - kept.Skip(1).Take(2).Average();
        Console.WriteLine($"{engine}: {people} people, {halves / 2.0:0.0} minutes: {pages:N0} pages, {saves:N0} saves, {failures} failures");
        Console.WriteLine(
            $"{"",-10}kept in memory, MB, each half "
                + $"minute: {string.Join(" ", kept.Select(megabytes => megabytes.ToString("0", CultureInfo.InvariantCulture)))}; {growth:+0.0;-0.0} "
                + $"(limit {Growth:0})");
        Console.WriteLine(
            $"{"",-10}resident, MB (clients and server are one "
                + $"process): {string.Join(" ", resident.Select(megabytes => megabytes.ToString("0", CultureInfo.InvariantCulture)))}");
        return failures == 0 && growth <= Growth ? 0 : 1;
    }
}
