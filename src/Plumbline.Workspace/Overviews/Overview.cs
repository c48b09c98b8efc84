using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Steps;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Overviews;

/// <summary>One inspection at a glance: its stage and its steps by what has been done, its dates, and who is where.</summary>
/// <param name="Instrument">What the instrument is called.</param>
/// <param name="AtWork">Where every reader stands; null for those who read no cases.</param>
/// <param name="Declared">Conflicts of interest that wait until a case is given to somebody else, for those who allocate.</param>
public sealed record Overview(
    KeptInspection Inspection, LocalText Instrument, Timetable Timetable, InspectionFacts Facts, IReadOnlyList<ColleagueAtWork>? AtWork,
    IReadOnlyList<TeamConflict> Declared)
{
    /// <summary>How far it has come by what has been done.</summary>
    public InspectionStage Stage => InspectionStages.Of(Facts);

    public IReadOnlyList<TakenStep> Steps => InspectionSteps.Of(Facts);

    public InspectionProgress Progress => InspectionProgress.Of(Facts);

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<Overview?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadInspection, inspection, stop) is not { } found)
        {
            return null;
        }

        return new Overview(
            found,
            await views.Instruments.TryAsync(found.InstrumentId, found.InstrumentVersion, stop) is { IsRefused: false, Value: var instrument }
                ? instrument.Title : new LocalText(found.InstrumentId, null),
            InspectionTimetable.Of(await db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == inspection).ToListAsync(stop)),
            (await GatheredFacts.OfAsync(db, [inspection], who.SeesCopiesUnmarked(found) ? [inspection] : [], who.Today, stop))[inspection],
            who.MayAt(found, Act.ReadCases) ? await PeopleAtWork(db, inspection, who.SeesCopiesUnmarked(found), stop) : null,
            who.MayAt(found, Act.AllocateCases) ? [.. (await TeamConflict.AllAsync(db, found, stop)).Where(conflict => conflict.Held.Count > 0)] : []);
    }

    private static async Task<IReadOnlyList<ColleagueAtWork>> PeopleAtWork(
        PlumblineDb db, string inspection, bool withCopies, CancellationToken stop)
    {
        var rows = await (
            from allocation in db.Allocations.AsNoTracking()
            where allocation.InspectionId == inspection && allocation.EndedAt == null && allocation.Purpose != Purpose.Adjudicated
                && (withCopies || db.Cases.Any(one => one.InspectionId == inspection && one.CaseId == allocation.CaseId))
            join person in db.Users on allocation.AccountId equals person.Id
            join record in db.Records
                on new { allocation.InspectionId, allocation.CaseId, allocation.Purpose }
                equals new { record.InspectionId, record.CaseId, record.Purpose } into records
            from record in records.DefaultIfEmpty()
            select new { person.Id, person.DisplayName, State = record == null ? null : record.State, ChangedAt = record == null ? (DateTimeOffset?)null
                : record.ChangedAt }).ToListAsync(stop);
        var states = rows.Select(row => (row.Id, row.DisplayName, State: ReviewStates.FromCode(row.State ?? "") ?? ReviewState.Made, row.ChangedAt));
        return
        [
            .. states.GroupBy(row => (row.Id, row.DisplayName)).OrderBy(person => person.Key.DisplayName, Alphabet.Of(Language.English))
                .Select(person => new ColleagueAtWork(
                    person.Key.DisplayName,
                    person.CountBy(row => row.State).ToDictionary(),
                    person.Where(row => row.State != ReviewState.Made).Max(row => row.ChangedAt))),
        ];
    }
}
