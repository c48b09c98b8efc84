using Microsoft.EntityFrameworkCore;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Whether the list of cases of an inspection may still change.</summary>
internal static class CaseloadState
{
    public static Task<bool> IsDrawnAsync(this Turn turn) => turn.Db.SampleDraws.AnyAsync(draw => draw.InspectionId == turn.Inspection.Id, turn.Stop);

    public static async Task<bool> IsDrawnOrReadAsync(this Turn turn) =>
        await turn.IsDrawnAsync() || await turn.Db.Records.AnyAsync(record => record.InspectionId == turn.Inspection.Id, turn.Stop);
}
