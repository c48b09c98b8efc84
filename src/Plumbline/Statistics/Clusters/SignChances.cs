namespace Plumbline.Statistics.Clusters;

/// <summary>
/// How far a sum of differences can go where each is as likely to have the other sign, looked at after each of them: the exact test of signs of Fisher
/// (The Design of Experiments, 1935, section 21) with an allowance that is spent look by look (Lan and DeMets, Biometrika 70, 1983).
/// </summary>
/// <remarks>
/// Of the differences only their size is taken as given. Every order of signs is one path of the sum, all equally likely; at each look the paths that lie
/// furthest up are those that cross, as many as the allowance has room for, and they are not counted again. So all looks together cross no oftener than the
/// allowance of the last one, however much the differences vary.
/// </remarks>
public static class SignChances
{
    private const double Rounding = 1e-9;

    /// <summary>For each look whether the sum lies further up than chance is allowed to bring it.</summary>
    /// <param name="differences">In the order in which they were found; at most 20.</param>
    /// <param name="allowed">For each look how often, of all orders of signs, a sum may have crossed by then; grows, below one half.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than 20 differences, or fewer allowances.</exception>
    public static bool[] Crossed(ReadOnlySpan<double> differences, ReadOnlySpan<double> allowed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(differences.Length, 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(allowed.Length, differences.Length);
        var crossed = new bool[differences.Length];
        var (paths, sum, spent, weight) = (new double[1], 0.0, 0.0, 1.0);
        for (var look = 0; look < differences.Length; look++)
        {
            (paths, sum, weight) = (Longer(paths, Math.Abs(differences[look])), sum + differences[look], weight / 2);
            var room = (int)Math.Floor(((allowed[look] - spent) / weight) + Rounding);
            if (room <= 0)
            {
                continue;
            }

            var edge = paths[^(room + 1)] + Rounding;
            var beyond = 0;
            while (paths[^(beyond + 1)] > edge)
            {
                beyond++;
            }

            crossed[look] = sum > edge;
            spent += beyond * weight;
            paths = paths[..^beyond];
        }

        return crossed;
    }

    /// <summary>Every path with the next difference added and taken away, from the lowest up.</summary>
    private static double[] Longer(double[] paths, double by)
    {
        var longer = new double[2 * paths.Length];
        var (less, more) = (0, 0);
        for (var at = 0; at < longer.Length; at++)
        {
            longer[at] = less < paths.Length && paths[less] - by <= paths[more] + by ? paths[less++] - by : paths[more++] + by;
        }

        return longer;
    }
}
