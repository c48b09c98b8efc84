namespace Plumbline.Programmes;

/// <summary>One area of a funnel plot.</summary>
/// <param name="Cases">How many cases were read, or the smallest sample of the programme where that is not known.</param>
/// <param name="IsCasesKnown">Whether the number of cases is known.</param>
/// <param name="Away">How far the score lies from the average, in standard errors after over-dispersion.</param>
public sealed record FunnelPoint(string Area, int Percent, int Cases, bool IsCasesKnown, double Away)
{
    /// <summary>Outside the inner limits, where one area in twenty lies by chance.</summary>
    public bool IsUnusual => Math.Abs(Away) > Funnel.Inner;

    /// <summary>Outside the outer limits, where one area in five hundred lies by chance.</summary>
    public bool IsVeryUnusual => Math.Abs(Away) > Funnel.Outer;
}
