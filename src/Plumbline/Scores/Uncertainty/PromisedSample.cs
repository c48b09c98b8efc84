using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Uncertainty;

/// <summary>
/// What a design would draw from a caseload and how much that could say, before anyone draws: by trial draws with seeds of their own and simulated
/// judgements. docs/methods/sampling.md gives the rule.
/// </summary>
/// <param name="Cases">Cases of the sample, with the buffer; of the trial draw that has most.</param>
/// <param name="Trials">How many samples were drawn on trial; a design that walks gets fewer, for their time.</param>
/// <param name="WithoutChance">Cases of the caseload that could not be drawn.</param>
public sealed record PromisedSample(int Cases, int Caseload, int Reserve, int WithoutChance, int Trials, IReadOnlyList<PromisedMargin> Margins,
    IReadOnlyList<PromisedInterval> Intervals, IReadOnlyList<Refusal> Warnings)
{
    private const int MostTrials = 40;

    /// <summary>Of a design that walks, whose draws take long and hardly differ in what is asked here.</summary>
    private const int FewTrials = 4;

    /// <summary>From here on a walk is taken once, so that a page need not wait.</summary>
    private const int ManyCases = 500;

    /// <summary>How many samples are judged in all.</summary>
    private const int Simulated = 200;

    /// <summary>Judgements that a criterion asks of a case.</summary>
    public const int PerCase = 12;

    /// <summary>The correlation of two judgements of one case, as measured on criterion 1.1 of the Croydon example.</summary>
    public const double Together = 0.21;

    private static readonly int[] Shares = [50, 65, 80];

    /// <summary>The promise, or every reason why the design cannot be met with this caseload.</summary>
    public static Result<PromisedSample> Of(Caseload caseload, Samples.Designs.SampleDesign design) =>
        Draws.Draw(caseload, design, Seed(1)).Then(first =>
        {
            var trials = !design.IsWalked ? MostTrials : caseload.Cases.Count > ManyCases ? 1 : FewTrials;
            List<Drawn> drawn = [first, .. Enumerable.Range(2, trials - 1).Select(trial => Draws.Draw(caseload, design, Seed(trial)))
                .Where(one => !one.IsRefused).Select(one => one.Value)];
            return Result.Of(new PromisedSample(
                drawn.Max(one => one.Sample.Count),
                caseload.Cases.Count,
                first.Reserve.Count,
                first.Probabilities.Count(chance => chance == 0),
                drawn.Count,
                MarginsOf(drawn),
                [.. Shares.Select(share => IntervalOf(drawn, share))],
                first.Warnings));
        });

    private static string Seed(int trial) => $"trial draw {trial}";

    private static IReadOnlyList<PromisedMargin> MarginsOf(List<Drawn> drawn)
    {
        var compared = drawn.Select(one => one.Compare(one.Sample)).ToList();
        return
        [
            .. compared[0].Select((margin, at) => new PromisedMargin(margin.Field, margin.Value, margin.Caseload.Part, margin.Expected,
                compared.Min(one => one[at].Sample.Part), compared.Max(one => one[at].Sample.Part))),
        ];
    }

    /// <summary>The middle one by width of the intervals that the program would print of simulated samples.</summary>
    private static PromisedInterval IntervalOf(List<Drawn> drawn, int share)
    {
        var random = new SeededRandom($"judgements {share}");
        var found = new List<Interval>();
        foreach (var one in drawn)
        {
            var design = DesignOf(one);
            for (var world = 0; world < Simulated / drawn.Count; world++)
            {
                Share[] judged = [.. one.Sample.Select(_ => Judged(random, share / 100.0))];
                if (ClusteredRatio.Of(judged, design) is not { } estimate || design.Unread.Count > 0 || RatioInterval.Of(estimate) is not { } interval)
                {
                    return new PromisedInterval(share, null, null, null);
                }

                found.Add(interval);
            }
        }

        var half = found.Select(interval => (interval.High - interval.Low) / 2).Order().ElementAt(found.Count / 2);
        var low = found.Select(interval => interval.Low - interval.Centre).Order().ElementAt(found.Count / 2);
        var high = found.Select(interval => interval.High - interval.Centre).Order().ElementAt(found.Count / 2);
        return new PromisedInterval(share, Whole(low), Whole(high), (int)Math.Ceiling((100 * half) - 1e-9));

        int Whole(double from) => (int)Math.Floor(share + (100 * from) + 0.5);
    }

    private static CaseDesign DesignOf(Drawn drawn)
    {
        DrawnFrom[] all = [.. drawn.Caseload.Cases.Select((one, at) => new DrawnFrom(one.Id, drawn.Probabilities[at], drawn.Strata[at]))];
        var byId = all.ToDictionary(one => one.CaseId, StringComparer.Ordinal);
        return DrawnDesign.Design([.. drawn.Sample.Select(one => byId[one.Case.Id])], all);
    }

    /// <summary>Judgements of one case that go together (the beta-binomial, by the urn of Eggenberger and Pólya, 1923).</summary>
    private static Share Judged(SeededRandom random, double share)
    {
        var strength = (1 / Together) - 1;
        var sufficient = 0;
        for (var judged = 0; judged < PerCase; judged++)
        {
            sufficient += random.NextDouble() * (strength + judged) < (share * strength) + sufficient ? 1 : 0;
        }

        return new Share(sufficient, PerCase);
    }
}
