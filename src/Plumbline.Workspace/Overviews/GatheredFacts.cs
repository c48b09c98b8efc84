using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Steps;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Overviews;

/// <summary>What has been done at some inspections, counted in the tables: two statements, however many there are.</summary>
internal static class GatheredFacts
{
    private static readonly Role[] ReadingRoles = [.. Enum.GetValues<Role>().Where(role => Permissions.Of(role).Contains(Act.JudgeCases))];

    private static readonly string[] WithReader = [.. ReviewStates.All.Where(state => state.IsWithAssessor()).Select(state => state.Code())];

    /// <summary>By inspection.</summary>
    /// <param name="unmarked">Those at which copies of seeded cases count as if they were in the sample: whoever asks is not to tell them by what
    /// moves.</param>
    /// <param name="today">The day on which it is asked: an announcement that is due has been made.</param>
    public static async Task<IReadOnlyDictionary<string, InspectionFacts>> OfAsync(
        PlumblineDb db, IReadOnlyList<string> inspections, IReadOnlyList<string> unmarked, DateOnly today, CancellationToken stop)
    {
        var counted = await db.Inspections.AsNoTracking().Where(inspection => inspections.Contains(inspection.Id)).Select(inspection => new
        {
            inspection.Id,
            Documents = db.AdvanceDocuments.Count(document => document.InspectionId == inspection.Id),
            Received = db.AdvanceDocuments.Count(document => document.InspectionId == inspection.Id && document.ReceivedAt != null),
            People = db.Assignments.Where(part => part.InspectionId == inspection.Id).Select(part => part.AccountId).Distinct().Count(),
            Readers = db.Assignments.Where(part => part.InspectionId == inspection.Id && ReadingRoles.Contains(part.Role))
                .Select(part => part.AccountId).Distinct().Count(),
            Assessors = db.Assignments.Where(part => part.InspectionId == inspection.Id && ReadingRoles.Contains(part.Role) && part.Role != Role.LeadInspector
                    && !db.Assignments.Any(lead => lead.InspectionId == inspection.Id && lead.AccountId == part.AccountId && lead.Role == Role.LeadInspector))
                .Select(part => part.AccountId).Distinct().Count(),
            Caseload = db.Caseloads.Where(caseload => caseload.InspectionId == inspection.Id).Sum(caseload => (int?)caseload.Cases) ?? 0,
            Sampled = db.Cases.Count(@case => @case.InspectionId == inspection.Id && @case.IsSampled),
            Allocated = db.Allocations.Count(given => given.InspectionId == inspection.Id && given.Purpose == Purpose.First && given.EndedAt == null
                && db.Cases.Any(@case => @case.InspectionId == inspection.Id && @case.CaseId == given.CaseId && @case.IsSampled)),
            Interviews = db.Interviews.Count(interview => interview.InspectionId == inspection.Id && interview.EndedAt == null
                && db.CasesAndCopies.Any(@case => @case.InspectionId == inspection.Id && @case.CaseId == interview.CaseId
                    && (@case.IsSampled || (@case.SeededFrom != null && unmarked.Contains(inspection.Id))))),
            Seconds = db.SecondDraws.Where(draw => draw.InspectionId == inspection.Id).Select(draw => draw.Cases).FirstOrDefault(),
            SecondsRead = db.Records
                .Count(record => record.InspectionId == inspection.Id && record.Purpose == Purpose.Second && !WithReader.Contains(record.State)),
            IsBuilt = db.ReportFiles.Any(file => file.InspectionId == inspection.Id) || db.Editions.Any(edition => edition.InspectionId == inspection.Id),
            IsAnnounced = db.TimetableDates.Any(date => date.InspectionId == inspection.Id
                && (date.Reached != null || (date.Milestone == Milestone.Announced && date.Due <= today))),
            IsPublished = db.Releases.Any(release => release.InspectionId == inspection.Id),
            HasPlan = db.TimetableDates.Any(date => date.InspectionId == inspection.Id && date.Milestone == Milestone.Plan && date.Reached != null),
        }).ToListAsync(stop);
        var states = (await StatesAsync(db, inspections, unmarked, stop)).ToLookup(row => row.Inspection);
        return counted.ToDictionary(row => row.Id, row => new InspectionFacts
        {
            IsAnnounced = row.IsAnnounced,
            People = row.People,
            Readers = row.Readers,
            Assessors = row.Assessors,
            Documents = row.Documents,
            Received = row.Received,
            Caseload = row.Caseload,
            Sampled = row.Sampled + Copies(row.Id),
            Allocated = row.Allocated + Copies(row.Id),
            Interviews = row.Interviews,
            Begun = In(row.Id, state => state != ReviewState.Made),
            HandedOver = In(row.Id, state => !state.IsWithAssessor()),
            SignedOff = In(row.Id, state => state.IsSignedOff()),
            Locked = In(row.Id, state => state == ReviewState.Locked),
            SecondsDrawn = row.Seconds is { } cases ? JsonSerializer.Deserialize<string[]>(cases)?.Length : null,
            SecondsRead = row.SecondsRead,
            IsReportBuilt = row.IsBuilt,
            IsPublished = row.IsPublished,
            HasPlan = row.HasPlan,
        });

        int Copies(string inspection) => states[inspection].Where(row => row.AreCopies).Sum(row => row.Cases);

        int In(string inspection, Func<ReviewState, bool> fits) => states[inspection].Where(row => fits(row.State)).Sum(row => row.Cases);
    }

    private static async Task<IReadOnlyList<(string Inspection, ReviewState State, bool AreCopies, int Cases)>> StatesAsync(
        PlumblineDb db, IReadOnlyList<string> inspections, IReadOnlyList<string> unmarked, CancellationToken stop) =>
    [
        .. (await (
            from @case in db.CasesAndCopies.AsNoTracking()
            where inspections.Contains(@case.InspectionId) && (@case.IsSampled || (@case.SeededFrom != null && unmarked.Contains(@case.InspectionId)
                && db.Allocations.Any(given => given.InspectionId == @case.InspectionId && given.CaseId == @case.CaseId && given.EndedAt == null)))
            join record in db.Records.Where(record => record.Purpose == Purpose.First)
                on new { @case.InspectionId, @case.CaseId } equals new { record.InspectionId, record.CaseId }
            group record by new { record.InspectionId, record.State, IsCopy = @case.SeededFrom != null } into alike
            select new { alike.Key.InspectionId, alike.Key.State, alike.Key.IsCopy, Cases = alike.Count() }).ToListAsync(stop))
            .Select(row => (row.InspectionId, ReviewStates.FromCode(row.State) ?? ReviewState.Made, row.IsCopy, row.Cases)),
    ];
}
