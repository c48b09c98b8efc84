using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>A case that was drawn to be read again, as far as it has got.</summary>
/// <param name="Pair">Both readings, once both are handed over.</param>
/// <param name="IsSettled">Whether nothing is left to settle.</param>
internal sealed record DrawnCase(string Case, Guid? First, Guid? Second, Guid? Adjudicator, ReviewState? State, ReadingPair? Pair, bool IsSettled);
