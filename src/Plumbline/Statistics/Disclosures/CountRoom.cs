namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// All numbers from 0 on that keep some sums, walked from the true ones along edges: the simplex method (Chvátal, Linear Programming, 1983, chapters 2, 3)
/// with unknowns that need not begin at a bound, so that no first phase is needed. Where it stands still it goes by Bland's rule.
/// </summary>
internal sealed class CountRoom
{
    private const double Tiny = 1e-7;

    /// <summary>Steps without moving after which Bland's rule is followed, and steps after which a question is given up.</summary>
    private const int Patience = 40;
    private const int MostSteps = 20_000;

    private readonly double[] truth;
    private readonly double[] now;
    private readonly List<double[]> rows = [];

    /// <summary>The unknown that each row is solved for, and the row of each such unknown; -1 for the others.</summary>
    private readonly List<int> basis = [];
    private readonly int[] rowOf;

    /// <param name="truth">The true numbers.</param>
    /// <param name="sums">The factors of each sum, by unknown; the true numbers say what it adds up to.</param>
    public CountRoom(IReadOnlyList<int> truth, IReadOnlyList<double[]> sums)
    {
        this.truth = [.. truth];
        now = [.. truth];
        rowOf = Enumerable.Repeat(-1, truth.Count).ToArray();
        foreach (var sum in sums)
        {
            Take(sum);
        }
    }

    /// <summary>Whether the numbers at which the walk stands have an unknown so far from its true one.</summary>
    public bool IsAway(int unknown, int far) => Math.Abs(now[unknown] - truth[unknown]) >= far - Tiny;

    /// <summary>Whether an unknown can be so far above or below its true number; walks on until it is.</summary>
    public bool Leaves(int unknown, int far) => IsAway(unknown, far) || Walk(unknown, 1, truth[unknown] + far)
        || (truth[unknown] >= far && Walk(unknown, -1, truth[unknown] - far));

    /// <summary>Solves a sum for one of its unknowns and takes that one out of the sums before; nothing where they say it already.</summary>
    private void Take(double[] sum)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            Subtract(sum, rows[row], sum[basis[row]]);
        }

        var solved = Array.FindIndex(sum, factor => Math.Abs(factor) > Tiny);
        if (solved >= 0)
        {
            rows.Add(sum);
            basis.Add(solved);
            Solve(rows.Count - 1, solved);
        }
    }

    private bool Walk(int unknown, int way, double goal)
    {
        for (var (steps, still) = (0, 0); steps < MostSteps; steps++)
        {
            if (way * (now[unknown] - goal) >= -Tiny)
            {
                return true;
            }

            var (moved, gain) = Next(unknown, way, still > Patience);
            if (moved < 0)
            {
                return false;
            }

            var up = gain > 0 ? 1 : -1;
            var (row, most) = FirstAtZero(moved, up);
            var step = double.IsFinite(most) ? most : way * (goal - now[unknown]) / Math.Abs(gain);
            Move(moved, up * step);
            if (row >= 0)
            {
                rowOf[basis[row]] = -1;
                basis[row] = moved;
                Solve(row, moved);
            }

            still = step > Tiny ? 0 : still + 1;
        }

        return false;
    }

    /// <summary>The unknown outside the basis that moves the asked one most when it moves by one, and by how much; -1 where none does.</summary>
    private (int Unknown, double Gain) Next(int asked, int way, bool isFirst)
    {
        var best = (Unknown: -1, Gain: 0.0);
        var row = rowOf[asked] >= 0 ? rows[rowOf[asked]] : null;
        for (var other = 0; other < now.Length; other++)
        {
            if (rowOf[other] >= 0)
            {
                continue;
            }

            var gain = way * (row is null ? (other == asked ? 1 : 0) : -row[other]);
            if (Math.Abs(gain) > Tiny && (gain > 0 || now[other] > Tiny) && Math.Abs(gain) > Math.Abs(best.Gain) + Tiny)
            {
                best = (other, gain);
                if (isFirst)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>The row whose unknown comes down to 0 first, and after how far a move; no row where the moved unknown does itself, or none does.</summary>
    private (int Row, double Most) FirstAtZero(int moved, int up)
    {
        var (first, most) = (-1, up < 0 ? now[moved] : double.PositiveInfinity);
        for (var row = 0; row < rows.Count; row++)
        {
            var falls = rows[row][moved] * up;
            if (falls > Tiny)
            {
                var room = Math.Max(0, now[basis[row]]) / falls;
                if (room < most - Tiny || (room < most + Tiny && first >= 0 && basis[row] < basis[first]))
                {
                    (first, most) = (row, Math.Min(room, most));
                }
            }
        }

        return (first, most);
    }

    private void Move(int moved, double by)
    {
        now[moved] = Math.Max(0, now[moved] + by);
        for (var row = 0; row < rows.Count; row++)
        {
            now[basis[row]] = Math.Max(0, now[basis[row]] - (by * rows[row][moved]));
        }
    }

    /// <summary>Makes the factor of an unknown 1 in its row and 0 in all others.</summary>
    private void Solve(int row, int unknown)
    {
        var solved = rows[row];
        var factor = solved[unknown];
        for (var place = 0; place < solved.Length; place++)
        {
            solved[place] /= factor;
        }

        for (var other = 0; other < rows.Count; other++)
        {
            if (other != row)
            {
                Subtract(rows[other], solved, rows[other][unknown]);
            }
        }

        rowOf[unknown] = row;
    }

    private static void Subtract(double[] from, double[] row, double times)
    {
        if (times == 0)
        {
            return;
        }

        for (var place = 0; place < from.Length; place++)
        {
            var left = from[place] - (times * row[place]);
            from[place] = Math.Abs(left) < Tiny / 100 ? 0 : left;
        }
    }
}
