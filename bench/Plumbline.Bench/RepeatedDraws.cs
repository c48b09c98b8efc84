using System.Diagnostics;
using System.Globalization;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Bench;

/// <summary>
/// Draws again and again with other seeds and holds how often each case came in against its stated probability: <c>draws [ROUNDS]</c>, 100,000 as it is.
/// Prints for each design the largest difference in standard errors, what the largest of so many is expected to be, and chi-square per case.
/// </summary>
internal static class RepeatedDraws
{
    private static readonly Floor HighRisk = Given.AFloor("high-risk", 10, "${roh_recorded} = 'high' or ${roh_recorded} = 'very high'");
    private static readonly Floor Girls = Given.AFloor("girls", 8, "${gender} = 'female'");

    private static readonly (string Name, SampleDesign Design)[] Designs =
    [
        ("simple", Given.ADesign(SampleMethod.Simple, 20)),
        ("simple, floors", Given.ADesign(SampleMethod.Simple, 20) with { Floors = [HighRisk, Girls] }),
        ("simple, floors and cap", Given.ADesign(SampleMethod.Simple, 20) with { Floors = [HighRisk, Girls], Cap = new Cap("practitioner", 5) }),
        ("stratified", Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["sentence_group"] }),
        ("stratified, floor", Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["gender"], Floors = [Girls] }),
        ("stratified, cap", Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["sentence_group"], Cap = new Cap("practitioner", 5) }),
        ("balanced", Given.ADesign(SampleMethod.Balanced, 20) with { Margins = ["gender", "sentence_group", "roh_recorded"] }),
        ("balanced, floors and cap", Given.ADesign(SampleMethod.Balanced, 20) with
        {
            Margins = ["gender", "sentence_group"], Floors = [HighRisk, Girls], Cap = new Cap("practitioner", 5),
        }),
        ("nested, cap", Given.ADesign(SampleMethod.Nested, 20) with
        {
            Strata = [new Stratum("all", null, null)],
            Levels = ["cluster", "practitioner"],
            Cap = new Cap("practitioner", 5),
        }),
    ];

    public static int Run(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var caseload = Given.ACaseload(100, practitioners: 7);
        var place = caseload.Cases.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var isFair = true;
        Console.WriteLine($"{rounds:N0} draws of 20 from 100; differences in standard errors of the count");
        Console.WriteLine($"{"design",-28}{"probabilities",18}{"largest",10}{"allowed",10}{"chi-square/case",17}{"walks again",13}{"a draw",12}");
        foreach (var (name, design) in Designs)
        {
            var counts = new int[caseload.Cases.Count];
            var again = 0;
            var watch = Stopwatch.StartNew();
            var stated = Draws.Draw(caseload, design, "any").Value.Probabilities;
            Parallel.For(0, rounds, round =>
            {
                var drawn = Draws.Draw(caseload, design, $"{name} {round}").Value;
                Interlocked.Add(ref again, drawn.Walks - 1);
                foreach (var one in drawn.Sample)
                {
                    Interlocked.Increment(ref counts[place[one.Case.Id]]);
                }
            });
            var differences = counts
                .Zip(stated)
                .Where(pair => pair.Second is > 0 and < 1 - 1e-9)
                .Select(pair => (pair.First - (rounds * pair.Second)) / Math.Sqrt(rounds * pair.Second * (1 - pair.Second)))
                .ToList();
            var largest = differences.Max(Math.Abs);
            const double Allowed = 4.5;
            isFair &= largest < Allowed && counts.Zip(stated).All(pair => pair.Second > 0 || pair.First == 0);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-28}{$"{stated.Min():0.000} to {stated.Max():0.000}",18}{largest,10:0.00}{Allowed,10:0.00}"
                        + $"{differences.Average(difference => difference * difference),17:0.000}{again,13}"
                        + $"{watch.Elapsed.TotalMilliseconds / rounds,9:0.000} ms"));
        }

        return isFair ? 0 : 1;
    }
}
