namespace Plumbline.Assessments.SecondReadings;

/// <summary>Who may read a case the second time, and who may settle what two readers found.</summary>
public static class SecondReadingRules
{
    /// <summary>The second reader is not the first, and has had nothing to do with the record.</summary>
    /// <param name="reviewers">Those who commented on, returned or signed off the first record.</param>
    public static IEnumerable<Refusal> FaultsOfReader(string caseId, string reader, string? first, IReadOnlyCollection<string> reviewers)
    {
        if (reader == first)
        {
            yield return new Refusal("second-reader-is-first", $"case {caseId}: the second reader must not be the first") { Subject = caseId };
        }

        if (reviewers.Contains(reader))
        {
            yield return new Refusal("second-reader-has-seen", $"case {caseId}: this person has seen the first reading, so a second one would not be blind") { Subject = caseId };
        }
    }

    /// <summary>The adjudicator is neither of the readers.</summary>
    public static IEnumerable<Refusal> FaultsOfAdjudicator(string caseId, string adjudicator, string? first, string? second)
    {
        if (adjudicator == first || adjudicator == second)
        {
            yield return new Refusal("adjudicator-is-reader", $"case {caseId}: a reader of the case does not settle it") { Subject = caseId };
        }
    }
}
