namespace Plumbline.Assessments.Interviews;

/// <summary>Who would have to be in two places at once. The one rule that a time is refused by, and a plan is marked by.</summary>
public static class InterviewClashes
{
    /// <summary>Everything that one interview clashes with, in the order of time; that of its own case is not another.</summary>
    public static IReadOnlyList<InterviewClash> Of(Interview one, IEnumerable<Interview> others) =>
    [
        .. others.Where(other => other.Case != one.Case && other.Time.Overlaps(one.Time)).OrderBy(other => other.Time.Starts)
            .ThenBy(other => other.Case, StringComparer.Ordinal).SelectMany(other => Between(one, other)),
    ];

    private static IEnumerable<InterviewClash> Between(Interview one, Interview other)
    {
        if (PractitionerCodes.AreSame(one.Practitioner, other.Practitioner))
        {
            yield return new InterviewClash(ClashOf.Practitioner, other);
        }

        if (one.Reader is not null && one.Reader == other.Reader)
        {
            yield return new InterviewClash(ClashOf.Reader, other);
        }
    }
}
