using System.Globalization;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Testing.Readers;

namespace Plumbline.Bench.Statistics;

/// <summary>
/// How often a reader 10 points too lenient is found within 12 seeded cases, and how often one who is not is called lenient or harsh, by what the cases and
/// the reader are like. <c>seeded SERIES SEED</c>; fails above 5% of false alarms, beyond what chance of the measurement allows, and where fewer than 90%
/// are found in the setting of the core case.
/// </summary>
internal static class SeededBench
{
    private const double TooLenient = 0.10;
    private const double Promised = 0.90;

    /// <summary>The core case: some 100 questions, a third of them not sufficient, a reader who answers 84 of 100 as agreed.</summary>
    private static readonly SimulatedReader CoreCase = new(100, 0.35, 0.5, 0.6, 0.25);

    public static int Run(string[] arguments)
    {
        var series = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 4_000;
        var seed = arguments.Length > 1 ? arguments[1] : "seeded";
        SimulatedReader[] settings =
        [
            CoreCase,
            .. from insufficient in new[] { 0.35, 0.2, 0.5 }
            from error in new[] { 0.3, 0.6 }
            from tilt in new[] { 0, 0.15, 0.3, 0.45 }
            select CoreCase with { Insufficient = insufficient, Error = error, Tilt = tilt },
            .. from questions in new[] { 60, 30, 15 }
            from tilt in new[] { 0, 0.25, 0.45 }
            select CoreCase with { Questions = questions, Tilt = tilt },
        ];
        Console.WriteLine("questions  not sufficient  as agreed  correlation   false alarms (lenient, harsh)   found  after  harsh found");
        var sound = true;
        foreach (var reader in settings)
        {
            var found = Found(reader, series, seed);
            var (agreed, together) = reader.Measured(new SeededRandom($"{seed}/measured/{reader}"), 4_000);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{reader.Questions,9}  {100 * reader.Insufficient,13:0}%  {100 * agreed,8:0}%  {together,11:0.00}  {100 * found.Alarms,12:0.0}% "
                + $"({100 * found.Lenient:0.0}, {100 * found.Harsh:0.0})  {100 * found.Power,14:0.0}%  {found.After,5:0.0}  {100 * found.HarshPower,10:0.0}%"));
            sound &= found.Alarms < 0.05 + (1.96 * Math.Sqrt(0.05 * 0.95 / series)) && (reader != CoreCase || found.Power >= Promised);
        }

        return sound ? 0 : 1;
    }

    private static (double Alarms, double Lenient, double Harsh, double Power, double After, double HarshPower) Found(
        SimulatedReader reader, int series, string seed)
    {
        var (lenient, harsh, found, harshFound) = (new int?[series], new int?[series], new int?[series], new int?[series]);
        Parallel.For(0, series, at =>
        {
            var chance = new SeededRandom($"{seed}/{reader}/{at}");
            var fair = Leniency(chance.Fork("fair"), 0);
            (lenient[at], harsh[at]) = (SeededSeries.FirstLenient(fair), SeededSeries.FirstHarsh(fair));
            found[at] = SeededSeries.FirstLenient(Leniency(chance.Fork("lenient"), TooLenient));
            harshFound[at] = SeededSeries.FirstHarsh(Leniency(chance.Fork("harsh"), -TooLenient));
        });
        return (
            Share(at => lenient[at] is not null || harsh[at] is not null),
            Share(at => lenient[at] is not null),
            Share(at => harsh[at] is not null),
            Share(at => found[at] is not null),
            found.Average() ?? 0,
            Share(at => harshFound[at] is not null));

        double[] Leniency(SeededRandom chance, double by) => [.. reader.Series(chance, by).Select(reading => reading.Leniency)];

        double Share(Func<int, bool> alarmed) => Enumerable.Range(0, series).Count(alarmed) / (double)series;
    }
}
