using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Testing.Readers;

/// <summary>
/// A reader of invented seeded cases. Each question of a case has a quality, and is agreed to be sufficient above nought; the reader sees the quality
/// with an error of the question and a tilt of the case, and is lenient by a shift that is chosen so that exactly that share more is found sufficient.
/// </summary>
/// <param name="Questions">Judged in each case.</param>
/// <param name="Insufficient">The share of agreed answers that are not sufficient, over all cases.</param>
/// <param name="Unlike">The standard deviation of the cases' quality, beside 1 for the questions within a case.</param>
/// <param name="Error">The standard deviation of what the reader sees of a question.</param>
/// <param name="Tilt">The standard deviation of how the reader takes one case as a whole.</param>
public sealed record SimulatedReader(int Questions, double Insufficient, double Unlike, double Error, double Tilt)
{
    private double Quality => -Normal.Quantile(Insufficient) * Math.Sqrt(1 + (Unlike * Unlike));

    /// <summary>Cases read one after another by a reader who finds that much more sufficient than agreed.</summary>
    public SeededReading[] Series(SeededRandom chance, double leniency, int cases = SeededSeries.Length)
    {
        var seen = Math.Sqrt(1 + (Unlike * Unlike) + (Error * Error) + (Tilt * Tilt));
        var shift = (Normal.Quantile(1 - Insufficient + leniency) * seen) - Quality;
        return [.. Enumerable.Range(0, cases).Select(_ => Case(chance, shift))];
    }

    /// <summary>How often a reader who is not lenient answers as agreed, and how alike two deviations within a case are (correlation), in that many
    /// cases.</summary>
    public (double Agreed, double Together) Measured(SeededRandom chance, int cases)
    {
        var readings = Series(chance, 0, cases);
        var apart = readings.Average(reading => reading.Generous + reading.Harsher);
        var squares = readings.Average(reading => Math.Pow(reading.Generous - reading.Harsher, 2));
        return (1 - (apart / Questions), ((squares / apart) - 1) / (Questions - 1));
    }

    private SeededReading Case(SeededRandom chance, double shift)
    {
        var quality = Quality + (Unlike * Standard(chance));
        var tilt = shift + (Tilt * Standard(chance));
        var (generous, harsher) = (0, 0);
        for (var question = 0; question < Questions; question++)
        {
            var actual = quality + Standard(chance);
            var seen = actual + tilt + (Error * Standard(chance));
            generous += actual <= 0 && seen > 0 ? 1 : 0;
            harsher += actual > 0 && seen <= 0 ? 1 : 0;
        }

        return new SeededReading(Questions, generous, harsher);
    }

    private static double Standard(SeededRandom chance) => Normal.Quantile((chance.NextDouble() + 1e-17) / (1 + 2e-17));
}
