using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Exchange;

/// <summary>The tables of an inspection that the one who looks may take away.</summary>
/// <param name="Tables">Each, and whether it is refused for now because it would tell of a case that is closed to them.</param>
/// <param name="Closed">The cases that are in no table for them.</param>
public sealed record ExportableTables(KeptInspection Inspection, IReadOnlyList<(InspectionTable Table, bool IsRefused)> Tables, ClosedCases Closed)
{
    /// <summary>Null when there is no such inspection, or they may not take its data away.</summary>
    public static async Task<ExportableTables?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.ExportInspection, inspection, stop) is not { } found)
        {
            return null;
        }

        var closed = await ClosedCases.ReadAsync(views, who, found, stop);
        return new ExportableTables(
            found,
            [
                .. Enum.GetValues<InspectionTable>().Where(table => ExportTable.MayHave(who, found, table))
                    .Select(table => (table, closed.HasAny && ExportTable.AddsUp(table))),
            ],
            closed);
    }
}
