namespace Plumbline.Statistics.Clusters;

/// <summary>
/// How many standard errors a difference may lie from nought by chance alone, found by dealing the cases out again: the studentised permutation test.
/// </summary>
/// <remarks>
/// Janssen, Statistics and Probability Letters 36 (1997); Chung and Romano, Annals of Statistics 41 (2013): exact where cases are alike but for who read them,
/// and right for many cases where they vary differently.
/// What was seen counts as one of the deals (Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010).
/// </remarks>
public static class ChanceBound
{
    /// <summary>How often the cases are dealt out again; with the cases as they were read that makes a thousand.</summary>
    public const int Deals = 999;
    private const double Rounding = 1e-9;

    /// <summary>
    /// The number of standard errors beyond which <c>1 - level</c> of all deals lie, that of the cases as they were read among them; deals that lie equally far
    /// count half (Lancaster, Journal of the American Statistical Association 56, 1961),
    /// since counts of judgements have few values and the rate would lie below what it says. Infinite where the deals are too few or without an error.
    /// </summary>
    /// <param name="again">Deals the cases out again and gives the difference over its standard error; called <see cref="Deals"/> times.</param>
    public static double Of(double level, Func<double> again)
    {
        var found = new double[Deals];
        for (var deal = 0; deal < Deals; deal++)
        {
            found[deal] = Math.Abs(again());
        }

        Array.Sort(found);
        var allowed = ((1 - level) * (Deals + 1)) + Rounding;
        var beyond = 0;
        while (beyond < Deals)
        {
            var far = found[^(beyond + 1)];
            var alike = 1;
            while (beyond + alike < Deals && found[^(beyond + alike + 1)] >= far * (1 - Rounding))
            {
                alike++;
            }

            if (beyond + ((alike + 1) / 2.0) > allowed)
            {
                return far * (1 + Rounding);
            }

            beyond += alike;
            if (beyond + 0.5 > allowed)
            {
                return far * (1 - Rounding);
            }
        }

        return 0;
    }
}
