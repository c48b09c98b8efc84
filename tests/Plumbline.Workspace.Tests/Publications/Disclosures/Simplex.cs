namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>
/// Linear programming over equations in numbers from 0 on: Dantzig's simplex method on a dense tableau, in two phases, by Bland's rule where it stands still
/// (Chvátal, Linear Programming, 1983, chapters 2, 3 and 8). The basis of one question is where the next begins, and each is left as soon as it is answered.
/// </summary>
internal sealed class Simplex
{
    private const double Tiny = 1e-7;

    private readonly List<double[]> rows = [];
    private readonly List<int> basis = [];
    private readonly int unknowns;

    /// <param name="unknowns">How many numbers are sought.</param>
    /// <param name="equations">Each: factors by unknown, and what they add up to.</param>
    /// <exception cref="InvalidOperationException">No numbers from 0 on fulfil them all.</exception>
    public Simplex(int unknowns, IReadOnlyList<(IReadOnlyList<(int Unknown, int Factor)> Terms, int Sum)> equations)
    {
        this.unknowns = unknowns;
        var width = unknowns + equations.Count + 1;
        foreach (var (place, (terms, sum)) in equations.Index())
        {
            var row = new double[width];
            foreach (var (unknown, factor) in terms)
            {
                row[unknown] += sum < 0 ? -factor : factor;
            }

            (row[unknowns + place], row[^1]) = (1, Math.Abs(sum));
            rows.Add(row);
            basis.Add(unknowns + place);
        }

        var artificial = new double[width - 1];
        Array.Fill(artificial, 1, unknowns, equations.Count);
        if (Least(artificial, width - 1) > 1e-5)
        {
            throw new InvalidOperationException("The equations contradict one another.");
        }

        DropArtificial();
    }

    /// <summary>The least and the greatest that one unknown can be; infinite where nothing bounds it.</summary>
    public (double Low, double High) Range(int unknown)
    {
        var costs = new double[unknowns];
        costs[unknown] = 1;
        var low = Least(costs, unknowns);
        costs[unknown] = -1;
        return (low, -Least(costs, unknowns));
    }

    /// <summary>Whether one unknown can be as low or as high as that; stops at the first numbers that show it.</summary>
    public bool CanReach(int unknown, double low, double high)
    {
        var costs = new double[unknowns];
        costs[unknown] = -1;
        if (-Least(costs, unknowns, -high) >= high - Tiny)
        {
            return true;
        }

        costs[unknown] = 1;
        return low > -Tiny && Least(costs, unknowns, low) <= low + Tiny;
    }

    /// <summary>Numbers that fulfil all equations: those at which the last question was left.</summary>
    public double[] Numbers()
    {
        var numbers = new double[unknowns];
        foreach (var (place, unknown) in basis.Index())
        {
            numbers[unknown] = rows[place][^1];
        }

        return numbers;
    }

    private void DropArtificial()
    {
        for (var place = rows.Count - 1; place >= 0; place--)
        {
            if (basis[place] >= unknowns)
            {
                var enters = Enumerable.Range(0, unknowns).FirstOrDefault(column => Math.Abs(rows[place][column]) > Tiny, -1);
                if (enters < 0)
                {
                    rows.RemoveAt(place);
                    basis.RemoveAt(place);
                }
                else
                {
                    Pivot(place, enters);
                }
            }
        }

        for (var place = 0; place < rows.Count; place++)
        {
            rows[place] = [.. rows[place].AsSpan(0, unknowns), rows[place][^1]];
        }
    }

    private double Least(double[] costs, int columns, double enough = double.NegativeInfinity)
    {
        var reduced = new double[columns];
        var still = 0;
        while (true)
        {
            costs.AsSpan(0, columns).CopyTo(reduced);
            for (var place = 0; place < rows.Count; place++)
            {
                var cost = costs[basis[place]];
                for (var column = 0; cost != 0 && column < columns; column++)
                {
                    reduced[column] -= cost * rows[place][column];
                }
            }

            var enters = Entering(reduced, isStill: still > 60);
            var reached = Enumerable.Range(0, rows.Count).Sum(place => costs[basis[place]] * rows[place][^1]);
            if (enters < 0 || reached <= enough)
            {
                return reached;
            }

            var leaves = Leaving(enters);
            if (leaves < 0)
            {
                return double.NegativeInfinity;
            }

            still = rows[leaves][^1] > Tiny ? 0 : still + 1;
            Pivot(leaves, enters);
        }
    }

    private static int Entering(double[] reduced, bool isStill)
    {
        var best = -1;
        for (var column = 0; column < reduced.Length; column++)
        {
            if (reduced[column] < -Tiny && (best < 0 || (!isStill && reduced[column] < reduced[best])))
            {
                best = column;
            }
        }

        return best;
    }

    private int Leaving(int enters)
    {
        var (best, least) = (-1, double.PositiveInfinity);
        for (var place = 0; place < rows.Count; place++)
        {
            var factor = rows[place][enters];
            if (factor > Tiny && rows[place][^1] / factor is var ratio
                && (ratio < least - 1e-12 || (ratio < least + 1e-12 && best >= 0 && basis[place] < basis[best])))
            {
                (best, least) = (place, ratio);
            }
        }

        return best;
    }

    private void Pivot(int place, int enters)
    {
        var row = rows[place];
        var factor = row[enters];
        var filled = Enumerable.Range(0, row.Length).Where(column => row[column] != 0).ToArray();
        foreach (var column in filled)
        {
            row[column] /= factor;
        }

        for (var other = 0; other < rows.Count; other++)
        {
            var times = rows[other][enters];
            if (other != place && times != 0)
            {
                var target = rows[other];
                foreach (var column in filled)
                {
                    target[column] -= times * row[column];
                }
            }
        }

        basis[place] = enters;
    }
}
