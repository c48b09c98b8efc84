using Plumbline.Statistics;

namespace Plumbline.Samples;

/// <summary>One value of one margin: how many cases of the caseload have it, and how many of the sample.</summary>
/// <param name="Value">The value, or <see cref="NotRecorded"/>.</param>
/// <param name="Caseload">Of all cases of the caseload.</param>
/// <param name="Sample">Of all cases of the sample.</param>
/// <param name="Expected">The sum of the inclusion probabilities: what the design gives on average.</param>
public sealed record MarginComparison(string Field, string Value, Share Caseload, Share Sample, double Expected)
{
    /// <summary>How a value that is empty is called wherever cases are counted by it.</summary>
    public const string NotRecorded = "not recorded";

    /// <summary>Cases more (or, negative, fewer) in the sample than the design gives on average.</summary>
    public double Deviation => Sample.Part - Expected;
}
