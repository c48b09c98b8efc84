namespace Plumbline.Programmes;

/// <summary>One area of a funnel plot.</summary>
/// <param name="Cases">How many cases were read, or the smallest sample of the programme where that is not known.</param>
/// <param name="IsCasesKnown">Whether the number of cases is known.</param>
/// <param name="Away">How far the score lies from the average, in standard errors after over-dispersion.</param>
public sealed record FunnelPoint(string Area, int Percent, int Cases, bool IsCasesKnown, double Away)
{
    /// <summary>
    /// Whether it may be named. Where areas differ no more than samples do, the limits rest on the number of cases and on what a case tells; with a
    /// number that is assumed they carry no name.
    /// </summary>
    public bool MayBeNamed { get; init; } = true;

    /// <summary>Beyond the inner limits, and not to be named.</summary>
    public bool IsUnsure => !MayBeNamed && Math.Abs(Away) > Funnel.Inner;

    /// <summary>Outside the inner limits, where one area in twenty lies by chance.</summary>
    public bool IsUnusual => MayBeNamed && Math.Abs(Away) > Funnel.Inner;

    /// <summary>Outside the outer limits, where one area in five hundred lies by chance.</summary>
    public bool IsVeryUnusual => MayBeNamed && Math.Abs(Away) > Funnel.Outer;
}
