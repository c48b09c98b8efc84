namespace Plumbline.Statistics.Clusters;

/// <summary>How the cases of a sample came out of their caseload: the stratum of each, what it stands for, and how much was not seen.</summary>
public sealed class CaseDesign
{
    private CaseDesign(IReadOnlyList<int> stratumOf, int strata, double[] weights, double[] unseen)
    {
        StratumOf = stratumOf;
        var drawn = new int[strata];
        foreach (var (stratum, weight) in stratumOf.Zip(weights))
        {
            drawn[stratum] += weight > 0 ? 1 : 0;
        }

        (Drawn, Read) = (drawn, drawn.Sum());
        var whole = weights.Sum();
        Weights = [.. weights.Select(weight => whole > 0 ? weight * Read / whole : 0)];
        Unseen = unseen;
    }

    /// <summary>The stratum of each case, from 0, in the order of the cases.</summary>
    public IReadOnlyList<int> StratumOf { get; }

    /// <summary>How many cases were read of each stratum.</summary>
    public IReadOnlyList<int> Drawn { get; }

    /// <summary>How much each case stands for, 1 on average of those read: the inverse of its chance of being drawn; 0 for one that nobody has read yet. All 1
    /// where a stratum has an unknown caseload or was not read.</summary>
    public IReadOnlyList<double> Weights { get; private init; }

    /// <summary>For each case, how much of what it stands for was not drawn: 1 less its chance of being drawn; 1 where the caseload is not known; 0 for one
    /// that nobody has read yet.</summary>
    public IReadOnlyList<double> Unseen { get; }

    /// <summary>How many cases the design speaks of, read or not.</summary>
    public int Cases => StratumOf.Count;

    /// <summary>How many of them were read.</summary>
    public int Read { get; }

    /// <summary>How many cases the caseload holds; null when that is not known.</summary>
    public int? Caseload { get; private init; }

    /// <summary>How many cases of the caseload had no chance of being drawn, and so are spoken of by no score.</summary>
    public int WithoutChance { get; private init; }

    /// <summary>The strata from which no case was read, by name; while there are any, nothing can be said of the whole caseload.</summary>
    public IReadOnlyList<string> Unread { get; private init; } = [];

    /// <summary>Whether some cases stand for more than others, so that the score is weighted.</summary>
    public bool IsWeighted => Unread.Count == 0 && Weights.Any(weight => weight > 0 && Math.Abs(weight - 1) > 1e-6);

    /// <summary>Whether every case of the caseload was read, so that nothing is left to estimate.</summary>
    public bool IsCensus => Read > 0 && Unread.Count == 0 && WithoutChance == 0 && Unseen.All(part => part == 0);

    /// <summary>So many cases drawn from one caseload without strata.</summary>
    /// <param name="caseload">How many cases there were; null when that is not known.</param>
    public static CaseDesign Simple(int cases, int? caseload = null) => Stratified(new int[cases], [caseload]);

    /// <summary>Cases drawn from strata, each with its own caseload.</summary>
    /// <param name="caseloads">How many cases each stratum holds; null where that is not known. A caseload smaller than what was read of it was counted on
    /// another day: all of it was read.</param>
    /// <param name="names">What the strata are called; by their numbers when left out.</param>
    /// <exception cref="ArgumentException">A case is in no stratum.</exception>
    public static CaseDesign Stratified(IReadOnlyList<int> stratumOf, IReadOnlyList<int?> caseloads, IReadOnlyList<string>? names = null)
    {
        if (stratumOf.Any(stratum => stratum < 0 || stratum >= caseloads.Count))
        {
            throw new ArgumentException("A case is in no stratum.", nameof(stratumOf));
        }

        var drawn = caseloads.Select((_, stratum) => stratumOf.Count(of => of == stratum)).ToArray();
        var held = caseloads.Select((caseload, stratum) => caseload is { } size ? Math.Max(size, drawn[stratum]) : (int?)null).ToArray();
        string[] unread = caseloads.Count == 1
            ? []
            : [.. drawn.Index().Where(pair => pair.Item == 0 && held[pair.Index] != 0).Select(pair => names?[pair.Index] ?? $"{pair.Index + 1}")];
        var weigh = unread.Length == 0 && held.All(size => size is not null);
        return new CaseDesign(
            stratumOf,
            caseloads.Count,
            [.. stratumOf.Select(stratum => weigh ? held[stratum]!.Value / (double)drawn[stratum] : 1)],
            [.. stratumOf.Select(stratum => held[stratum] is { } size ? 1 - (drawn[stratum] / (double)size) : 1)])
        {
            Caseload = held.All(size => size is not null) ? held.Sum() : null,
            Unread = unread,
        };
    }

    /// <summary>Cases of which each had its own stated chance of being drawn, as a design with floors, caps or margins gives them.</summary>
    /// <param name="chances">The chance of each case that was read, above 0 and at most 1.</param>
    /// <param name="stratumOf">The stratum of each, from 0 to below <paramref name="strata"/>.</param>
    /// <param name="caseload">How many cases the caseload holds.</param>
    /// <param name="withoutChance">How many of them could not be drawn.</param>
    /// <param name="unread">The strata that could be drawn from and of which no case was read.</param>
    public static CaseDesign ByChance(
        IReadOnlyList<double> chances,
        IReadOnlyList<int> stratumOf,
        int strata,
        int caseload,
        int withoutChance,
        IReadOnlyList<string> unread) =>
        new(stratumOf, strata, [.. chances.Select(chance => unread.Count > 0 ? 1 : 1 / chance)], [.. chances.Select(chance => 1 - chance)])
        {
            Caseload = caseload,
            WithoutChance = withoutChance,
            Unread = unread,
        };

    /// <summary>The same design among all cases of a sample: those that nobody has read yet, each in its place, stand for nothing, and none stands for more or
    /// less for them.</summary>
    /// <param name="isRead">Of each case of the sample, whether it is one of this design, in their order.</param>
    /// <exception cref="ArgumentException">As many are read as the design has cases, and no other number.</exception>
    public CaseDesign Among(IReadOnlyList<bool> isRead)
    {
        if (isRead.Count(read => read) != Cases)
        {
            throw new ArgumentException("The cases read are those of the design.", nameof(isRead));
        }

        if (Cases == isRead.Count)
        {
            return this;
        }

        var place = 0;
        int?[] places = [.. isRead.Select(read => read ? place++ : (int?)null)];
        double[] weights = [.. places.Select(at => at is { } own ? Weights[own] : 0)];
        return new CaseDesign(
            [.. places.Select(at => at is { } own ? StratumOf[own] : 0)], Drawn.Count, weights, [.. places.Select(at => at is { } own ? Unseen[own] : 0)])
        {
            Weights = weights,
            Caseload = Caseload,
            WithoutChance = WithoutChance,
            Unread = Unread,
        };
    }
}
