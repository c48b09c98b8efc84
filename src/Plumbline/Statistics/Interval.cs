namespace Plumbline.Statistics;

/// <summary>How far a score could lie from what every case of the caseload would have given.</summary>
/// <param name="Low">Lower end, a proportion from 0 to 1.</param>
/// <param name="High">Upper end, a proportion from 0 to 1.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
/// <param name="StandardError">Of the proportion, on the same scale as the ends.</param>
public readonly record struct Interval(double Low, double High, double Level, double StandardError)
{
    /// <summary>The estimate for the whole caseload; it differs from the printed score only where strata were drawn at different rates.</summary>
    public double Centre { get; init; }

    /// <summary>Its ends as they are printed everywhere: in whole per cent, rounded outwards.</summary>
    public (int Low, int High) Printed => (Percent.Down(Low), Percent.Up(High));
}
