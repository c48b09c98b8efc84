namespace Plumbline.Samples.Balance;

/// <summary>Finds a direction in which some cases can trade probability while no row notices.</summary>
internal static class Kernel
{
    public const double Nought = 1e-9;

    /// <summary>A vector that every row of noughts and ones takes to nought, its largest entry 1; null when there is none but nought itself.</summary>
    /// <param name="units">Number of columns.</param>
    /// <param name="rows">The numbers of the rows that count.</param>
    /// <param name="rowsOf">The numbers of the rows in which a column has a one.</param>
    public static double[]? Of(int units, IReadOnlyList<int> rows, Func<int, int[]> rowsOf)
    {
        if (units == 0)
        {
            return null;
        }

        var matrix = Matrix(units, rows, rowsOf);
        var height = rows.Count;
        var pivots = new List<int>();
        var free = -1;
        for (var column = 0; column < units && free < 0; column++)
        {
            var best = pivots.Count;
            for (var row = pivots.Count + 1; row < height; row++)
            {
                if (Math.Abs(matrix[(row * units) + column]) > Math.Abs(matrix[(best * units) + column]))
                {
                    best = row;
                }
            }

            if (pivots.Count == height || Math.Abs(matrix[(best * units) + column]) < Nought)
            {
                free = column;
                break;
            }

            Eliminate(matrix.AsSpan(), units, pivots.Count, best, height, column);
            pivots.Add(column);
        }

        if (free < 0)
        {
            return null;
        }

        var direction = new double[units];
        direction[free] = 1;
        var largest = 1.0;
        for (var row = pivots.Count - 1; row >= 0; row--)
        {
            var sum = 0.0;
            for (var column = pivots[row] + 1; column <= free; column++)
            {
                sum += matrix[(row * units) + column] * direction[column];
            }

            direction[pivots[row]] = -sum / matrix[(row * units) + pivots[row]];
            largest = Math.Max(largest, Math.Abs(direction[pivots[row]]));
        }

        for (var unit = 0; unit < units; unit++)
        {
            direction[unit] /= largest;
        }

        return direction;
    }

    private static void Eliminate(Span<double> matrix, int units, int pivot, int best, int height, int column)
    {
        if (best != pivot)
        {
            for (var at = column; at < units; at++)
            {
                (matrix[(pivot * units) + at], matrix[(best * units) + at]) = (matrix[(best * units) + at], matrix[(pivot * units) + at]);
            }
        }

        for (var row = pivot + 1; row < height; row++)
        {
            var factor = matrix[(row * units) + column] / matrix[(pivot * units) + column];
            if (factor == 0)
            {
                continue;
            }

            for (var at = column; at < units; at++)
            {
                matrix[(row * units) + at] -= factor * matrix[(pivot * units) + at];
            }
        }
    }

    private static double[] Matrix(int units, IReadOnlyList<int> rows, Func<int, int[]> rowsOf)
    {
        var place = new int[rows.Count == 0 ? 0 : rows.Max() + 1];
        Array.Fill(place, -1);
        for (var row = 0; row < rows.Count; row++)
        {
            place[rows[row]] = row;
        }

        var matrix = new double[rows.Count * units];
        for (var unit = 0; unit < units; unit++)
        {
            foreach (var row in rowsOf(unit))
            {
                if (row < place.Length && place[row] >= 0)
                {
                    matrix[(place[row] * units) + unit] = 1;
                }
            }
        }

        return matrix;
    }
}
