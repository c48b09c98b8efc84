using Plumbline.Instruments;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>One question on which two readings of a case differ in what counts.</summary>
/// <param name="Question">Its place in the instrument.</param>
/// <param name="First">What counts in the first reading.</param>
/// <param name="Second">What counts in the second.</param>
/// <param name="Cause">
/// The question whose discrepancy opened this one for one reader and closed it for the other; null when the readers judged the same open question differently.
/// Settling the cause may settle this one.
/// </param>
public sealed record Discrepancy(int Question, Answer First, Answer Second, int? Cause);
