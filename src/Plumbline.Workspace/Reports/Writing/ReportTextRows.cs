using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Reports;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>The row of a text with its owner and state, made when it is first needed.</summary>
internal static class ReportTextRows
{
    public static async Task<KeptReportText> RowOfAsync(this Turn turn, string name)
    {
        if (await turn.Db.ReportTexts.SingleOrDefaultAsync(text => text.InspectionId == turn.Inspection.Id && text.Name == name, turn.Stop) is { } kept)
        {
            return kept;
        }

        var made = new KeptReportText { InspectionId = turn.Inspection.Id, Name = name };
        turn.Db.Add(made);
        return made;
    }
}
