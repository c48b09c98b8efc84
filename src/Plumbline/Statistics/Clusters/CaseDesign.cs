namespace Plumbline.Statistics.Clusters;

/// <summary>How the cases of a sample came out of their caseload: the stratum of each, and how many cases every stratum holds.</summary>
public sealed class CaseDesign
{
    private CaseDesign(IReadOnlyList<int> stratumOf, IReadOnlyList<int?> caseloads)
    {
        StratumOf = stratumOf;
        Caseloads = caseloads;
        var drawn = new int[caseloads.Count];
        foreach (var stratum in stratumOf)
        {
            drawn[stratum]++;
        }

        Drawn = drawn;
        var weigh = caseloads.All(size => size is not null);
        Weights = [.. drawn.Select((cases, stratum) => weigh && cases > 0 ? caseloads[stratum]!.Value * (double)stratumOf.Count / (cases * (double)caseloads.Sum(size => size!.Value)) : 1)];
        Unseen = [.. drawn.Select((cases, stratum) => caseloads[stratum] is { } held ? Math.Max(0, 1 - (cases / (double)held)) : 1)];
    }

    /// <summary>The stratum of each case, from 0, in the order of the cases.</summary>
    public IReadOnlyList<int> StratumOf { get; }

    /// <summary>How many cases each stratum of the caseload holds; null where that is not known, and then it counts as endless.</summary>
    public IReadOnlyList<int?> Caseloads { get; }

    /// <summary>How many cases were drawn from each stratum.</summary>
    public IReadOnlyList<int> Drawn { get; }

    /// <summary>How much a case of each stratum stands for, 1 on average; all 1 when the caseload of a stratum is not known.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The share of each stratum that was not drawn: the finite population correction, 1 less the sampling fraction.</summary>
    public IReadOnlyList<double> Unseen { get; }

    public int Cases => StratumOf.Count;

    /// <summary>So many cases drawn from one caseload without strata.</summary>
    /// <param name="caseload">How many cases there were; null when that is not known.</param>
    public static CaseDesign Simple(int cases, int? caseload = null) => new(new int[cases], [Within(caseload, cases)]);

    /// <summary>Cases drawn from strata, each with its own caseload.</summary>
    /// <exception cref="ArgumentException">A case is in no stratum.</exception>
    public static CaseDesign Stratified(IReadOnlyList<int> stratumOf, IReadOnlyList<int?> caseloads)
    {
        if (stratumOf.Any(stratum => stratum < 0 || stratum >= caseloads.Count))
        {
            throw new ArgumentException("A case is in no stratum.", nameof(stratumOf));
        }

        return new CaseDesign(stratumOf, [.. caseloads.Select((caseload, stratum) => Within(caseload, stratumOf.Count(of => of == stratum)))]);
    }

    /// <summary>A caseload smaller than the sample drawn from it is one that was counted on another day: all of it was read.</summary>
    private static int? Within(int? caseload, int cases) => caseload is { } size ? Math.Max(size, cases) : null;
}
