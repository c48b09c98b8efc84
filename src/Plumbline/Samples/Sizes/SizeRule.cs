using Plumbline.Statistics.Distributions;

namespace Plumbline.Samples.Sizes;

/// <summary>How many cases a sample needs, by the size of the caseload.</summary>
public abstract record SizeRule
{
    private SizeRule()
    {
    }

    /// <summary>The number of cases for a caseload; may exceed it where the rule says so, and then the draw is refused.</summary>
    public abstract int SizeFor(int caseload);

    /// <summary>The same number whatever the caseload.</summary>
    public sealed record Quota(int Cases) : SizeRule
    {
        public override int SizeFor(int caseload) => Cases;
    }

    /// <summary>Fixed sizes by steps of the caseload, such as the 38, 62, 78 and 99 cases of the Core Case Inspection; a caseload smaller than its size is read
    /// whole.</summary>
    /// <param name="Ladder">From small to large; the last has no end.</param>
    public sealed record Steps(IReadOnlyList<SizeStep> Ladder) : SizeRule
    {
        public override int SizeFor(int caseload) => Math.Min(caseload, Ladder.First(step => step.UpTo is null || caseload <= step.UpTo).Cases);

        public bool Equals(Steps? other) => other is not null && Ladder.SequenceEqual(other.Ladder);

        public override int GetHashCode() => Ladder.Count;
    }

    /// <summary>
    /// As many cases as bring a share within a margin at a level of confidence, the finite caseload allowed for:
    /// n0 = z² p (1 - p) / margin², n = n0 / (1 + (n0 - 1) / N), rounded up (Cochran, Sampling Techniques, 1977, 4.2), then the least and the most.
    /// </summary>
    /// <param name="Confidence">Between 0 and 1, such as 0.8.</param>
    /// <param name="Margin">Half the width as a proportion, such as 0.05.</param>
    /// <param name="ExpectedShare">The share to be measured; 0.5 is the widest case.</param>
    public sealed record Precision(double Confidence, double Margin, double ExpectedShare = 0.5, int? AtLeast = null, int? AtMost = null) : SizeRule
    {
        public override int SizeFor(int caseload)
        {
            var z = Normal.Quantile((1 + Confidence) / 2);
            var unlimited = z * z * ExpectedShare * (1 - ExpectedShare) / (Margin * Margin);
            var cases = (int)Math.Ceiling((unlimited / (1 + ((unlimited - 1) / caseload))) - 1e-9);
            return Within(cases, AtLeast, AtMost, caseload);
        }

        /// <summary>The margin that a sample of a given size has, the finite caseload allowed for; 0 when every case is read.</summary>
        public static double MarginOf(int cases, int caseload, double confidence, double expectedShare = 0.5) => caseload <= 1
            ? 0
            : Normal.Quantile((1 + confidence) / 2) * Math.Sqrt(expectedShare * (1 - expectedShare) / cases * (caseload - cases) / (caseload - 1));
    }

    /// <summary>A share of the caseload, rounded up, with a floor and a cap, such as 20% and at least 20 where there are so many.</summary>
    public sealed record PartOfCaseload(decimal Share, int? AtLeast = null, int? AtMost = null) : SizeRule
    {
        public override int SizeFor(int caseload) => Within((int)Math.Ceiling(Share * caseload), AtLeast, AtMost, caseload);
    }

    /// <summary>What is wrong with a least and a most that no sample can both keep; null when they can be kept.</summary>
    /// <param name="atLeast">How the least was called where it was written, such as <c>--at-least</c>.</param>
    public static Refusal? FaultOf(int? least, int? most, string atLeast, string atMost) => least > most
        ? new Refusal("sizes-contradict", $"{atLeast} is {least} and {atMost} is {most}: no number of cases is both")
        : null;

    private static int Within(int cases, int? atLeast, int? atMost, int caseload) =>
        Math.Min(caseload, Math.Max(atLeast ?? 1, Math.Min(atMost ?? int.MaxValue, cases)));
}
