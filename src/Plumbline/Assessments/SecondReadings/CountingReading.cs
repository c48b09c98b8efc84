namespace Plumbline.Assessments.SecondReadings;

/// <summary>Which of the readings of a case counts in scores, figures and folders; docs/methods/review.md states it.</summary>
public static class CountingReading
{
    /// <summary>
    /// The adjudicated one where two readers differ and it answers every question that is open in it; otherwise the first. Null while the first is not begun:
    /// then the case counts nowhere.
    /// </summary>
    /// <param name="readings">What there is of one case, each by what it was read for.</param>
    /// <exception cref="ArgumentException">The readings are of different cases or instruments.</exception>
    public static Purpose? Of(IReadOnlyDictionary<Purpose, CaseAssessment> readings)
    {
        if (!readings.TryGetValue(Purpose.First, out var first) || !first.IsBegun)
        {
            return null;
        }

        var differs = readings.TryGetValue(Purpose.Second, out var second) && ReadingPair.Of(first, second).Discrepancies.Count > 0;
        return differs && readings.TryGetValue(Purpose.Adjudicated, out var third) && third.Unanswered == 0 ? Purpose.Adjudicated : Purpose.First;
    }
}
