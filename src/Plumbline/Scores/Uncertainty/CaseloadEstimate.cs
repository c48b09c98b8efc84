using Plumbline.Statistics;

namespace Plumbline.Scores.Uncertainty;

/// <summary>What the cases that were read say of the score of the whole caseload.</summary>
/// <param name="Weighted">The score with each case weighted by what it stands for, from 0 to 1; null where all stand for the same, and then the score is the
/// share of the judgements read.</param>
/// <param name="Interval">Null where none can be promised: every case was read, a stratum was not, or too few cases say anything.</param>
/// <param name="Below">How likely the score of the caseload lies below a line; null where no chance can be promised.</param>
public sealed record CaseloadEstimate(double? Weighted, Interval? Interval, Func<double, double>? Below);
