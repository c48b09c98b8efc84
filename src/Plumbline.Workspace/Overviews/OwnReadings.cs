using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Seeding;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Databases;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Overviews;

/// <summary>The readings that somebody has been given and that nobody took away again, with the interviews about them.</summary>
internal sealed class OwnReadings
{
    /// <summary>How many days before it an interview is told of.</summary>
    private const int DaysAhead = 7;

    /// <summary>The number of the entry that begins a record; the one before it opens the record when a case is given.</summary>
    private const int BeginningEntry = 2;

    private readonly IReadOnlyList<Reading> readings;
    private readonly HashSet<(string, string)> cases;

    private OwnReadings(IReadOnlyList<Reading> readings) => (this.readings, cases) = (readings, [.. readings.Select(one => (one.Inspection, one.Case))]);

    public static async Task<OwnReadings> ReadAsync(PlumblineDb db, Acting who, IReadOnlyList<string> inspections, CancellationToken stop)
    {
        var rows = inspections.Count == 0 ? [] : await (
            from given in db.Allocations.AsNoTracking()
            where given.AccountId == who.Account && given.EndedAt == null && inspections.Contains(given.InspectionId)
            join record in db.Records
                on new { given.InspectionId, given.CaseId, given.Purpose } equals new { record.InspectionId, record.CaseId, record.Purpose } into records
            from record in records.DefaultIfEmpty()
            join interview in db.Interviews.Where(one => one.EndedAt == null)
                on new { given.InspectionId, given.CaseId } equals new { interview.InspectionId, interview.CaseId } into interviews
            from interview in interviews.DefaultIfEmpty()
            join offer in db.InterviewOffers on interview.OfferId equals offer.Id into offers
            from offer in offers.DefaultIfEmpty()
            select new
            {
                given.Id, given.InspectionId, given.CaseId, given.Purpose, State = record == null ? null : record.State, Offer = offer,
                Begun = record == null ? null : db.LedgerEntries.Where(entry => entry.RecordId == record.Id && entry.Number == BeginningEntry)
                    .Select(entry => (DateTimeOffset?)entry.At).FirstOrDefault(),
                IsCopy = db.CasesAndCopies.Any(one => one.InspectionId == given.InspectionId && one.CaseId == given.CaseId && one.SeededFrom != null),
                Meets = given.Purpose != Purpose.Adjudicated
                    && db.Meetings.Any(meeting => meeting.InspectionId == given.InspectionId && meeting.CaseId == given.CaseId),
            }).ToListAsync(stop);
        return new OwnReadings(
        [
            .. rows.Select(row => new Reading(row.InspectionId, row.CaseId, row.Purpose, ReviewStates.FromCode(row.State ?? "") ?? ReviewState.Made,
                row.Purpose == Purpose.First ? row.Offer : null, row.Meets) { Begun = row.Begun, Secret = row.Id, IsCopy = row.IsCopy }),
        ]);
    }

    /// <summary>Whether they read the case themselves, for whatever purpose.</summary>
    public bool Has(string inspection, string @case) => cases.Contains((inspection, @case));

    /// <summary>Those that wait for them.</summary>
    public IEnumerable<WorkItem> Items(AtInspections at)
    {
        var first = BeganNoneToday(at.Who) ? readings.GroupBy(one => one.Inspection).Select(FirstOf).OfType<Reading>().ToHashSet() : [];
        return readings.Where(one => one.State.IsWithAssessor())
            .Select(one => at.Item(KindOf(one.Purpose, one.State), one.Inspection, one.Case) with
            {
                Purpose = one.Purpose, IsBegun = one.State != ReviewState.Made, StandsFirst = first.Contains(one),
            })
            .Concat(Interviews(at));
    }

    private IEnumerable<WorkItem> Interviews(AtInspections at) =>
        readings.Where(one => one.Offer?.Day >= at.Who.Today && one.Offer.Day <= at.Who.Today.AddDays(DaysAhead))
            .OrderBy(one => one.Offer!.Day).ThenBy(one => one.Offer!.Starts)
            .Select(one => at.Item(WorkKind.Interview, one.Inspection, one.Case) with { Interview = one.Offer!.AsOffered() });

    /// <summary>Whether no case is under way and none was begun today.</summary>
    private bool BeganNoneToday(Acting who)
    {
        var midnight = TimeZoneInfo.ConvertTimeToUtc(who.Today.ToDateTime(TimeOnly.MinValue), WorkspaceClock.London);
        return !readings.Any(one => one.State != ReviewState.Made && (one.State.IsWithAssessor() || one.Begun?.UtcDateTime >= midnight));
    }

    private static Reading? FirstOf(IEnumerable<Reading> own)
    {
        var given = own.Where(one => one.Purpose == Purpose.First).ToList();
        var waiting = given.FindAll(one => one.State == ReviewState.Made);
        var copies = given.Count(one => one.IsCopy);
        return FirstCase.Of(waiting.ConvertAll(one => (one.Secret, one.IsCopy)), FirstCase.LotsOf(given.Count - copies, copies)) is { } place
            ? waiting[place] : null;
    }

    /// <summary>Consensus meetings in which they have something to answer again. Nothing is asked where none of their cases has one.</summary>
    public async Task<IReadOnlyList<WorkItem>> MeetingsAsync(Views views, AtInspections at, CancellationToken stop)
    {
        var items = new List<WorkItem>();
        foreach (var here in readings.Where(one => one.Meets).GroupBy(one => one.Inspection))
        {
            var purposes = here.ToDictionary(one => one.Case, one => one.Purpose);
            var drawn = await DrawnCase.AllAsync(views.Db, views.Instruments, at.Of(here.Key), [.. purposes.Keys], stop);
            items.AddRange(drawn.Where(one => one is { Meeting: not null, IsSettled: false })
                .Select(one => (one.Case, Due: one.Meeting!.Due(purposes[one.Case]).Count)).Where(one => one.Due > 0)
                .Select(one => at.Item(WorkKind.ToMeet, here.Key, one.Case) with { Number = one.Due }));
        }

        return items;
    }

    private static WorkKind KindOf(Purpose purpose, ReviewState state) => (purpose, state) switch
    {
        (Purpose.Second, _) => WorkKind.SecondReading,
        (Purpose.Adjudicated, _) => WorkKind.ToSettle,
        (_, ReviewState.Returned) => WorkKind.Returned,
        (_, ReviewState.InProgress) => WorkKind.InProgress,
        _ => WorkKind.ToBegin,
    };

    private sealed record Reading(string Inspection, string Case, Purpose Purpose, ReviewState State, KeptOffer? Offer, bool Meets)
    {
        public DateTimeOffset? Begun { get; init; }

        public required Guid Secret { get; init; }

        public required bool IsCopy { get; init; }
    }
}
