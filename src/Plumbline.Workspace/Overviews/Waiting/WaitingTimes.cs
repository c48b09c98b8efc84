using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Overviews.Waiting;

/// <summary>Drawn cases that are still to be read, where the service has offered no time for an interview yet.</summary>
internal static class WaitingTimes
{
    public static async Task<IReadOnlyList<WorkItem>> ReadAsync(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        // Whoever leads an inspection may write times down for the service, but is not waited for.
        var offers = at.Where(Act.SendInformation);
        return offers.Count == 0 ? [] :
        [
            .. (await db.Cases.AsNoTracking()
                .Where(@case => offers.Contains(@case.InspectionId) && @case.IsSampled
                    && !db.InterviewOffers.Any(offer => offer.InspectionId == @case.InspectionId && offer.EndedAt == null)
                    && !db.Records.Any(record => record.InspectionId == @case.InspectionId && record.CaseId == @case.CaseId
                        && record.Purpose == Purpose.First && ReviewStates.SignedOffCodes.Contains(record.State)))
                .GroupBy(@case => @case.InspectionId).Select(cases => new { Inspection = cases.Key, Number = cases.Count() }).ToListAsync(stop))
                .Select(row => at.Item(WorkKind.ToOfferTimes, row.Inspection) with { Number = row.Number }),
        ];
    }
}
