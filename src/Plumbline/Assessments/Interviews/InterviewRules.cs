using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Assessments.Interviews;

/// <summary>What an offered time must be like, and what is only remarked on.</summary>
public static class InterviewRules
{
    public const int LongestRoom = 100;

    private static readonly LocalText IsPast = new("choose a day that has not passed", "dewiswch ddiwrnod nad yw wedi mynd heibio");

    private static readonly LocalText Length = new(
        "enter how long it lasts, from {0} to {1} minutes", "rhowch am faint y bydd yn para, o {0} i {1} munud");

    private static readonly LocalText PastMidnight = new("it must be over before midnight", "rhaid iddo fod ar ben cyn hanner nos");

    private static readonly LocalText NoRoom = new("enter where it is, or choose video", "rhowch ble y mae, neu dewiswch fideo");

    private static readonly LocalText LongRoom = new("use {0} characters or fewer", "defnyddiwch {0} nod neu lai");

    private static readonly LocalText Link = new(
        "enter a room, not a link or an address: they are sent apart", "rhowch ystafell, nid dolen na chyfeiriad: anfonir y rheini ar wahân");

    private static readonly LocalText NoCase = new("choose the cases that it could be about", "dewiswch yr achosion y gallai fod amdanynt");

    /// <summary>Everything that is wrong with an offer; the subject of each is the name of the property that it is about.</summary>
    /// <param name="known">The codes of practitioners in the list of cases.</param>
    /// <param name="today">The day on which it is offered.</param>
    public static IReadOnlyList<Refusal> FaultsOf(InterviewOffer offer, IEnumerable<string> known, DateOnly today) =>
    [
        .. PractitionerCodes.FaultsOf(offer.Practitioner, known).Select(fault => fault with { Subject = nameof(offer.Practitioner) }),
        .. When(offer.Cases.Count == 0, nameof(offer.Cases), Refusal.Of("cases-missing", NoCase)),
        .. FaultsOf(offer.Time, today),
        .. offer.Room is { } room ? FaultsOfRoom(room.Trim()) : [],
    ];

    /// <summary>Everything that is wrong with a time; the subjects are <c>Day</c>, <c>Starts</c> and <c>Minutes</c>.</summary>
    public static IEnumerable<Refusal> FaultsOf(InterviewTime time, DateOnly today)
    {
        var fits = time.Minutes is >= InterviewTime.Shortest and <= InterviewTime.Longest;
        return
        [
            .. When(time.Day < today, nameof(time.Day), Refusal.Of("day-passed", IsPast)),
            .. When(!fits, nameof(time.Minutes), Refusal.Of("length-unfit", Length, InterviewTime.Shortest, InterviewTime.Longest)),
            .. When(fits && !time.EndsOnItsDay, nameof(time.Starts), Refusal.Of("past-midnight", PastMidnight)),
        ];
    }

    /// <summary>
    /// Whether a day lies outside the fieldwork of a timetable: before it begins or after it ends, by the day that was reached, else by the one that is due.
    /// It is remarked on and never refused.
    /// </summary>
    public static bool IsOutsideFieldwork(DateOnly day, Timetable timetable)
    {
        return day < DayOf(Milestone.FieldworkBegins) || day > DayOf(Milestone.FieldworkEnds);

        DateOnly? DayOf(Milestone milestone) =>
            timetable.Dates.Where(date => date.Milestone == milestone).Select(date => date.Reached ?? date.Due).FirstOrDefault();
    }

    private static IEnumerable<Refusal> FaultsOfRoom(string room) =>
    [
        .. When(room.Length == 0, nameof(InterviewOffer.Room), Refusal.Of("room-missing", NoRoom)),
        .. When(room.Length > LongestRoom, nameof(InterviewOffer.Room), Refusal.Of("room-too-long", LongRoom, LongestRoom)),
        .. When(room.Contains('@', StringComparison.Ordinal) || room.Contains("://", StringComparison.Ordinal), nameof(InterviewOffer.Room),
            Refusal.Of("looks-like-an-address", Link)),
    ];

    private static IEnumerable<Refusal> When(bool wrong, string subject, Refusal refusal) => wrong ? [refusal with { Subject = subject }] : [];
}
