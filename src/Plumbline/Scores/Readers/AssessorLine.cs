using Plumbline.Statistics;

namespace Plumbline.Scores.Readers;

/// <summary>How one assessor judges beside the others, question by question, so that an assessor with harder cases is not taken for a stricter one.</summary>
/// <param name="Compared">Judgements on questions that others judged too.</param>
/// <param name="Sufficient">How many of them were sufficient.</param>
/// <param name="Expected">How many would have been if the others' shares on the same questions held.</param>
/// <param name="Difference">Sufficient less expected, as a proportion of those compared; above 0 is more lenient. Null below 30 judgements or two
/// cases.</param>
/// <param name="Drift">The difference in the later half of the assessor's cases less that in the earlier half; null when a half is too small.</param>
public sealed record AssessorLine(string Assessor, int Cases, int Compared, int Sufficient, double Expected, Interval? Difference, Interval? Drift);
