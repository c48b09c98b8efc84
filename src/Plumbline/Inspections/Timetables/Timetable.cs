namespace Plumbline.Inspections.Timetables;

/// <summary>The dates of an inspection: when each milestone is due, and when it was reached.</summary>
public sealed record Timetable(IReadOnlyList<TimetableDate> Dates)
{
    private const int DaysToProvisionalFindings = 14;
    private const int DaysToDraft = 35;
    private const int DaysFromDraftToPublication = 42;
    private const int DaysFromPublicationToPlan = 28;

    /// <summary>The last milestone that was reached; null before the inspection is announced.</summary>
    public Milestone? Stage => Dates.Where(date => date.Reached is not null).Select(date => (Milestone?)date.Milestone).Max();

    /// <summary>The first milestone that is still to come and has a date.</summary>
    public TimetableDate? Next => Dates.Where(date => date.Reached is null && date.Due is not null && (Stage is not { } stage || date.Milestone > stage)).MinBy(date => date.Milestone);

    /// <summary>
    /// The usual dates: provisional findings two weeks after fieldwork, the draft four to six weeks after it (five here), publication about six weeks after the draft,
    /// the plan of improvement four weeks after publication (Croydon report, March 2012, Appendix 3 and Next steps).
    /// </summary>
    public static Timetable Usual(DateOnly announced, DateOnly fieldworkBegins, DateOnly fieldworkEnds)
    {
        var draft = fieldworkEnds.AddDays(DaysToDraft);
        var publication = draft.AddDays(DaysFromDraftToPublication);
        return new Timetable(
        [
            new(Milestone.Announced, announced),
            new(Milestone.FieldworkBegins, fieldworkBegins),
            new(Milestone.FieldworkEnds, fieldworkEnds),
            new(Milestone.ProvisionalFindings, fieldworkEnds.AddDays(DaysToProvisionalFindings)),
            new(Milestone.Draft, draft),
            new(Milestone.Publication, publication),
            new(Milestone.Plan, publication.AddDays(DaysFromPublicationToPlan)),
        ]);
    }

    /// <summary>Milestones that are due, or were reached, before one that comes earlier; and milestones reached in the future. Subjects are the codes of milestones.</summary>
    /// <param name="today">The day on which it is asked.</param>
    public IEnumerable<Refusal> Faults(DateOnly today) =>
    [
        .. OutOfOrder(date => date.Due, "due"),
        .. OutOfOrder(date => date.Reached, "reached"),
        .. Dates.Where(date => date.Reached > today).Select(date => new Refusal("reached-in-the-future", $"{date.Milestone.Code()} cannot have been reached on {date.Reached:yyyy-MM-dd}") { Subject = date.Milestone.Code() }),
    ];

    private IEnumerable<Refusal> OutOfOrder(Func<TimetableDate, DateOnly?> day, string what)
    {
        var known = Dates.Where(date => day(date) is not null).OrderBy(date => date.Milestone).ToList();
        return known.Zip(known.Skip(1))
            .Where(pair => day(pair.Second) < day(pair.First))
            .Select(pair => new Refusal("dates-out-of-order", $"{pair.Second.Milestone.Code()} is {what} on {day(pair.Second):yyyy-MM-dd}, before {pair.First.Milestone.Code()} on {day(pair.First):yyyy-MM-dd}") { Subject = pair.Second.Milestone.Code() });
    }
}
