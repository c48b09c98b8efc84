using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Overviews.Waiting;

/// <summary>Reports on their way to the public that wait: for the service to read the draft, for its points to be answered, for an approval.</summary>
internal static class WaitingPublications
{
    private static readonly string WithService = PublicationStage.DraftWithService.Code();

    private static readonly string Final = PublicationStage.Final.Code();

    public static async Task<IReadOnlyList<WorkItem>> ReadAsync(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var (answers, writes) = (at.Where(Act.AnswerDraft).ToHashSet(), at.Where(Act.EditReport).ToHashSet());
        var approves = at.Who.May(Act.ApproveReport) ? at.All.ToHashSet() : [];
        string[] any = [.. answers, .. writes, .. approves];
        if (any.Length == 0)
        {
            return [];
        }

        var rows = await db.Publications.AsNoTracking().Where(kept => any.Contains(kept.InspectionId)).Select(kept => new
        {
            kept.InspectionId,
            kept.Stage,
            Points = db.AccuracyPoints.Count(point => point.InspectionId == kept.InspectionId && point.AnsweredAt == null),
            IsApprovedByThem = db.ReportApprovals.Any(approval =>
                approval.InspectionId == kept.InspectionId && approval.Edition == kept.Edition && approval.By == at.Who.Name),
        }).ToListAsync(stop);
        return
        [
            .. rows.SelectMany(row => new[]
            {
                answers.Contains(row.InspectionId) && row.Stage == WithService ? at.Item(WorkKind.DraftToRead, row.InspectionId) : null,
                writes.Contains(row.InspectionId) && row.Points > 0 ? at.Item(WorkKind.PointsToAnswer, row.InspectionId) with { Number = row.Points } : null,
                approves.Contains(row.InspectionId) && row.Stage == Final && !row.IsApprovedByThem ? at.Item(WorkKind.ToApprove, row.InspectionId) : null,
            }.OfType<WorkItem>()),
        ];
    }
}
