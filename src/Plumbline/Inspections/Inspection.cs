using Plumbline.Inspections.Timetables;

namespace Plumbline.Inspections;

/// <summary>One inspection of one area: where, when, by whom and with what.</summary>
/// <param name="Id">Permanent, such as <c>croydon-2012</c>.</param>
/// <param name="Area">The name of the area.</param>
public sealed record Inspection(string Id, LocalText Area, InspectedBody Body, Publishing Publishing)
{
    /// <summary>The programme of inspections that it belongs to, as the cover names it.</summary>
    public required LocalText Programme { get; init; }

    /// <summary>The words on the cover before the name of the area.</summary>
    public required LocalText ReportOn { get; init; }

    public CalendarDate? FieldworkFrom { get; init; }

    public CalendarDate? FieldworkTo { get; init; }

    public required CalendarDate Published { get; init; }

    /// <summary>When each milestone is due and was reached; null where no more is known than the dates of fieldwork and publication.</summary>
    public Timetable? Timetable { get; init; }

    /// <summary>How many cases the sample was drawn from; null when that is not known.</summary>
    public int? CaseloadSize { get; init; }

    /// <summary>The strata that the caseload was divided into before cases were drawn; null when it was drawn from as one.</summary>
    public CaseloadStrata? Strata { get; init; }

    /// <summary>What every reader must know first, such as that the case data are synthetic.</summary>
    public LocalText? Notice { get; init; }

    public Signature? Signature { get; init; }

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<ContextFact> Context { get; init; } = [];

    public Benchmark? Benchmark { get; init; }

    /// <summary>The timetable that is stated; or else what the dates of fieldwork and publication say of it, each reached when its day has come.</summary>
    public Timetable TimetableOn(DateOnly today) => Timetable ?? new Timetable([
        .. (from one in new[]
            {
                (Milestone: Milestone.FieldworkBegins, Day: FieldworkFrom?.First), (Milestone: Milestone.FieldworkEnds, Day: FieldworkTo?.Last),
                (Milestone: Milestone.Publication, Day: (DateOnly?)Published.First),
            }
            where one.Day is not null
            select new TimetableDate(one.Milestone, one.Day, one.Day <= today ? one.Day : null)),
    ]);

    /// <summary>
    /// The inspection by another timetable. Where the day of fieldwork or publication is another than before, the report states the new one, as a month
    /// where it stated a month; what it states of a day that did not change stays.
    /// </summary>
    public Inspection By(Timetable before, Timetable now)
    {
        return this with
        {
            Timetable = now,
            FieldworkFrom = Stated(FieldworkFrom, Milestone.FieldworkBegins),
            FieldworkTo = Stated(FieldworkTo, Milestone.FieldworkEnds),
            Published = Stated(Published, Milestone.Publication)!.Value,
        };

        CalendarDate? Stated(CalendarDate? stated, Milestone milestone) => now.DayOf(milestone) is not { } day || day == before.DayOf(milestone) ? stated
            : new CalendarDate(day.Year, day.Month, stated is { Day: null } ? null : day.Day);
    }
}
