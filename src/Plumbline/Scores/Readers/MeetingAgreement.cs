using Plumbline.Assessments.SecondReadings;

namespace Plumbline.Scores.Readers;

/// <summary>How far the two readers agree before they talk and after it, over the same cases by the same function.</summary>
/// <param name="Cases">How many of their meetings are over.</param>
/// <param name="Before">The blind first answers, over all scored questions.</param>
/// <param name="After">What they say after the talk; who has not answered a question again is held to their first answer.</param>
public sealed record MeetingAgreement(int Cases, AgreementLine Before, AgreementLine After)
{
    /// <summary>Null before a meeting is over.</summary>
    /// <param name="over">Meetings in which both have answered, or whose case is settled; all with the same version of the instrument.</param>
    public static MeetingAgreement? Of(IReadOnlyList<ConsensusMeeting> over) => over.Count == 0 ? null
        : new MeetingAgreement(over.Count, Whole([.. over.Select(meeting => meeting.Pair)]), Whole([.. over.Select(meeting => meeting.After)]));

    private static AgreementLine Whole(IReadOnlyList<ReadingPair> pairs) => ReaderAgreement.Of(pairs).Single(line => line.Kind == "overall");
}
