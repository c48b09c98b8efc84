using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Exchange;

/// <summary>The readings of the cases with their answers. A second reading is closed to everybody until it is handed over.</summary>
internal static class JudgementsTable
{
    public static async Task<TableRows> ReadAsync(CaseTable table, string inspection, ClosedCases closed, CancellationToken stop)
    {
        var (header, rows) = (await table.ReadAsync(inspection, stop)).Value;
        return new TableRows(header, [.. rows.Where(row => !closed.Closes(row.Case) && !IsReadBlind(row)).Select(row => row.Cells)]);
    }

    private static bool IsReadBlind(CaseTableRow row) => row.Purpose == Purpose.Second && ReviewStates.FromCode(row.State)?.IsWithAssessor() != false;
}
