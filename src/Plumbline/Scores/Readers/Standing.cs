namespace Plumbline.Scores.Readers;

/// <summary>A group of readings beside the rest, question by question.</summary>
/// <param name="Cases">Readings of the group with a question that the rest answered too.</param>
/// <param name="Compared">Their judgements on such questions.</param>
/// <param name="Expected">How many of them would be sufficient if the rest's shares held.</param>
/// <param name="Difference">Sufficient less expected, as a proportion of those compared.</param>
/// <param name="Error">Its standard error; null where either side has fewer than two cases or nothing varies.</param>
internal readonly record struct Standing(int Cases, int Compared, int Sufficient, double Expected, double Difference, double? Error)
{
    /// <summary>The difference in standard errors.</summary>
    public double Studentised => Error is { } error ? Difference / error : double.PositiveInfinity;
}
