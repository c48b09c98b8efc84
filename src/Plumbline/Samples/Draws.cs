using Plumbline.Caseloads;
using Plumbline.Samples.Allotments;
using Plumbline.Samples.Balance;
using Plumbline.Samples.Designs;
using Plumbline.Statistics;

namespace Plumbline.Samples;

/// <summary>Draws samples. The same caseload, design and seed give the same sample for ever; docs/methods/sampling.md states each step.</summary>
public static class Draws
{
    public const string SeedMissingCode = "seed-missing";

    private const int MostWalks = 20;

    /// <summary>The sample and its reserve, or every reason why this design cannot be met with this caseload; then nothing is drawn.</summary>
    /// <param name="seed">Any text but an empty one.</param>
    public static Result<Drawn> Draw(Caseload caseload, SampleDesign design, string seed)
    {
        var faults = DesignRules.FaultsOf(design, caseload);
        if (string.IsNullOrWhiteSpace(seed))
        {
            faults = [.. faults, Refusal.Of(SeedMissingCode, DesignFaults.SeedMissing)
                with { Suggestion = "agree on a text before the caseload is seen, such as the area and the day of the announcement" }];
        }

        if (faults.Count > 0)
        {
            return Result.Refused<Drawn>(faults);
        }

        var plan = new DrawPlan(caseload, design);
        var random = new SeededRandom(seed);
        int[] order = [.. Enumerable.Range(0, caseload.Cases.Count)];
        random.Fork("order").Shuffle<int>(order);
        return design.Method switch
        {
            SampleMethod.Simple when !design.IsWalked => Result.Of(plan.Finish(seed, order, [.. order.Take(plan.Size)], plan.Even(), [])),
            SampleMethod.Simple or SampleMethod.Balanced => Walk(plan, seed, order, random, plan.Even(), plan.Rows(), []),
            SampleMethod.Stratified => plan.Allot().Then(allotments => Stratified(plan, seed, order, random, allotments)),
            _ => Result.Of(NestedDraw.Draw(plan, seed, order)),
        };
    }

    private static Result<Drawn> Stratified(DrawPlan plan, string seed, int[] order, SeededRandom random, IReadOnlyList<Allotment> allotments)
    {
        var probabilities = new double[plan.Caseload.Cases.Count];
        foreach (var (stratum, allotment) in plan.Strata.Zip(allotments))
        {
            foreach (var member in stratum.Members)
            {
                probabilities[member] = (double)allotment.Wanted / allotment.Available;
            }
        }

        if (plan.Design.IsWalked)
        {
            return Walk(plan, seed, order, random, probabilities, plan.Rows(allotments), allotments);
        }

        var left = allotments.Select(allotment => allotment.Wanted).ToArray();
        return Result.Of(plan.Finish(seed, order, [.. order.Where(index => left[plan.StratumOf[index]]-- > 0)], probabilities, allotments));
    }

    /// <summary>Probabilities that meet floors and caps on average, then a walk that meets them in the sample.</summary>
    private static Result<Drawn> Walk(
        DrawPlan plan,
        string seed,
        int[] order,
        SeededRandom random,
        double[] given,
        IReadOnlyList<BalanceRow> rows,
        IReadOnlyList<Allotment> allotments)
    {
        var possible = Enumerable.Range(0, given.Length).Where(index => given[index] > 0).ToArray();
        var place = possible.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        BalanceRow[] narrowed = [.. rows.Select(row => row with { Members = [.. row.Members.Where(place.ContainsKey).Select(member => place[member])] })];
        int[] sequence = [.. order.Where(place.ContainsKey).Select(index => place[index])];
        return TargetProbabilities.Of([.. possible.Select(index => given[index])], narrowed).Then(targets =>
        {
            var probabilities = new double[given.Length];
            foreach (var (at, index) in possible.Index())
            {
                probabilities[index] = targets[at];
            }

            for (var walk = 1; walk <= MostWalks; walk++)
            {
                var isIn = Cube.Draw(targets, sequence, narrowed, random.Fork("walk", walk));
                if (narrowed.All(row => IsKept(row, isIn)))
                {
                    var drawn = plan.Finish(
                        seed,
                        order,
                        [.. order.Where(index => place.TryGetValue(index, out var at) && isIn[at])],
                        probabilities,
                        allotments);
                    return Result.Of(drawn with { Walks = walk });
                }
            }

            return Result.Refused<Drawn>(DesignFaults.Fault("no-sample-found", plan.Design.Id, DesignFaults.NoSampleFound, MostWalks) with
            {
                Suggestion = "lower a floor, raise the cap, or name fewer margins",
            });
        });
    }

    private static bool IsKept(BalanceRow row, bool[] isIn)
    {
        var count = row.Members.Count(member => isIn[member]);
        return row.Kind switch
        {
            RowKind.Exactly => count == row.Bound,
            RowKind.AtLeast => count >= row.Bound,
            RowKind.AtMost => count <= row.Bound,
            _ => true,
        };
    }
}
