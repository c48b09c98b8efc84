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
    /// <param name="today">The day on which it is asked: an announcement that is due has been made.</param>
    public static async Task<IReadOnlyDictionary<string, InspectionFacts>> OfAsync(
        PlumblineDb db, IReadOnlyList<string> inspections, DateOnly today, CancellationToken stop)
    {
        var counted = await db.Inspections.AsNoTracking().Where(inspection => inspections.Contains(inspection.Id)).Select(inspection => new
        {
            inspection.Id,
            Documents = db.AdvanceDocuments.Count(document => document.InspectionId == inspection.Id),
            Received = db.AdvanceDocuments.Count(document => document.InspectionId == inspection.Id && document.ReceivedAt != null),
            People = db.Assignments.Where(part => part.InspectionId == inspection.Id).Select(part => part.AccountId).Distinct().Count(),
            Readers = db.Assignments.Where(part => part.InspectionId == inspection.Id && ReadingRoles.Contains(part.Role))
                .Select(part => part.AccountId).Distinct().Count(),
            Caseload = db.Caseloads.Where(caseload => caseload.InspectionId == inspection.Id).Sum(caseload => (int?)caseload.Cases) ?? 0,
            Sampled = db.Cases.Count(@case => @case.InspectionId == inspection.Id && @case.IsSampled),
            Allocated = db.Allocations.Count(given => given.InspectionId == inspection.Id && given.Purpose == Purpose.First && given.EndedAt == null
                && db.Cases.Any(@case => @case.InspectionId == inspection.Id && @case.CaseId == given.CaseId && @case.IsSampled)),
            Seconds = db.SecondDraws.Where(draw => draw.InspectionId == inspection.Id).Select(draw => draw.Cases).FirstOrDefault(),
            SecondsRead = db.Records
                .Count(record => record.InspectionId == inspection.Id && record.Purpose == Purpose.Second && !WithReader.Contains(record.State)),
            IsBuilt = db.ReportFiles.Any(file => file.InspectionId == inspection.Id) || db.Editions.Any(edition => edition.InspectionId == inspection.Id),
            IsAnnounced = db.TimetableDates.Any(date => date.InspectionId == inspection.Id
                && (date.Reached != null || (date.Milestone == Milestone.Announced && date.Due <= today))),
            IsPublished = db.Releases.Any(release => release.InspectionId == inspection.Id),
            HasPlan = db.TimetableDates.Any(date => date.InspectionId == inspection.Id && date.Milestone == Milestone.Plan && date.Reached != null),
        }).ToListAsync(stop);
        var states = (await StatesAsync(db, inspections, stop)).ToLookup(row => row.Inspection);
        return counted.ToDictionary(row => row.Id, row => new InspectionFacts
        {
            IsAnnounced = row.IsAnnounced,
            People = row.People,
            Readers = row.Readers,
            Documents = row.Documents,
            Received = row.Received,
            Caseload = row.Caseload,
            Sampled = row.Sampled,
            Allocated = row.Allocated,
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

        int In(string inspection, Func<ReviewState, bool> fits) => states[inspection].Where(row => fits(row.State)).Sum(row => row.Cases);
    }

    private static async Task<IReadOnlyList<(string Inspection, ReviewState State, int Cases)>> StatesAsync(
        PlumblineDb db, IReadOnlyList<string> inspections, CancellationToken stop) =>
    [
        .. (await (
            from @case in db.Cases.AsNoTracking()
            where inspections.Contains(@case.InspectionId) && @case.IsSampled
            join record in db.Records.Where(record => record.Purpose == Purpose.First)
                on new { @case.InspectionId, @case.CaseId } equals new { record.InspectionId, record.CaseId }
            group record by new { record.InspectionId, record.State } into alike
            select new { alike.Key.InspectionId, alike.Key.State, Cases = alike.Count() }).ToListAsync(stop))
            .Select(row => (row.InspectionId, ReviewStates.FromCode(row.State) ?? ReviewState.Made, row.Cases)),
    ];
}
