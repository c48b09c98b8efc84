namespace Plumbline.Statistics.Clusters;

/// <summary>The ratio estimator with the case as cluster: judgements of one case go together, so it is cases that are counted and not judgements.</summary>
public static class ClusteredRatio
{
    /// <summary>
    /// The pooled share with its linearised standard error, stratified and corrected for the finite caseload
    /// (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992, 5.6; the same as <c>svyratio</c> of R's <c>survey</c>);
    /// where cases of one stratum had different chances, Hájek's variance with the centre weighted by what was not seen
    /// (Annals of Mathematical Statistics 35, 1964; Matei and Tillé, Journal of Official Statistics 21, 2005).
    /// A stratum with a single case is centred at the whole sample, as <c>survey.lonely.psu = "adjust"</c>. Null when nothing applied.
    /// </summary>
    /// <param name="cases">Sufficient of applicable for each case; cases to which nothing applied count among the drawn, those that nobody has read yet do
    /// not.</param>
    public static RatioEstimate? Of(IReadOnlyList<Share> cases, CaseDesign design)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cases.Count, design.Cases);
        double sufficient = 0, applicable = 0, weight = 0, unseen = 0, borne = 0, squares = 0;
        long judgements = 0;
        var contributing = new int[design.Drawn.Count];
        for (var i = 0; i < cases.Count; i++)
        {
            var of = design.Weights[i];
            sufficient += of * cases[i].Part;
            applicable += of * cases[i].Base;
            weight += of;
            unseen += of * design.Unseen[i];
            judgements += cases[i].Base;
            if (cases[i].Base > 0)
            {
                contributing[design.StratumOf[i]]++;
                borne += of;
                squares += of * of * design.Unseen[i];
            }
        }

        if (applicable == 0)
        {
            return null;
        }

        var value = sufficient / applicable;
        var (variance, fourth) = Spread([.. cases.Select((found, i) => design.Weights[i] * (found.Part - (value * found.Base)) / applicable)], design);
        var all = contributing.Sum();
        var freedom = all - contributing.Count(count => count > 0);
        var kurtosis = variance > 0 ? all * fourth / (variance * variance) : 3;
        return new RatioEstimate(
            value,
            design.Read > 1 || unseen == 0 ? Math.Sqrt(variance) : double.NaN,
            all,
            judgements / (double)all,
            freedom,
            kurtosis > 3 ? Math.Max(1, 2 * freedom / (kurtosis - 1)) : freedom,
            squares > 0 ? borne * borne / squares : double.PositiveInfinity,
            unseen / weight);
    }

    /// <summary>The variance of a sum over cases of what each adds, and the sum of the fourth powers of its terms.</summary>
    private static (double Variance, double Fourth) Spread(double[] residuals, CaseDesign design)
    {
        var sums = new double[design.Drawn.Count];
        var parts = new double[design.Drawn.Count];
        for (var i = 0; i < residuals.Length; i++)
        {
            sums[design.StratumOf[i]] += design.Unseen[i] * residuals[i];
            parts[design.StratumOf[i]] += design.Unseen[i];
        }

        double variance = 0, fourth = 0;
        for (var i = 0; i < residuals.Length; i++)
        {
            var stratum = design.StratumOf[i];
            var drawn = design.Drawn[stratum];
            var centred = residuals[i] - (drawn == 1 || parts[stratum] == 0 ? 0 : sums[stratum] / parts[stratum]);
            var term = design.Unseen[i] * centred * centred * (drawn > 1 ? drawn / (drawn - 1.0) : 1);
            variance += term;
            fourth += term * term;
        }

        return (variance, fourth);
    }
}
