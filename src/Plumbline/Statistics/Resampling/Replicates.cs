namespace Plumbline.Statistics.Resampling;

/// <summary>What every score would have been in each of many draws.</summary>
public sealed class Replicates
{
    private readonly int scores;
    private readonly double[] values;

    internal Replicates(int scores, double[] values)
    {
        this.scores = scores;
        this.values = values;
        Count = scores == 0 ? 0 : values.Length / scores;
    }

    public int Count { get; }

    /// <summary>A score in a replicate, from 0 to 1; not a number where nothing applied to the cases drawn.</summary>
    public double this[int replicate, int score] => values[(replicate * scores) + score];

    /// <summary>The standard deviation of a score over the replicates in which something applied.</summary>
    public double StandardError(int score)
    {
        double mean = 0, squares = 0;
        var seen = 0;
        for (var replicate = 0; replicate < Count; replicate++)
        {
            var value = this[replicate, score];
            if (!double.IsNaN(value))
            {
                seen++;
                var away = value - mean;
                mean += away / seen;
                squares += away * (value - mean);
            }
        }

        return seen > 1 ? Math.Sqrt(squares / (seen - 1)) : double.NaN;
    }

    /// <summary>How many replicates print each whole per cent from 0 to 100, half up.</summary>
    public IReadOnlyList<int> Percents(int score)
    {
        var counts = new int[101];
        for (var replicate = 0; replicate < Count; replicate++)
        {
            var value = this[replicate, score];
            if (!double.IsNaN(value))
            {
                counts[Percent.HalfUp(value)]++;
            }
        }

        return counts;
    }
}
