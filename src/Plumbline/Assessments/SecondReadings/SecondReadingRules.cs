namespace Plumbline.Assessments.SecondReadings;

/// <summary>Who may read a case the second time, and who may settle what two readers found.</summary>
public static class SecondReadingRules
{
    private static readonly LocalText IsFirst = new(
        "case {0}: the second reader must not be the first", "achos {0}: ni chaiff yr ail ddarllenydd fod y cyntaf");

    private static readonly LocalText HasSeen = new(
        "case {0}: this person has seen the first reading, so a second one would not be blind",
        "achos {0}: mae’r person hwn wedi gweld y darlleniad cyntaf, felly ni fyddai ail un yn ddall");

    private static readonly LocalText HasRead = new(
        "you have read this case, so someone else settles it", "rydych wedi darllen yr achos hwn, felly rhywun arall sy’n ei gysoni");

    /// <summary>The second reader is not the first, and has had nothing to do with the record.</summary>
    /// <param name="reviewers">Those who commented on, returned or signed off the first record.</param>
    public static IEnumerable<Refusal> FaultsOfReader(string caseId, string reader, string? first, IReadOnlyCollection<string> reviewers)
    {
        if (reader == first)
        {
            yield return Refusal.Of("second-reader-is-first", IsFirst, caseId) with { Subject = caseId };
        }

        if (reviewers.Contains(reader))
        {
            yield return Refusal.Of("second-reader-has-seen", HasSeen, caseId) with { Subject = caseId };
        }
    }

    /// <summary>The adjudicator is neither of the readers.</summary>
    public static IEnumerable<Refusal> FaultsOfAdjudicator(string caseId, string adjudicator, string? first, string? second)
    {
        if (adjudicator == first || adjudicator == second)
        {
            yield return Refusal.Of("adjudicator-is-reader", HasRead) with { Subject = caseId };
        }
    }
}
