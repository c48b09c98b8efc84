using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Workspace.Interviews;

/// <summary>All offered times of an inspection that hold, what was taken, and its cases with their readers: by it acts decide, of it views are
/// made.</summary>
/// <param name="Times">By the time at which they start. What is offered for a seeded case is for its copies too.</param>
/// <param name="Cases">Those of the sample, copies of seeded ones, and those with an interview, by id.</param>
internal sealed record Diary(IReadOnlyList<OfferedTime> Times, IReadOnlyDictionary<string, InterviewCase> Cases)
{
    /// <summary>Two statements.</summary>
    public static async Task<Diary> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var offers = await (
            from offer in db.InterviewOffers.AsNoTracking()
            where offer.InspectionId == inspection && offer.EndedAt == null
            join interview in db.Interviews.Where(one => one.EndedAt == null) on offer.Id equals interview.OfferId into taken
            from interview in taken.DefaultIfEmpty()
            select new { Offer = offer, Case = interview == null ? null : interview.CaseId }).ToListAsync(stop);
        var cases = await (
            from @case in db.CasesAndCopies.AsNoTracking()
            where @case.InspectionId == inspection && (@case.IsSampled || @case.SeededFrom != null || db.Interviews.Any(one =>
                one.InspectionId == inspection && one.CaseId == @case.CaseId && one.EndedAt == null))
            join given in db.Allocations.Where(one => one.Purpose == Purpose.First && one.EndedAt == null)
                on new { @case.InspectionId, @case.CaseId } equals new { given.InspectionId, given.CaseId } into all
            from given in all.DefaultIfEmpty()
            join person in db.Users on given.AccountId equals person.Id into readers
            from person in readers.DefaultIfEmpty()
            select new
            {
                @case.CaseId, @case.Practitioner, @case.IsSampled, @case.SeededFrom, Reader = person == null ? (Guid?)null : person.Id,
                Name = person == null ? null : person.DisplayName,
            }).ToListAsync(stop);
        return new Diary(
            [
                .. offers.Select(row => new OfferedTime(row.Offer.Id, WithCopies(row.Offer.AsOffered()), row.Case)).OrderBy(time => time.Offer.Time.Day)
                    .ThenBy(time => time.Offer.Time.Starts).ThenBy(time => time.Offer.Practitioner, StringComparer.Ordinal).ThenBy(time => time.Id),
            ],
            cases.ToDictionary(row => row.CaseId, row =>
                new InterviewCase(row.CaseId, row.Practitioner, row.Reader, row.Name, row.IsSampled || row.SeededFrom != null)
                {
                    SeededFrom = row.SeededFrom,
                }));

        InterviewOffer WithCopies(InterviewOffer offer) => offer with
        {
            Cases = [.. offer.Cases, .. cases.Where(row => row.SeededFrom is { } of && offer.Cases.Contains(of)).Select(row => row.CaseId)],
        };
    }

    /// <summary>Every interview, as the rule of clashes reads it.</summary>
    public IEnumerable<Interview> Interviews => Times.Where(time => time.TakenFor is not null).Select(time => InterviewOf(time, time.TakenFor!));

    /// <summary>The codes of practitioners in the list of cases.</summary>
    public IEnumerable<string> Practitioners =>
        Cases.Values.SelectMany(one => PractitionerCodes.In(one.Practitioner)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a time clashes with, or would if it were taken for a case.</summary>
    public IReadOnlyList<InterviewClash> ClashesOf(OfferedTime time, string @case) => InterviewClashes.Of(InterviewOf(time, @case), Interviews);

    /// <summary>The cases that an account reads first and may still open, whatever else it may do.</summary>
    public async Task<IReadOnlySet<string>> OwnAsync(PlumblineDb db, Acting who, KeptInspection inspection, CancellationToken stop)
    {
        var held = Cases.Values.Where(one => one.Reader == who.Account).Select(one => one.Id).ToHashSet();
        if (held.Count > 0)
        {
            var closed = (await TeamConflict.AllAsync(db, inspection, stop)).Where(conflict => conflict.Account == who.Account);
            held.ExceptWith(closed.SelectMany(conflict => conflict.Closed));
        }

        return held;
    }

    /// <summary>The timetable of an inspection, by which a day is remarked on.</summary>
    public static async Task<Timetable> TimetableAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        InspectionTimetable.Of(await db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == inspection).ToListAsync(stop));

    private Interview InterviewOf(OfferedTime time, string @case) =>
        new(@case, time.Offer.Practitioner, Cases.GetValueOrDefault(@case)?.Reader?.ToString(), time.Offer.Time);
}
