using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Overviews.Waiting;

/// <summary>Advance documents that wait: for the service to send them, and for the team to note those that were sent or are late.</summary>
internal static class WaitingDocuments
{
    public static async Task<IReadOnlyList<WorkItem>> ReadAsync(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var (sends, receives) = (at.Where(Act.SendInformation).ToHashSet(), at.Where(Act.ReceiveInformation).ToHashSet());
        string[] both = [.. sends, .. receives];
        if (both.Length == 0)
        {
            return [];
        }

        var missing = await db.AdvanceDocuments.AsNoTracking().Where(document => both.Contains(document.InspectionId) && document.ReceivedAt == null)
            .Select(document => new { document.InspectionId, document.From, document.Due, document.SentOn }).ToListAsync(stop);
        return
        [
            .. missing.Where(document => sends.Contains(document.InspectionId) && document.From == AdvanceDocuments.Service && document.SentOn is null)
                .GroupBy(document => document.InspectionId)
                .Select(ofOne => at.Item(WorkKind.ToSend, ofOne.Key) with { Number = ofOne.Count(), Due = ofOne.Min(document => document.Due) }),
            .. missing.Where(document => receives.Contains(document.InspectionId) && (document.SentOn is not null || document.Due < at.Who.Today))
                .GroupBy(document => document.InspectionId)
                .Select(ofOne => at.Item(WorkKind.ToReceive, ofOne.Key) with { Number = ofOne.Count(), Due = ofOne.Min(document => document.Due) }),
        ];
    }
}
