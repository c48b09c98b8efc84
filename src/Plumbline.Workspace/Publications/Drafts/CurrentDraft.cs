using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Publications;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>The draft that is with the service.</summary>
internal static class CurrentDraft
{
    public static IQueryable<KeptDraft> Current(this PlumblineDb db, string inspection) =>
        db.ReportDrafts.Where(draft => draft.InspectionId == inspection && draft.EndedAt == null);

    /// <summary>Ends the draft, if there is one: its files go, and no address shows it any more.</summary>
    public static async Task EndDraftAsync(this Turn turn)
    {
        var (inspection, now) = (turn.Inspection.Id, turn.Now);
        await turn.Db.ReportDraftFiles.Where(file => turn.Db.ReportDrafts.Any(draft => draft.Id == file.DraftId && draft.InspectionId == inspection))
            .ExecuteDeleteAsync(turn.Stop);
        await turn.Db.Current(inspection).ExecuteUpdateAsync(draft => draft.SetProperty(one => one.EndedAt, now), turn.Stop);
    }
}
