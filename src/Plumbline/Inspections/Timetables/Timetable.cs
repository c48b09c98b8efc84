using System.Globalization;

namespace Plumbline.Inspections.Timetables;

/// <summary>The dates of an inspection: when each milestone is due, and when it was reached.</summary>
public sealed record Timetable(IReadOnlyList<TimetableDate> Dates)
{
    public const string DueOutOfOrder = "due-out-of-order";

    public const string ReachedOutOfOrder = "reached-out-of-order";

    public const string ReachedInTheFuture = "reached-in-the-future";

    private static readonly LocalText Order = new("{0} ({1}) cannot come before {2} ({3})", "ni all {0} ({1}) ddod cyn {2} ({3})");

    private static readonly LocalText Future = new("{0} cannot have been reached after today", "ni ellir bod wedi cyrraedd {0} ar ôl heddiw");

    private const int DaysToProvisionalFindings = 14;
    private const int DaysToDraft = 35;
    private const int DaysFromDraftToPublication = 42;
    private const int DaysFromPublicationToPlan = 28;

    /// <summary>The last milestone that was reached; null before the inspection is announced.</summary>
    public Milestone? Stage => Dates.Where(date => date.Reached is not null).Select(date => (Milestone?)date.Milestone).Max();

    /// <summary>The first milestone that is still to come and has a date.</summary>
    public TimetableDate? Next => NextAfter(null);

    /// <summary>The same where what has been done says that a milestone is passed, whether or not anybody noted its day.</summary>
    public TimetableDate? NextAfter(Milestone? passed) => Dates
        .Where(date => date.Reached is null && date.Due is not null && !(date.Milestone <= Stage) && !(date.Milestone <= passed)).MinBy(date => date.Milestone);

    /// <summary>The day on which a milestone was reached, or is due; null when neither is known.</summary>
    public DateOnly? DayOf(Milestone milestone) => Dates.FirstOrDefault(date => date.Milestone == milestone) is { } date ? date.Reached ?? date.Due : null;

    /// <summary>Whether another says the same of every milestone, a day that is neither due nor reached being none.</summary>
    public bool IsAs(Timetable other) => Stated.SequenceEqual(other.Stated);

    /// <summary>The milestones of which a day is known, in their order.</summary>
    public IEnumerable<TimetableDate> Stated => Dates.Where(date => (date.Due ?? date.Reached) is not null).OrderBy(date => date.Milestone);

    /// <summary>
    /// The usual dates: provisional findings two weeks after fieldwork, the draft four to six weeks after it (five here), publication about six weeks after the
    /// draft, the plan of improvement four weeks after publication (Croydon report, March 2012, Appendix 3 and Next steps).
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

    /// <summary>Milestones that are due, or were reached, before one that comes earlier; and milestones reached in the future. Subjects are the codes of
    /// milestones.</summary>
    /// <param name="today">The day on which it is asked.</param>
    public IEnumerable<Refusal> Faults(DateOnly today) =>
    [
        .. OutOfOrder(date => date.Due, DueOutOfOrder),
        .. OutOfOrder(date => date.Reached, ReachedOutOfOrder),
        .. Dates.Where(date => date.Reached > today).Select(date => Said(ReachedInTheFuture, Future, (date.Milestone, date.Reached))),
    ];

    private IEnumerable<Refusal> OutOfOrder(Func<TimetableDate, DateOnly?> day, string code)
    {
        var known = Dates.Where(date => day(date) is not null).OrderBy(date => date.Milestone).ToList();
        return known.Zip(known.Skip(1))
            .Where(pair => day(pair.Second) < day(pair.First))
            .Select(pair => Said(code, Order, (pair.Second.Milestone, day(pair.Second)), (pair.First.Milestone, day(pair.First))));
    }

    private static Refusal Said(string code, LocalText text, params (Milestone Milestone, DateOnly? Day)[] named) =>
        new(code, Fill(text.English, Language.English, named))
        {
            Welsh = Fill(text.In(Language.Welsh), Language.Welsh, named), Subject = named[0].Milestone.Code(),
        };

    private static string Fill(string text, Language language, (Milestone Milestone, DateOnly? Day)[] named) =>
        string.Format(
            CultureInfo.InvariantCulture, text, [.. named.SelectMany(one => new object[] { one.Milestone.Name().In(language), $"{one.Day:yyyy-MM-dd}" })]);
}
